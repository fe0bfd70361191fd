import { sql } from '../../database/statement.ts'
import { APPLICANTS } from '../../form/applicants.ts'
import { shownYear } from '../../queries/filter.ts'
import { columnsOf, numbers } from '../../queries/quantity-columns.ts'
import { bodies, flaws, isListed } from '../../queries/scope.ts'
import type { ValueState } from '../../queries/value-state.ts'
import { questionOfFilter } from '../../queries/question.ts'

/** The six kinds of applicants, in the order of the form: its columns without their total. */
export const APPLICANT_KINDS = APPLICANTS.map(({ id }) => id).filter((id) => id !== 'total')
export type ApplicantKind = (typeof APPLICANT_KINDS)[number]

export type ReceivedCell = `received_${ApplicantKind}`

const received = (kind: ApplicantKind): ReceivedCell => `received_${kind}`

const CELLS = [...APPLICANT_KINDS.map(received), 'received_table' as const]
type Cell = (typeof CELLS)[number]

/** Who asked one township in the shown year: the first row of the applications table. */
export type ApplicantKindsRow = {
  township_code: string
  name: string
  county: string
  year: number
  report_id: string | null
  findings: number
  source_url: string | null
} & { [C in Cell]: number | null } & { [C in `${Cell}_state`]: ValueState }

/** Requests received by kind of applicant, for every township in the shown year, by code. */
export const applicantKinds = questionOfFilter<ApplicantKindsRow>(
  'applicant-kinds',
  (filter) => sql`
  with ${bodies(filter, [shownYear(filter)])}, ${flaws}, ${numbers(CELLS)}
  select b.township_code, b.name, b.county, b.year, b.report_id, ${columnsOf(CELLS)},
    cast(coalesce(f.flaws, 0) as integer) as findings, b.source_url
  from bodies as b
  left join numbers as n on n.of_report = b.report_id
  left join flaws as f on f.report_id = b.report_id
  where ${isListed(filter)}
  order by b.township_code`,
)
