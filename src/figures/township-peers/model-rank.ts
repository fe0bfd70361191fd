import { MIX_MINIMUM } from '../../queries/measure.ts'
import type { TownshipCell, TownshipFiguresRow } from '../../queries/township-figures.ts'
import { isNumber, type ValueState } from '../../queries/value-state.ts'
import { median, sumOf } from '../../models/amounts.ts'
import { partOf } from '../../models/part-of.ts'
import { wilson, type Interval } from '../../models/rate.ts'
import type { MeasureId } from '../../queries/measures.ts'

/** A measure that townships of a county are set beside each other by. */
export type Yardstick =
  | { readonly id: MeasureId; readonly cells: readonly [TownshipCell]; readonly least: null }
  | {
      readonly id: MeasureId
      /** Denominator first, then what is added to the numerator. */
      readonly cells: readonly [TownshipCell, ...TownshipCell[]]
      /** Below this many cases there is a count and no rate. */
      readonly least: number
    }

export const YARDSTICKS: readonly Yardstick[] = [
  { id: 'volume', cells: ['volume'], least: null },
  { id: 'requests', cells: ['received'], least: null },
  { id: 'grant', cells: ['concluded', 'granted', 'partly_granted'], least: MIX_MINIMUM },
  { id: 'mail_reply', cells: ['mail_received', 'mail_replied'], least: 1 },
  { id: 'hotline_reply', cells: ['hotline_received', 'hotline_replied'], least: 1 },
]

/** One township's figure of a measure: a count, or a part of a whole. */
interface Reading {
  readonly code: string
  readonly state: ValueState
  readonly part: number | null
  readonly whole: number | null
  /** What is compared; null where there is nothing to compare. */
  readonly value: number | null
}

/** Where a township stands among those of its county that have the figure too. */
export interface RankAmongPeers extends Reading {
  readonly id: MeasureId
  readonly isRate: boolean
  /** Of a rate, 95 %. */
  readonly interval: Interval | null
  /** Median of the counts, or the county's pooled rate; null where nobody has a number. */
  readonly reference: number | null
  /** 1 is the largest value; null where the township has none to compare. */
  readonly rank: number | null
  /** Whether another has the same value. */
  readonly tied: boolean
  /** Townships with a value to compare: the «of» of the rank. */
  readonly ranked: number
  /** Values that are compared, ascending. */
  readonly values: readonly number[]
}

const readingOf = (row: TownshipFiguresRow, { cells, least }: Yardstick): Reading => {
  const [whole, ...parts] = cells
  const code = row.township_code
  if (least !== null) {
    const { part, whole: of, state } = partOf(row, parts, whole)
    const value = part !== null && of !== null && of >= least ? part / of : null
    return { code, state, part, whole: of, value }
  }
  const state = row[`${whole}_state`]
  const count = isNumber(state) ? row[whole] : null
  // A total of one channel is shown, but it is no total to compare.
  const isComparable = whole !== 'volume' || !row.one_channel
  return { code, state, part: count, whole: null, value: isComparable ? count : null }
}

/** The pooled rate: sum over sum of all that have both, however few. */
const pooled = (readings: readonly Reading[]): number | null => {
  const both = readings.flatMap(({ part, whole }) =>
    part === null || whole === null ? [] : [{ part, whole }],
  )
  const whole = sumOf(both.map((reading) => reading.whole))
  return whole > 0 ? sumOf(both.map((reading) => reading.part)) / whole : null
}

/** Where a township stands by one measure; `rows` are the county's of one year. */
export const rankAmongPeers = (
  rows: readonly TownshipFiguresRow[],
  code: string,
  yardstick: Yardstick,
): RankAmongPeers | null => {
  const readings = rows.map((row) => readingOf(row, yardstick))
  const mine = readings.find((reading) => reading.code === code)
  if (mine === undefined) return null
  const isRate = yardstick.least !== null
  const values = readings.flatMap(({ value }) => value ?? []).sort((a, b) => a - b)
  const { value, part, whole } = mine
  return {
    ...mine,
    id: yardstick.id,
    isRate,
    interval: value !== null && part !== null && whole !== null ? wilson(part, whole) : null,
    reference: isRate ? pooled(readings) : median(values),
    rank: value === null ? null : 1 + values.filter((other) => other > value).length,
    tied: value !== null && values.filter((other) => other === value).length > 1,
    ranked: values.length,
    values,
  }
}
