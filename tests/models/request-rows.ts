import type { ApplicantKindsRow } from '../../src/figures/applicant-kinds/query.ts'
import type { TownshipPartRow } from '../../src/figures/disclosure-by-part/query.ts'
import type { RefusalReasonsRow } from '../../src/figures/refusal-reasons/query.ts'
import type { ValueState } from '../../src/queries/value-state.ts'
import { CODES, outcomes } from './example-rows.ts'

const NAMES = ['甲镇', '乙镇', '丙乡', '丁镇', '戊街道']

const identity = (i: number, year: number, state: ValueState) => ({
  township_code: CODES[i] ?? String(990101001 + i),
  name: NAMES[i] ?? `第${i + 1}镇`,
  county: '示例县',
  year,
  report_id: state === 'no_report' ? null : `${CODES[i]}-${year}`,
  findings: 0,
  source_url: null,
})

const cells = (
  ids: readonly string[],
  given: readonly number[] | ValueState,
): Record<string, number | string | null> =>
  Object.fromEntries(
    ids.flatMap((id, at) => [
      [id, typeof given === 'string' ? null : (given[at] ?? 0)],
      [`${id}_state`, typeof given === 'string' ? given : 'stated'],
    ]),
  )

const KINDS = [
  'received_natural_person',
  'received_business',
  'received_research',
  'received_social_organization',
  'received_legal_service',
  'received_other_organization',
]

const REASONS = [
  'refused_state_secret',
  'refused_prohibited_by_law',
  'refused_endangers_security',
  'refused_third_party_rights',
  'refused_internal_affairs',
  'refused_process_information',
  'refused_enforcement_files',
  'refused_administrative_query',
]

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)

/** Requests received from the six kinds of applicants; the total is their sum unless given. */
export const asked = (
  i: number,
  year: number,
  counts: readonly number[] | ValueState,
  total: number | null = typeof counts === 'string' ? null : sum(counts),
): ApplicantKindsRow =>
  ({
    ...identity(i, year, typeof counts === 'string' ? counts : 'stated'),
    ...cells(KINDS, counts),
    received_table: total,
    received_table_state: typeof counts === 'string' ? counts : 'stated',
  }) as ApplicantKindsRow

/** Requests refused for the eight reasons. */
export const refused = (
  i: number,
  year: number,
  counts: readonly number[] | ValueState,
): RefusalReasonsRow =>
  ({
    ...identity(i, year, typeof counts === 'string' ? counts : 'stated'),
    ...cells(REASONS, counts),
    refused: typeof counts === 'string' ? null : sum(counts),
    refused_state: typeof counts === 'string' ? counts : 'stated',
  }) as RefusalReasonsRow

/** A report that states the whole flow: in, the six outcomes, and what is left. */
export const flow = (
  i: number,
  year: number,
  [carriedIn, received]: readonly [number, number],
  counts: readonly number[],
  carriedOut: number,
  concluded = sum(counts),
) =>
  outcomes(i, year, counts, {
    carried_in: carriedIn,
    received,
    carried_out: carriedOut,
    concluded,
  })

/** The topics or channels of one report, or why there are none. */
export const parts = (
  i: number,
  year: number,
  told: readonly (readonly [label: string, value: number | null])[] | 'full' | 'opening' | 'none',
): TownshipPartRow[] => {
  const head = {
    ...identity(i, year, told === 'none' ? 'no_report' : 'stated'),
    capture: told === 'none' ? null : told === 'opening' ? ('opening' as const) : ('full' as const),
  }
  return typeof told === 'string'
    ? [{ ...head, position: null, label: null, value: null, status: null }]
    : told.map(([label, value], at) => ({
        ...head,
        position: at,
        label,
        value,
        status: value === null ? ('blank' as const) : ('stated' as const),
      }))
}
