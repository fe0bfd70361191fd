import type { MeasureValueRow } from '../../queries/measure-values.ts'
import { isRate } from '../../queries/measure.ts'
import { median } from '../../models/amounts.ts'
import { companionValue } from '../../models/companion.ts'
import type { Comparison } from '../../models/comparison.ts'
import { isComparable } from '../../models/edition-change.ts'
import type { FigureSource } from '../../models/figure.ts'
import {
  intervalOf,
  isFew,
  isRanked,
  isSmall,
  measureSource,
  type NumberedRow,
} from '../../models/measured.ts'
import { groupOf, peersByGroup, type Peers } from '../../models/peers.ts'
import { CHANGE_BASE, type Interval } from '../../models/rate.ts'

/** One township's figure of the shown year. */
export interface RankingMark {
  readonly code: string
  readonly name: string
  readonly county: string
  /** Null of counts that are too few for a rate. */
  readonly value: number | null
  /** Counts behind a rate; null of a plain count. */
  readonly numerator: number | null
  readonly denominator: number | null
  /** Of a share, 95 %; null where it is no proportion. */
  readonly interval: Interval | null
  readonly approximate: boolean
  readonly oneChannel: boolean
  readonly small: boolean
  /** Far above the rest: marked, never trimmed. */
  readonly outlier: boolean
  /** Place among the chosen townships; null of others. */
  readonly nth: number | null
  /** Stands beside the chosen for comparison only. */
  readonly isNeighbour: boolean
  /** What its own group has together, where groups differ. */
  readonly peers: Peers | null
  /** Of a measure that must not be shown alone, the rate of the other. */
  readonly companion: number | null
  /** What it had in the base year, if that may be compared. */
  readonly before: number | null
  readonly source: FigureSource | null
}

/** What stands beside the figure of a township: those of its group, and its own of another year. */
export interface Beside {
  readonly peersOf: (row: MeasureValueRow) => Peers | null
  readonly baseOf: (row: MeasureValueRow) => MeasureValueRow | null
}

export const besideOf = (rows: readonly MeasureValueRow[], comparison: Comparison): Beside => {
  const { measure, choice, counties } = comparison
  const { reference, base } = choice
  // Within one county all have the same, which is drawn as one line.
  const by = reference === 'county' && !counties ? 'none' : reference
  const groups = by === 'none' ? null : peersByGroup(rows, by, measure)
  const earlier = new Map(
    comparison.rows.filter((row) => row.year === base).map((row) => [row.township_code, row]),
  )
  return {
    peersOf: (row) => (by === 'none' ? null : (groups?.get(groupOf(row, by)) ?? null)),
    baseOf: (row) => earlier.get(row.township_code) ?? null,
  }
}

/** A count this many times the median is an outlier, given enough bodies and a median to tell by. */
export const OUTLIER = 10
const OUTLIER_BODIES = 5

/** A mark for each row with a number. */
export const rankingMarks = (
  rows: readonly NumberedRow[],
  comparison: Comparison,
  beside: Beside,
): readonly RankingMark[] => {
  const { measure, nth, isScope } = comparison
  const ranked = rows.filter((row) => isRanked(row, measure))
  const middle = median(ranked.map((row) => row.value)) ?? 0
  const isTelling = !isRate(measure) && ranked.length >= OUTLIER_BODIES && middle >= CHANGE_BASE
  return rows.map((row) => {
    const few = isFew(row.denominator, measure)
    const base = beside.baseOf(row)
    return {
      code: row.township_code,
      name: row.name,
      county: row.county,
      value: few ? null : row.value,
      numerator: isRate(measure) ? row.numerator : null,
      denominator: row.denominator,
      interval: intervalOf(row, measure),
      approximate: row.state === 'approximate',
      oneChannel: row.one_channel,
      small: isSmall(row.denominator, measure),
      outlier: isTelling && !row.one_channel && row.value >= OUTLIER * middle,
      nth: nth(row.township_code),
      isNeighbour: !isScope(row),
      peers: beside.peersOf(row),
      companion: companionValue(row, comparison),
      before: isComparable(base, row, measure) ? base.value : null,
      source: measureSource(row, measure),
    }
  })
}
