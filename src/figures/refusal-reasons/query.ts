import { sql } from '../../database/statement.ts'
import type { ApplicantId } from '../../form/applicants.ts'
import { shownYear, type Filter } from '../../queries/filter.ts'
import { REQUEST_MEASURES } from '../../queries/measures-requests.ts'
import { columnsOf, numbers } from '../../queries/quantity-columns.ts'
import { bodies, flaws, isListed } from '../../queries/scope.ts'
import type { ValueState } from '../../queries/value-state.ts'
import { question } from '../../queries/question.ts'

/** The eight reasons for refusing a request, in the order of the form. */
export const REFUSAL_REASONS = REQUEST_MEASURES.refusal_mix.numerator
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

const CELLS = [...REFUSAL_REASONS, 'refused'] as const
type Cell = (typeof CELLS)[number]

/**
 * Why one township refused requests in the shown year. `refused` is the sum of the eight, and a
 * number only where all of them are.
 */
export type RefusalReasonsRow = {
  township_code: string
  name: string
  county: string
  year: number
  report_id: string | null
  findings: number
  source_url: string | null
} & { [C in Cell]: number | null } & { [C in `${Cell}_state`]: ValueState }

/** Reasons for refusal of every township in the shown year, by code, of all or one applicant. */
export const refusalReasons = question<RefusalReasonsRow>()({
  id: 'refusal-reasons',
  params: (filter: Filter, applicant: ApplicantId = 'total') => ({ filter, applicant }),
  statement: ({ filter, applicant }) => sql`
  with ${bodies(filter, [shownYear(filter)])}, ${flaws}, ${numbers(CELLS, applicant)}
  select b.township_code, b.name, b.county, b.year, b.report_id,
    ${columnsOf(CELLS, applicant)},
    cast(coalesce(f.flaws, 0) as integer) as findings, b.source_url
  from bodies as b
  left join numbers as n on n.of_report = b.report_id
  left join flaws as f on f.report_id = b.report_id
  where ${isListed(filter)}
  order by b.township_code`,

  reads: ({ applicant }) => (applicant === 'total' ? 'figures' : 'rows'),
  examples: (ask, { filter }) => [ask(filter), ask(filter, 'natural_person')],
})
