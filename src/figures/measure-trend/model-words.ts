import type { MeasureValueRow } from '../../queries/measure-values.ts'
import { sumOf } from '../../models/amounts.ts'
import type { Body } from '../../models/by-township.ts'
import { companionNotes } from '../../models/companion.ts'
import { whenOf, type Comparison } from '../../models/comparison.ts'
import { isComparable, type EditionChange } from '../../models/edition-change.ts'
import type { Message, Param } from '../../models/figure.ts'
import type { TrendLine } from './model-lines.ts'
import { isWhole, type TrendReference } from './model-references.ts'
import {
  isFew,
  isNumbered,
  isRanked,
  isShare,
  partsOf,
  partsParam,
  rounded,
  unitOf,
  type NumberedRow,
} from '../../models/measured.ts'
import { SMALL_SAMPLE } from '../../models/rate.ts'
import { amongMessage, nameIn, yearsParam } from '../../models/scope.ts'
import type { KeyAfter } from '../../wording/message.ts'

type Gaps = NonNullable<Message['params']>

/** The township's figure of a year, if it has one that may be compared. */
const rankedIn = (
  rows: readonly MeasureValueRow[],
  year: number,
  comparison: Comparison,
): NumberedRow | undefined => {
  const row = rows.find((candidate) => candidate.year === year)
  return row !== undefined && isRanked(row, comparison.measure) && isWhole(row, comparison)
    ? row
    : undefined
}

/** «+12 条», «+3.2 个百分点». */
const moveParam = (change: number, { measure }: Comparison): Param =>
  isShare(measure)
    ? { key: 'compare.points', params: { points: { points: change } } }
    : {
        key: 'compare.move',
        params: { change: { change: rounded(change) }, unit: { key: `unit.${unitOf(measure)}` } },
      }

/** What moved: one township from first to last, several between the latest years that can be set
 * against each other. */
export const trendHeading = (
  bodies: readonly Body<MeasureValueRow>[],
  comparison: Comparison,
): Message => {
  const { context, params, pool } = comparison
  const { years } = context.filter
  const gaps: Gaps = {
    ...params,
    when: { key: 'compare.span', params: { years: yearsParam(years) } },
  }
  const [only, ...others] = bodies
  if (only === undefined) return { key: 'compare.none', params: gaps }
  if (others.length === 0) return headingOfOne(only, gaps, comparison)
  for (const year of [...years].reverse()) {
    // Three years are set against the three before them, which have none in common.
    const before = year - pool
    if (!years.includes(before)) continue
    const pairs = bodies.flatMap(({ rows }) => {
      const [from, to] = [rankedIn(rows, before, comparison), rankedIn(rows, year, comparison)]
      return to && isComparable(from, to, comparison.measure) ? [{ from, to }] : []
    })
    if (pairs.length > 0)
      return moved(
        pairs,
        { ...gaps, before: whenOf(before, pool), year: whenOf(year, pool) },
        comparison,
      )
  }
  const count = sumOf(bodies.map((body) => body.rows.filter(isNumbered).length))
  const key = years.length > 1 ? 'compare.trend.unpaired' : 'compare.trend.single'
  const among = amongMessage(context, params.scope, bodies.length)
  return { key, params: { ...gaps, count, among } }
}

const moved = (
  pairs: readonly { readonly from: NumberedRow; readonly to: NumberedRow }[],
  gaps: Gaps,
  comparison: Comparison,
): Message => {
  const count = pairs.length
  const [only, ...others] = pairs
  if (only !== undefined && others.length === 0) {
    const ends = endsOf(partsOf(only.from), partsOf(only.to), comparison)
    const name = nameIn(only.to, comparison.counties)
    return { key: 'compare.trend.one_pair', params: { ...gaps, ...ends, name } }
  }
  if (!isShare(comparison.measure)) {
    const changes = pairs.map(({ from, to }) => to.value - from.value)
    return {
      key: 'compare.trend.moved',
      params: {
        ...gaps,
        count,
        up: changes.filter((change) => change > 0).length,
        down: changes.filter((change) => change < 0).length,
        same: changes.filter((change) => change === 0).length,
      },
    }
  }
  const [from, to] = (['from', 'to'] as const).map((end) => {
    const numerator = sumOf(pairs.map((pair) => pair[end].numerator ?? 0))
    const denominator = sumOf(pairs.map((pair) => pair[end].denominator ?? 0))
    return { value: numerator / denominator, numerator, denominator }
  })
  return {
    key: 'compare.trend.pooled',
    params: { ...gaps, count, ...endsOf(from!, to!, comparison) },
  }
}

const endsOf = (
  from: Parameters<typeof partsParam>[0],
  to: Parameters<typeof partsParam>[0],
  comparison: Comparison,
): Gaps => ({
  from: partsParam(from, comparison.measure),
  to: partsParam(to, comparison.measure),
  move: moveParam(to.value - from.value, comparison),
})

const headingOfOne = (
  { name, rows }: Body<MeasureValueRow>,
  gaps: Gaps,
  comparison: Comparison,
): Message => {
  const { measure, pool } = comparison
  const ranked = rows.filter(
    (row): row is NumberedRow => isRanked(row, measure) && isWhole(row, comparison),
  )
  const last = ranked.at(-1)
  // What was read from other cells of another form is nothing to start from.
  const first = ranked.find((row) => last && isComparable(row, last, measure))
  if (first === undefined || last === undefined)
    return { key: 'compare.trend.one_channel', params: { ...gaps, name } }
  const ends = endsOf(partsOf(first), partsOf(last), comparison)
  const params = {
    ...gaps,
    ...ends,
    name,
    before: whenOf(first.year, pool),
    year: whenOf(last.year, pool),
  }
  return { key: `compare.trend.${first === last ? 'once' : 'from_to'}`, params }
}

/** Whether points of a reference are of different bodies, so that it is no line. */
const isOfOthers = ({ points, joined }: TrendReference): boolean =>
  points.some((point, i) => point !== null && !joined[i] && points.slice(0, i).some(Boolean))

/** What a reader of the trend must know. */
export const trendNotes = (
  comparison: Comparison,
  {
    lines,
    changes,
    scale,
    references,
  }: {
    readonly lines: readonly TrendLine[]
    readonly references: readonly TrendReference[]
    readonly changes: readonly EditionChange[]
    readonly scale: 'linear' | 'log'
  },
): readonly Message[] => {
  const { rows, measure, hasNeighbours, choice } = comparison
  const note = (id: KeyAfter<'compare.note.'>, params: Gaps = {}): Message => ({
    key: `compare.note.${id}`,
    params,
  })
  const counted = (id: KeyAfter<'compare.note.'>, count: number): Message[] =>
    count > 0 ? [note(id, { count })] : []
  const points = lines.flatMap((line) => line.points)
  const few = rows.filter((row) => isNumbered(row) && isFew(row.denominator, measure)).length
  const neighbours = lines.filter((line) => hasNeighbours && line.nth === null)
  return [
    ...(scale === 'log' ? [note(choice.scale === 'auto' ? 'log_auto' : 'log_trend')] : []),
    ...counted('approximate', points.filter((point) => point.approximate).length),
    ...counted('one_channel', points.filter((point) => point.oneChannel).length),
    ...counted('from_text', rows.filter((row) => isNumbered(row) && row.from_text).length),
    ...(points.some((point) => point.small) ? [note('small', { least: SMALL_SAMPLE })] : []),
    ...(points.some((point) => point.partial) ? [note('partial')] : []),
    ...(references.some((reference) => reference.isPanel) ? [note('panel')] : []),
    ...(references.some(isOfOthers) ? [note('others')] : []),
    ...counted('few_years', few),
    ...counted('neighbours', neighbours.length),
    ...(rows.length > points.length ? [note('gaps')] : []),
    ...(changes.length > 0 ? [note('edition')] : []),
    ...(measure.ownYearsOnly ? [note('own_years')] : []),
    ...companionNotes(comparison),
  ]
}
