import { APPLICANTS, type ApplicantId } from '../../src/form/applicants.ts'
import { APPLICATIONS } from '../../src/form/applications.ts'
import { ARTICLE20 } from '../../src/form/article20.ts'
import type { FormTable } from '../../src/form/indicator.ts'
import { indicator as indicatorOf, type IndicatorId } from '../../src/form/indicators.ts'
import { REVIEW } from '../../src/form/review.ts'
import type {
  Contradiction,
  IdentityConflict,
  Observation,
  ObservationStatus,
  OtherYear,
  ParsedReport,
  PartList,
  ReportIdentity,
  StatedRate,
  TableReading,
  UnreadCell,
} from '../../src/report/parsed-report.ts'

export type TableEdition = '2019' | '2021'

/** `indicator`, `indicator:applicant` or `indicator#label`, as the data package writes cells. */
export type FigureKey = string

const parseKey = (
  key: FigureKey,
): { indicator: IndicatorId; applicant: ApplicantId | null; label: string | null } => {
  const [, id, applicant, label] = /^([^:#]+)(?::([^#]+))?(?:#(.+))?$/.exec(key) ?? []
  const known = indicatorOf(id ?? '')
  if (known === undefined) throw new Error(`indicator: ${key}`)
  return {
    indicator: known.id as IndicatorId,
    applicant: (applicant ?? null) as ApplicantId | null,
    label: label ?? null,
  }
}

/** A number is stated, null is blank, «约10» is approximate, other text is no number. */
export type Printed = number | null | string

const status = (printed: Printed): ObservationStatus =>
  printed === null ? 'blank' : typeof printed === 'string' ? 'approximate' : 'stated'

const value = (printed: Printed): number | null =>
  typeof printed === 'string' ? Number(/\d+/.exec(printed)?.[0]) : printed

/** A figure told in the text; `words` are its evidence. */
export const told = (key: FigureKey, printed: Printed, words?: string): Observation => {
  const evidence = words ?? `…${printed ?? ''}件`
  const at = printed === null ? 0 : Math.max(0, evidence.indexOf(String(value(printed))))
  return {
    ...parseKey(key),
    value: value(printed),
    status: status(printed),
    evidence,
    place: { kind: 'phrase', line: 1, offset: at },
  }
}

const cellKeys = (edition: TableEdition): [Exclude<FormTable, 'narrative'>, FigureKey[]][] => [
  ['article20', ARTICLE20[edition].flatMap((b) => b.rows.flatMap((r) => [...r.cells]))],
  [
    'applications',
    APPLICATIONS[edition].flatMap((row) => APPLICANTS.map((a) => `${row.indicator}:${a.id}`)),
  ],
  ['review', REVIEW.flatMap((block) => [...block.cells])],
]

export interface BuiltReport {
  readonly edition?: TableEdition | null
  /** What cells print; every other cell prints 0. */
  readonly cells?: Readonly<Record<FigureKey, Printed>>
  /** Cells that are not there at all. */
  readonly absent?: readonly FigureKey[]
  readonly without?: readonly FormTable[]
  readonly told?: readonly Observation[]
  readonly partLists?: readonly PartList[]
  readonly contradictions?: readonly Contradiction[]
  readonly otherYears?: readonly OtherYear[]
  readonly rates?: readonly StatedRate[]
  readonly conflicts?: readonly IdentityConflict[]
  readonly identity?: Partial<ReportIdentity>
}

/**
 * A parsed report for tests: told figures first (so that part lists can count from 0), then every
 * cell of the edition.
 */
export const report = (spec: BuiltReport = {}): ParsedReport => {
  const edition = spec.edition === undefined ? '2021' : spec.edition
  const observations: Observation[] = [...(spec.told ?? [])]
  const tables: TableReading[] = []
  for (const [table, keys] of edition === null ? [] : cellKeys(edition)) {
    if (spec.without?.includes(table)) continue
    const unread: UnreadCell[] = []
    const missing: TableReading['missing'][number][] = []
    for (const key of keys) {
      const printed = spec.cells?.[key] ?? (spec.cells && key in spec.cells ? null : 0)
      const { indicator, applicant } = parseKey(key)
      const place = {
        kind: 'cell',
        table,
        row: indicator,
        column: applicant ?? '',
        line: 1,
      } as const
      if (spec.absent?.includes(key)) missing.push({ indicator, applicant })
      else if (typeof printed === 'string' && !/\d/.test(printed))
        unread.push({ indicator, applicant, text: printed, place })
      else
        observations.push({
          indicator,
          applicant,
          label: null,
          value: value(printed),
          status: status(printed),
          evidence: `${indicator}: ${printed ?? ''}`,
          place,
        })
    }
    const expected = keys.length
    tables.push({
      table,
      edition: edition ?? '2021',
      expected,
      found: expected - missing.length,
      missing,
      unread,
    })
  }
  return {
    identity: {
      township: '青石镇',
      county: '示例县',
      prefecture: null,
      province: null,
      year: 2022,
      edition,
      title: null,
      publishedOn: null,
      periodStart: '2022-01-01',
      periodEnd: '2022-12-31',
      ...spec.identity,
    },
    observations,
    tables,
    partLists: spec.partLists ?? [],
    contradictions: spec.contradictions ?? [],
    otherYears: spec.otherYears ?? [],
    rates: spec.rates ?? [],
    identityConflicts: spec.conflicts ?? [],
  }
}

/** The same township's report of the year before. */
export const lastYears = (spec: BuiltReport = {}): ParsedReport =>
  report({
    ...spec,
    identity: { year: 2021, periodStart: '2021-01-01', periodEnd: '2021-12-31', ...spec.identity },
  })
