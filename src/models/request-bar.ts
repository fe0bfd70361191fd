import type { ApplicantId } from '../form/applicants.ts'
import { MIX_MINIMUM } from '../queries/measure.ts'
import { indicatorsFor, type QuantityId } from '../queries/quantities.ts'
import {
  OUTCOMES,
  REQUEST_CELLS,
  type Outcome,
  type RequestCell,
  type RequestOutcomesRow,
} from '../figures/request-outcomes/query.ts'
import type { FigureSource } from './figure.ts'

export type OutcomeCounts = Readonly<Record<Outcome, number>>

/** One 100 % bar, or the cases one by one where there are fewer than five. */
export interface OutcomeBar {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly year: number
  /** 总计 as the report prints it. */
  readonly concluded: number
  readonly counts: OutcomeCounts
  /** Sum of the six; differs from `concluded` where the report does not balance. */
  readonly sum: number
  /** Fewer than five concluded: shares would mislead, cases are counted. */
  readonly few: boolean
  readonly approximate: boolean
  readonly findings: boolean
  readonly source: FigureSource | null
  /** Of how many reports a bar is the sum, of all townships in scope; null for a single report. */
  readonly pooled: { readonly have: number; readonly of: number } | null
}

/** What opens the evidence of cells of the applications table; null where there is no report. */
export const requestSource = (
  row: Pick<RequestOutcomesRow, 'township_code' | 'year' | 'report_id'>,
  applicant: ApplicantId,
  cells: readonly QuantityId[] = REQUEST_CELLS,
): FigureSource | null =>
  row.report_id === null
    ? null
    : {
        townshipCode: row.township_code,
        year: row.year,
        indicators: indicatorsFor(applicant, cells),
        applicants: [applicant],
      }

const countsOf = (of: (id: Outcome) => number): OutcomeCounts => ({
  granted: of('granted'),
  partly_granted: of('partly_granted'),
  refused: of('refused'),
  unable: of('unable'),
  not_processed: of('not_processed'),
  other: of('other'),
})

/** All six added. */
export const sumOf = (counts: OutcomeCounts): number =>
  OUTCOMES.reduce((sum, id) => sum + counts[id], 0)

/** A cell of a row whose state says that it is a number. */
export const numberOf = (row: RequestOutcomesRow, id: RequestCell): number => {
  const value = row[id]
  if (value === null)
    throw new Error(`request outcomes: no ${id} in ${row.report_id ?? 'no report'}`)
  return value
}

/** The bar of one report that states its six outcomes and their total. */
export const outcomeBar = (row: RequestOutcomesRow, applicant: ApplicantId): OutcomeBar => {
  const counts = countsOf((id) => numberOf(row, id))
  const concluded = numberOf(row, 'concluded')
  return {
    code: row.township_code,
    name: row.name,
    county: row.county,
    year: row.year,
    concluded,
    counts,
    sum: sumOf(counts),
    few: concluded < MIX_MINIMUM,
    approximate: row.state === 'approximate',
    findings: row.findings > 0,
    source: requestSource(row, applicant),
    pooled: null,
  }
}

/** Concluded requests and their outcomes, added over bars. */
export const pool = (
  bars: readonly OutcomeBar[],
): { readonly concluded: number; readonly counts: OutcomeCounts } => ({
  concluded: bars.reduce((sum, bar) => sum + bar.concluded, 0),
  counts: countsOf((id) => bars.reduce((sum, bar) => sum + bar.counts[id], 0)),
})
