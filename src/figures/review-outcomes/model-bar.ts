import { indicatorsOf } from '../../queries/quantities.ts'
import { RESULTS, type Remedy, type Result, type ReviewOutcomesRow } from './query.ts'
import type { FigureSource } from '../../models/figure.ts'
import { rateOf, SMALL_SAMPLE, wilson, type Interval } from '../../models/rate.ts'

/** The cases of one township in one year: reviews, or lawsuits of both blocks together. */
export interface ReviewBar {
  readonly remedy: Remedy
  readonly code: string
  readonly name: string
  readonly county: string
  readonly year: number
  /** Pending is null where the form has no such cell, or none can be read from it. */
  readonly counts: Readonly<Record<Exclude<Result, 'pending'>, number>> & {
    readonly pending: number | null
  }
  /** Sum of the known counts. */
  readonly sum: number
  /** 总计 as the report prints it; null where it does not. */
  readonly total: number | null
  /** Upheld, corrected and other: what the rate is taken of. */
  readonly concluded: number
  /** Corrected of concluded; null where nothing was concluded. */
  readonly rate: number | null
  /** Wilson 95 %; null without a rate. */
  readonly interval: Interval | null
  /** Fewer than 30 concluded: neither good nor bad. */
  readonly small: boolean
  /** Lawsuits by block, where the table tells them apart: without review, and after one. */
  readonly blocks: { readonly direct: number; readonly after: number } | null
  readonly approximate: boolean
  readonly source: FigureSource | null
}

const PARTS = [...RESULTS, 'total'] as const

/** What opens the evidence of a remedy's cases; null where there is no report. */
export const reviewSource = (row: ReviewOutcomesRow, remedy: Remedy): FigureSource | null =>
  row.report_id === null
    ? null
    : {
        townshipCode: row.township_code,
        year: row.year,
        indicators: indicatorsOf(...PARTS.map((part) => `${remedy}_${part}` as const)),
      }

const blocksOf = (row: ReviewOutcomesRow, remedy: Remedy): ReviewBar['blocks'] =>
  remedy === 'review' || row.direct_total === null || row.after_total === null
    ? null
    : { direct: row.direct_total, after: row.after_total }

/** The bar of one row, or none: concluded cases must be numbers, and there must be a case. */
export const reviewBar = (row: ReviewOutcomesRow, remedy: Remedy): ReviewBar[] => {
  const upheld = row[`${remedy}_upheld`]
  const corrected = row[`${remedy}_corrected`]
  const other = row[`${remedy}_other`]
  const pending = row[`${remedy}_pending`]
  const total = row[`${remedy}_total`]
  if (upheld === null || corrected === null || other === null) return []
  const concluded = upheld + corrected + other
  const sum = concluded + (pending ?? 0)
  if (sum === 0 && (total ?? 0) === 0) return []
  return [
    {
      remedy,
      code: row.township_code,
      name: row.name,
      county: row.county,
      year: row.year,
      counts: { upheld, corrected, other, pending },
      sum,
      total,
      concluded,
      rate: rateOf(corrected, concluded),
      interval: wilson(corrected, concluded),
      small: concluded < SMALL_SAMPLE,
      blocks: blocksOf(row, remedy),
      approximate: PARTS.some((part) => row[`${remedy}_${part}_state`] === 'approximate'),
      source: reviewSource(row, remedy),
    },
  ]
}
