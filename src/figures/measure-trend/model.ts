import type { MeasureValueRow } from '../../queries/measure-values.ts'
import { emptyMessage } from '../../models/absent.ts'
import { median, largestOf } from '../../models/amounts.ts'
import { byTownship } from '../../models/by-township.ts'
import { column, columnsFor, plain } from '../../models/columns.ts'
import {
  comparisonOf,
  USUAL_CHOICE,
  type Compared,
  type CompareChoice,
  type Comparison,
} from '../../models/comparison.ts'
import type { FigureContext } from '../../models/context.ts'
import { editionChanges, type EditionChange } from '../../models/edition-change.ts'
import type { Figure, FigureId, FigureRow, Message } from '../../models/figure.ts'
import { absentValues } from '../../models/measure-absent.ts'
import {
  changeCells,
  changeColumns,
  measureCells,
  measureColumns,
  shownValue,
  valueColumn,
} from '../../models/measure-columns.ts'
import { isPoint, trendLines, type TrendLine } from './model-lines.ts'
import { referenceKey, trendReferences, type TrendReference } from './model-references.ts'
import { trendHeading, trendNotes } from './model-words.ts'
import { isNumbered, statesNone, unitOf } from '../../models/measured.ts'
import { coverageOf, yearsParam } from '../../models/scope.ts'
import { unvaried } from '../../models/unvaried.ts'

export interface MeasureTrendChart {
  readonly comparison: Comparison
  /** All in one chart, or each in a panel of its own. */
  readonly form: 'together' | 'apart'
  readonly scale: 'linear' | 'log'
  readonly years: readonly number[]
  readonly lines: readonly TrendLine[]
  readonly references: ReadonlyMap<string, TrendReference>
  readonly changes: readonly EditionChange[]
}

/** The largest value this many times the median flattens all others. */
const FLATTENING = 20

/** How a measure moved over the years, body by body and together. */
export const measureTrendFigure = (
  all: readonly MeasureValueRow[],
  context: FigureContext,
  compared: Compared,
  choice: CompareChoice = USUAL_CHOICE,
  id: FigureId = 'measure-trend',
): Figure<MeasureTrendChart> => {
  const { years } = context.filter
  const shown = all.filter((row) => years.includes(row.year))
  const comparison = comparisonOf(shown, context, compared, choice)
  const { measure, isScope, params } = comparison
  const bodies = byTownship(shown.filter(isScope))
  const lines = trendLines(comparison)
  const known = bodies.filter((body) => body.rows.some((row) => isPoint(row, comparison)))
  // Too few cases are no point, and yet they are stated.
  const stating = bodies.filter((body) => body.rows.some(isNumbered))
  const none = bodies.filter((body) => !stating.includes(body) && body.rows.some(statesNone)).length
  const absent = absentValues(
    bodies.flatMap((body) => tellingRow(body.rows, comparison)),
    comparison,
    { ofFew: true },
  )
  const references = trendReferences(comparison)
  const changes = editionChanges(shown, years, measure)
  const scale = scaleOf(lines, comparison)
  const isEmpty = known.length === 0
  const span = { years: yearsParam(years) }
  const headParams: NonNullable<Message['params']> = {
    ...params,
    ...span,
    when: { key: 'compare.span', params: span },
    unit: { key: `unit.${unitOf(measure)}` },
  }
  return {
    id,
    file: { key: 'compare.file.trend', params: { measure: params.measure } },
    heading: trendHeading(known, comparison),
    subtitle: {
      key: `compare.trend.subtitle.${comparison.pool === 1 ? 'years' : 'pooled'}`,
      params: headParams,
    },
    coverage: coverageOf(stating.length, none, context.due),
    notes: isEmpty
      ? []
      : trendNotes(comparison, { lines, changes, scale, references: [...references.values()] }),
    columns: columnsFor(
      context,
      measureColumns(comparison, [
        // Three years of which two are the same are no change to speak of.
        ...(comparison.pool === 1
          ? changeColumns(comparison, (id) => ({ key: `column.${id}` }))
          : []),
        ...(references.size === 0
          ? []
          : [
              valueColumn(comparison, 'peers', { key: 'compare.column.peers' }),
              column('peers_n', 'count', 'body'),
            ]),
      ]),
    ),
    rows: byTownship(shown).flatMap(({ rows }) =>
      rows.map((row) => ({
        ...measureCells(row, comparison),
        ...changeCells(
          rows.find((other) => other.year === row.year - 1),
          row,
          comparison,
        ),
        ...peersCells(row, references, comparison),
      })),
    ),
    lead: comparison.id,
    changeFrom: changeFrom(comparison, changes, years),
    chart: {
      comparison,
      form: lines.length > 1 ? comparison.choice.form : 'together',
      scale,
      years,
      lines,
      references,
      changes,
    },
    absent,
    unvaried: unvaried(
      lines.flatMap((line) => line.points),
      comparison,
    ),
    empty: isEmpty ? emptyMessage('compare', absent, headParams) : null,
    measures: [compared.measure],
  }
}

// Across a break there is no change to tell, nor between years of which each holds most of the other.
const changeFrom = (
  { pool }: Comparison,
  changes: readonly EditionChange[],
  years: readonly number[],
): number =>
  pool > 1
    ? Math.max(...years)
    : (changes.findLast(({ breaks }) => breaks)?.year ?? Math.min(...years))

/** The row that tells best why a township is drawn or not: its last number, else that it states none, else its last report. */
const tellingRow = (
  rows: readonly MeasureValueRow[],
  comparison: Comparison,
): readonly MeasureValueRow[] => {
  const found =
    rows.findLast((row) => isPoint(row, comparison)) ??
    rows.findLast(isNumbered) ??
    rows.findLast(statesNone) ??
    rows.findLast((row) => row.report_id !== null) ??
    rows.at(-1)
  return found === undefined ? [] : [found]
}

/** What the row's year has in the points that it is held against, and how many bodies that is of. */
const peersCells = (
  row: MeasureValueRow,
  references: ReadonlyMap<string, TrendReference>,
  comparison: Comparison,
): FigureRow => {
  const key = referenceKey(row, comparison)
  const reference = key === null ? undefined : references.get(key)
  const peers = reference?.points[comparison.context.filter.years.indexOf(row.year)]
  return {
    peers: plain(peers ? shownValue(peers, comparison.measure) : null),
    peers_n: plain(peers?.have ?? null),
  }
}

const scaleOf = (
  lines: readonly TrendLine[],
  { choice, measure }: Comparison,
): 'linear' | 'log' => {
  if (choice.scale !== 'auto') return choice.scale
  const values = lines.flatMap((line) => line.points.map((point) => point.value))
  const middle = median(values) ?? 0
  return measure.unit !== '%' && middle > 0 && largestOf(values) > FLATTENING * middle
    ? 'log'
    : 'linear'
}
