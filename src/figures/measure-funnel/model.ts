import type { MeasureValueRow } from '../../queries/measure-values.ts'
import { emptyMessage } from '../../models/absent.ts'
import { largestOf, median } from '../../models/amounts.ts'
import { column, columnsFor, plain } from '../../models/columns.ts'
import { companionNotes } from '../../models/companion.ts'
import {
  comparisonOf,
  USUAL_CHOICE,
  whenOf,
  type Compared,
  type CompareChoice,
  type Comparison,
} from '../../models/comparison.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureRow, Message, FigureId } from '../../models/figure.ts'
import { limitsOf, placeOf, type Limits } from './model-limits.ts'
import { absentValues } from '../../models/measure-absent.ts'
import { measureCells, measureColumns } from '../../models/measure-columns.ts'
import type { FunnelPoint } from './model-point.ts'
import { funnelHeading } from './model-words.ts'
import {
  isNumbered,
  isRanked,
  measureSource,
  statesNone,
  type NumberedRow,
} from '../../models/measured.ts'
import { peersMessage } from '../../models/peers-words.ts'
import { peersOf, type Peers } from '../../models/peers.ts'
import { coverageOf } from '../../models/scope.ts'
import { unvaried } from '../../models/unvaried.ts'

export interface MeasureFunnelChart {
  readonly comparison: Comparison
  readonly points: readonly FunnelPoint[]
  /** What all in view have together, around which the limits lie; null: none can be drawn. */
  readonly pooled: { readonly value: number; readonly label: Message } | null
  /** How the axis of cases runs; it bends where one body has far more than the rest. */
  readonly scale: 'linear' | 'log'
}

/** The most cases this many times the median would press all others together. */
const FLATTENING = 20

/** Whose rate lies further from the pooled one than chance alone would bring it. */
export const measureFunnelFigure = (
  all: readonly MeasureValueRow[],
  context: FigureContext,
  compared: Compared,
  choice: CompareChoice = USUAL_CHOICE,
  id: FigureId = 'measure-funnel',
): Figure<MeasureFunnelChart> => {
  const comparison = comparisonOf(all, context, compared, choice)
  const { measure, year, pool, isScope, params } = comparison
  const rows = all.filter((row) => row.year === year)
  const rated = rows.filter((row): row is NumberedRow => isRanked(row, measure))
  const peers = peersOf(rows, measure)
  const pooled = peers !== null && peers.value <= 1 ? peers : null
  const points = pooled === null ? [] : pointsOf(rated, pooled, comparison)
  const mine = points.filter((point) => !point.isNeighbour)
  const own = rows.filter(isScope)
  const absent = absentValues(own, comparison, { ofFew: true })
  const headParams = { ...params, when: whenOf(year, pool) }
  const cases = points.map((point) => point.cases)
  return {
    id,
    file: { key: 'compare.file.funnel', params: { measure: params.measure } },
    heading: funnelHeading(mine, pooled, comparison),
    subtitle: { key: 'compare.funnel.subtitle', params: headParams },
    // Too few cases are no point, and yet they are stated.
    coverage: coverageOf(own.filter(isNumbered).length, own.filter(statesNone).length, context.due),
    notes:
      mine.length === 0
        ? []
        : [
            { key: 'compare.note.funnel' },
            { key: 'compare.note.chance' },
            ...companionNotes(comparison),
          ],
    columns: columnsFor(
      context,
      measureColumns(comparison, [
        ...(['low998', 'low95', 'high95', 'high998'] as const).map((limit) =>
          column(limit, 'rate', 'percent'),
        ),
        column('place', 'text'),
      ]),
    ),
    rows: rows.map((row) => ({
      ...measureCells(row, comparison),
      ...limitCells(row, pooled, comparison),
    })),
    lead: comparison.id,
    chart: {
      comparison,
      points,
      pooled: pooled && { value: pooled.value, label: peersMessage(pooled, comparison) },
      scale: largestOf(cases) > FLATTENING * (median(cases) ?? 0) ? 'log' : 'linear',
    },
    absent,
    unvaried: unvaried(points, comparison),
    empty: mine.length > 0 ? null : emptyOf(rated.filter(isScope), peers, absent, headParams),
    measures: [compared.measure],
  }
}

const emptyOf = (
  rated: readonly NumberedRow[],
  peers: Peers | null,
  absent: Parameters<typeof emptyMessage>[1],
  headParams: NonNullable<Message['params']>,
): Message => {
  if (rated.length === 0) return emptyMessage('compare', absent, headParams)
  return { key: `compare.funnel.empty.${peers === null ? 'alone' : 'above'}`, params: headParams }
}

const pointsOf = (
  rows: readonly NumberedRow[],
  pooled: Peers,
  { measure, nth, isScope }: Comparison,
): readonly FunnelPoint[] =>
  rows.map((row) => ({
    code: row.township_code,
    name: row.name,
    county: row.county,
    value: row.value,
    numerator: row.numerator ?? 0,
    cases: row.denominator ?? 0,
    approximate: row.state === 'approximate',
    place: placeOf(row.value, limitsOf(row.denominator ?? 0, pooled.value)),
    nth: nth(row.township_code),
    isNeighbour: !isScope(row),
    source: measureSource(row, measure),
  }))

const limitCells = (
  row: MeasureValueRow,
  pooled: Peers | null,
  { measure }: Comparison,
): FigureRow => {
  const limits: Limits | null =
    pooled !== null && isRanked(row, measure) ? limitsOf(row.denominator ?? 0, pooled.value) : null
  return {
    low998: plain(limits?.outer.low ?? null),
    low95: plain(limits?.inner.low ?? null),
    high95: plain(limits?.inner.high ?? null),
    high998: plain(limits?.outer.high ?? null),
    place: plain(limits && { key: `compare.place.${placeOf(row.value ?? 0, limits)}` }),
  }
}
