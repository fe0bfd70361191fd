import type { MeasureValueRow } from '../../queries/measure-values.ts'
import { isRate } from '../../queries/measure.ts'
import { byTownship } from '../../models/by-township.ts'
import type { Comparison } from '../../models/comparison.ts'
import { meansTheSame } from '../../models/edition-change.ts'
import type { FigureSource } from '../../models/figure.ts'
import {
  isNumbered,
  isRanked,
  isSmall,
  measureSource,
  type NumberedRow,
} from '../../models/measured.ts'
import { isLacking } from '../../models/measure-absent.ts'
import { isWhole, referenceKey } from './model-references.ts'

export interface TrendPoint {
  readonly code: string
  readonly name: string
  readonly year: number
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly approximate: boolean
  /** Stands beside the line of totals. */
  readonly oneChannel: boolean
  readonly small: boolean
  /** Of fewer years than are added up elsewhere: beside the line, as it grew with the years in it. */
  readonly partial: boolean
  readonly source: FigureSource | null
}

/** One township's points, and the runs in which a line joins them. */
export interface TrendLine {
  readonly code: string
  readonly name: string
  readonly county: string
  /** Which colour; null of those that stay in the background. */
  readonly nth: number | null
  readonly points: readonly TrendPoint[]
  readonly runs: readonly (readonly TrendPoint[])[]
  /** Key of what it is held against; null where there is nothing. */
  readonly reference: string | null
}

/** How many townships can be told apart by colour where none is chosen. */
export const MOST_COLOURS = 8

const pointOf = (row: NumberedRow, comparison: Comparison): TrendPoint => ({
  code: row.township_code,
  name: row.name,
  year: row.year,
  value: row.value,
  numerator: isRate(comparison.measure) ? row.numerator : null,
  denominator: row.denominator,
  approximate: row.state === 'approximate',
  oneChannel: row.one_channel,
  small: isSmall(row.denominator, comparison.measure),
  partial: !isWhole(row, comparison),
  source: measureSource(row, comparison.measure),
})

/** Whether a row is a point of the trend: a number with cases enough for a rate. */
export const isPoint = (row: MeasureValueRow, comparison: Comparison): boolean =>
  !isLacking(row, comparison, { ofFew: true })

/** Runs of neighbouring years; a gap, a total of one channel, years wanting or another meaning ends one. */
const runsOf = (
  rows: readonly MeasureValueRow[],
  comparison: Comparison,
): readonly (readonly TrendPoint[])[] => {
  const { measure } = comparison
  const runs: TrendPoint[][] = []
  let last: MeasureValueRow | null = null
  for (const row of rows) {
    if (!isRanked(row, measure) || !isWhole(row, comparison)) continue
    const goesOn = last?.year === row.year - 1 && meansTheSame(measure, last.edition, row.edition)
    if (goesOn) runs.at(-1)?.push(pointOf(row, comparison))
    else runs.push([pointOf(row, comparison)])
    last = row
  }
  return runs
}

/** A line for each township with a number in the shown years; those in colour come last, on top. */
export const trendLines = (comparison: Comparison): readonly TrendLine[] => {
  const { rows, nth, context } = comparison
  const { years, townships } = context.filter
  const bodies = byTownship(
    rows.filter((row) => years.includes(row.year)).filter((row) => isPoint(row, comparison)),
  )
  const colourOf = (code: string, i: number): number | null => {
    if (townships.length > 0) return nth(code)
    return bodies.length <= MOST_COLOURS ? i : null
  }
  return bodies
    .map(({ code, name, county, rows: own }, i) => ({
      code,
      name,
      county,
      nth: colourOf(code, i),
      points: own.filter(isNumbered).map((row) => pointOf(row, comparison)),
      runs: runsOf(own, comparison),
      reference: own[0] ? referenceKey(own[0], comparison) : null,
    }))
    .sort((a, b) => Number(a.nth !== null) - Number(b.nth !== null))
}
