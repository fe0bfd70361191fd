import type { MeasureValueRow } from '../queries/measure-values.ts'
import { isRate, type Measure } from '../queries/measure.ts'
import {
  column,
  headedColumn,
  figureCell,
  frame,
  IDENTITY,
  plain,
  PROVENANCE,
  stateCell,
} from './columns.ts'
import { companionCells, companionColumns } from './companion.ts'
import type { Comparison } from './comparison.ts'
import { isComparable } from './edition-change.ts'
import type { FigureCell, FigureColumn, FigureRow, Message } from './figure.ts'
import { kindName } from './kind-name.ts'
import {
  intervalOf,
  isFew,
  isNumbered,
  isOfVolume,
  isProportion,
  isRanked,
  isShare,
  isSmall,
  mayBeFromText,
  measureSource,
  rounded,
  unitOf,
  type Parts,
} from './measured.ts'
import { changeOf } from './rate.ts'

/** A column that holds values of the measure, under a heading of its own. */
export const valueColumn = (
  { measure }: Comparison,
  id: string,
  heading: Message,
): FigureColumn => ({
  id,
  heading,
  unit: { key: `unit.${unitOf(measure)}` },
  kind: isShare(measure) ? 'rate' : isRate(measure) ? 'amount' : 'count',
})

/** The columns of a measure: who, how much of what, how sure, and where it comes from. */
export const measureColumns = (
  comparison: Comparison,
  more: readonly FigureColumn[] = [],
): readonly FigureColumn[] => {
  const { id, measure, pool, hasNeighbours, choice, params } = comparison
  const given = (isGiven: boolean, ...columns: FigureColumn[]) => (isGiven ? columns : [])
  return [
    ...IDENTITY,
    ...given(choice.reference === 'kind', column('kind', 'text')),
    ...given(hasNeighbours, column('chosen', 'flag')),
    ...given(isRate(measure), column('numerator', 'count'), column('denominator', 'count')),
    valueColumn(comparison, id, params.measure),
    ...given(
      isProportion(measure),
      column('low', 'rate', 'percent'),
      column('high', 'rate', 'percent'),
    ),
    ...given(isShare(measure), column('small', 'flag')),
    ...given(pool > 1, column('pooled_years', 'count')),
    column('state', 'state'),
    ...companionColumns(comparison),
    ...given(mayBeFromText(measure), column('from_text', 'flag')),
    ...given(isOfVolume(measure), column('one_channel', 'flag')),
    ...more,
    ...PROVENANCE,
  ]
}

/** A value as a table shows it; null where there are too few cases for a rate. */
export const shownValue = (
  { value, denominator }: Pick<Parts, 'value' | 'denominator'>,
  measure: Measure,
): number | null => {
  if (isFew(denominator, measure)) return null
  return isShare(measure) ? value : rounded(value)
}

/** A cell of a value. Where cases are wanting it is empty: the words stand in the state column. */
export const valueCell = (row: MeasureValueRow, { measure }: Comparison): FigureCell => {
  const value = isNumbered(row) ? shownValue(row, measure) : null
  const isWanting = row.state === 'no_denominator' || (isNumbered(row) && value === null)
  return isWanting ? plain(null) : figureCell(value, row.state, measureSource(row, measure))
}

/** Why there is no value, in words of the measure where it is for want of cases. */
const stateOf = (row: MeasureValueRow, { id, measure, context }: Comparison): FigureCell => {
  if (row.state === 'no_denominator') return plain({ key: `measure.${id}.none` })
  if (isNumbered(row) && isFew(row.denominator, measure)) return plain({ key: 'compare.state.few' })
  return stateCell(row.state, context)
}

/** The cells of {@link measureColumns}. */
export const measureCells = (row: MeasureValueRow, comparison: Comparison): FigureRow => {
  const { id, measure, context, isScope } = comparison
  const source = measureSource(row, measure)
  const has = isNumbered(row)
  const interval = intervalOf(row, measure)
  const part = (value: number | null): FigureCell => ({ ...plain(value), source })
  return {
    ...frame(context, row),
    kind: plain(kindName(row.kind)),
    chosen: plain(isScope(row)),
    numerator: part(row.numerator),
    denominator: part(row.denominator),
    [id]: valueCell(row, comparison),
    low: plain(interval?.low ?? null),
    high: plain(interval?.high ?? null),
    small: plain(has ? isSmall(row.denominator, measure) : null),
    pooled_years: plain(row.pooled_years),
    state: stateOf(row, comparison),
    ...companionCells(row, comparison),
    from_text: plain(has ? row.from_text : null),
    one_channel: plain(has ? row.one_channel : null),
  }
}

/** The columns of a change on another year; `heading` names each. */
export const changeColumns = (
  { measure }: Comparison,
  heading: (id: 'change' | 'change_percent' | 'change_points') => Message,
): readonly FigureColumn[] =>
  isShare(measure)
    ? [headedColumn('change_points', heading('change_points'), 'change', 'points')]
    : [
        headedColumn('change', heading('change'), 'change', unitOf(measure)),
        headedColumn('change_percent', heading('change_percent'), 'rate', 'percent'),
      ]

/**
 * The cells of {@link changeColumns}, between rows that may be compared: points between two shares,
 * else the absolute change always and the relative one only on a base of ten or more.
 */
export const changeCells = (
  before: MeasureValueRow | null | undefined,
  now: MeasureValueRow,
  { measure }: Comparison,
): FigureRow => {
  const change =
    isRanked(now, measure) && isComparable(before, now, measure)
      ? changeOf(before.value, now.value)
      : null
  return {
    change: plain(change && rounded(change.absolute)),
    change_percent: plain(change?.relative ?? null),
    change_points: plain(change && Math.round(change.absolute * 1000) / 10),
  }
}
