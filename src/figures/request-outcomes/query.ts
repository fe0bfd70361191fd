import { sql } from '../../database/statement.ts'
import type { ApplicantId } from '../../form/applicants.ts'
import type { Filter } from '../../queries/filter.ts'
import type { QuantityId } from '../../queries/quantities.ts'
import { columnsOf, numbers, wayOf } from '../../queries/quantity-columns.ts'
import { bodies, flaws, isListed } from '../../queries/scope.ts'
import type { ValueState } from '../../queries/value-state.ts'
import { question } from '../../queries/question.ts'

/** The outcomes of which every concluded request has exactly one, in the order of the form. */
export const OUTCOMES = [
  'granted',
  'partly_granted',
  'refused',
  'unable',
  'not_processed',
  'other',
] as const satisfies readonly QuantityId[]
export type Outcome = (typeof OUTCOMES)[number]

/** The cells that tell what came in, what became of it and what is left. */
export const REQUEST_CELLS = [
  'received',
  'carried_in',
  ...OUTCOMES,
  'concluded',
  'carried_out',
] as const satisfies readonly QuantityId[]
export type RequestCell = (typeof REQUEST_CELLS)[number]

/** What became of the requests to one township in one year. */
export type RequestOutcomesRow = {
  township_code: string
  name: string
  county: string
  year: number
  report_id: string | null
  /** Where `received` was read: the statutory table, or the text where the table does not tell. */
  received_from: 'table' | 'text' | null
  /**
   * State of the outcome mix: `no_denominator` when nothing was concluded; a number only when
   * `concluded` and all six outcomes are numbers; otherwise the state of the first that is none.
   */
  state: ValueState
  findings: number
  source_url: string | null
} & { [C in RequestCell]: number | null } & { [C in `${RequestCell}_state`]: ValueState }

/**
 * Requests and their outcomes for every chosen year, in the order of code and year: of all
 * applicants, or of one column of the applications table.
 */
export const requestOutcomes = question<RequestOutcomesRow>()({
  id: 'request-outcomes',
  params: (filter: Filter, applicant: ApplicantId = 'total') => ({ filter, applicant }),
  statement: ({ filter, applicant }) => sql`
  with ${bodies(filter)}, ${flaws}, ${numbers(REQUEST_CELLS, applicant)},
  figures as (
    select b.*, ${columnsOf(REQUEST_CELLS, applicant)},
      ${wayOf('received', applicant)} as received_way
    from bodies as b
    left join numbers as n on n.of_report = b.report_id
    where ${isListed(filter)}
  )
  select b.township_code, b.name, b.county, b.year, b.report_id,
    b.received, b.received_state,
    case b.received_way when 0 then 'table' when 1 then 'text' end as received_from,
    b.carried_in, b.carried_in_state,
    b.granted, b.granted_state, b.partly_granted, b.partly_granted_state,
    b.refused, b.refused_state, b.unable, b.unable_state,
    b.not_processed, b.not_processed_state, b.other, b.other_state,
    b.concluded, b.concluded_state, b.carried_out, b.carried_out_state,
    case
      when b.concluded is null then b.concluded_state
      when b.concluded = 0 then 'no_denominator'
      when b.granted is null then b.granted_state
      when b.partly_granted is null then b.partly_granted_state
      when b.refused is null then b.refused_state
      when b.unable is null then b.unable_state
      when b.not_processed is null then b.not_processed_state
      when b.other is null then b.other_state
      when 'approximate' in (b.concluded_state, b.granted_state, b.partly_granted_state,
        b.refused_state, b.unable_state, b.not_processed_state, b.other_state) then 'approximate'
      else 'stated' end as state,
    cast(coalesce(f.flaws, 0) as integer) as findings, b.source_url
  from figures as b
  left join flaws as f on f.report_id = b.report_id
  order by b.township_code, b.year`,
  parts: { body: 'township_code', everywhere: true },

  reads: ({ applicant }) => (applicant === 'total' ? 'figures' : 'rows'),
  examples: (ask, { filter }) => [ask(filter), ask(filter, 'natural_person')],
})
