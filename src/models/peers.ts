import type { MeasureValueRow } from '../queries/measure-values.ts'
import { isRate, type Measure } from '../queries/measure.ts'
import { median, sumOf } from './amounts.ts'
import { grouped } from './grouped.ts'
import { isNumbered, type Parts } from './measured.ts'

/** What townships are held against: all in view, or those of their kind. */
export type ReferenceChoice = 'county' | 'kind' | 'none'

/** What some bodies have together: the pooled value of a rate, the median of a count. */
export interface Peers extends Parts {
  /** Bodies behind it. */
  readonly have: number
}

/** Fewer bodies are nothing to be held against. */
export const LEAST_PEERS = 2

/**
 * The pooled value of bodies of one year: sum of numerators over sum of denominators of those that
 * have both; of a count the median. Totals of one channel are left out. Null of fewer than two.
 */
export const peersOf = (rows: readonly MeasureValueRow[], measure: Measure): Peers | null => {
  const both = rows.filter(isNumbered).filter((row) => !row.one_channel)
  if (both.length < LEAST_PEERS) return null
  if (!isRate(measure)) {
    const value = median(both.map((row) => row.value)) ?? 0
    return { value, numerator: null, denominator: null, have: both.length }
  }
  const numerator = sumOf(both.map((row) => row.numerator ?? 0))
  const denominator = sumOf(both.map((row) => row.denominator ?? 0))
  if (denominator === 0) return null
  const value = (numerator / denominator) * (measure.per ?? 1)
  return { value, numerator, denominator, have: both.length }
}

// Names of counties repeat over the nation; a local code does not begin with its county's.
const countyOf = ({ county, township_code: code }: MeasureValueRow): string =>
  code.startsWith('x') ? county : `${county} ${code.slice(0, 6)}`

/** The bodies that a row belongs with. */
export const groupOf = (row: MeasureValueRow, by: Exclude<ReferenceChoice, 'none'>): string =>
  by === 'kind' ? `${countyOf(row)} ${row.kind}` : countyOf(row)

/** What each group of rows of one year has together, by {@link groupOf}. */
export const peersByGroup = (
  rows: readonly MeasureValueRow[],
  by: Exclude<ReferenceChoice, 'none'>,
  measure: Measure,
): ReadonlyMap<string, Peers> => {
  const groups = grouped(rows, (row) => groupOf(row, by))
  return new Map(
    [...groups].flatMap(([key, members]) => {
      const peers = peersOf(members, measure)
      return peers === null ? [] : [[key, peers]]
    }),
  )
}
