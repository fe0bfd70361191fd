import type { VolumeRow } from '../queries/disclosure-volume.ts'
import { shownYear } from '../queries/filter.ts'
import { absentGroups, emptyMessage, stateReason } from './absent.ts'
import {
  column,
  columnsFor,
  figureCell,
  frame,
  IDENTITY,
  plain,
  PROVENANCE,
  stateCell,
} from './columns.ts'
import type { FigureContext } from './context.ts'
import type { Figure, FigureRow, FigureSource } from './figure.ts'
import { scopeParam, spansCounties } from './scope.ts'
import { OUTLIER, rankingHeading, rankingNotes } from './volume-ranking-words.ts'
import { bodyOf, isNumbered, isRanked, median, volumeSource, type NumberedRow } from './volume.ts'

export interface VolumeBar {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly value: number
  readonly approximate: boolean
  readonly oneChannel: boolean
  /** Far above the rest: marked, never trimmed. */
  readonly outlier: boolean
  /** Drawn only to compare the chosen townships with: another of their counties. */
  readonly neighbour: boolean
  readonly source: FigureSource | null
}

export interface VolumeRankingChart {
  readonly bars: readonly VolumeBar[]
  readonly scale: 'linear' | 'log'
  readonly median: number | null
  /** Of how many townships the median is, where not only the chosen are drawn; else null. */
  readonly among: number | null
  /** Whether several counties are shown, so that names need theirs. */
  readonly counties: boolean
}

export interface RankingChoice {
  /** By division code unless the reader asks for a ranking. */
  readonly order?: 'code' | 'value'
  readonly scale?: 'linear' | 'log'
}

/** Fewer bodies are too few to tell one far above the rest. */
const OUTLIER_BODIES = 5

/**
 * How much each township disclosed in the shown year. Rows of others than the chosen are drawn
 * beside them, and told neither in the heading nor in the coverage.
 */
export const volumeRankingFigure = (
  all: readonly VolumeRow[],
  context: FigureContext,
  { order = 'code', scale = 'linear' }: RankingChoice = {},
): Figure<VolumeRankingChart> => {
  const year = shownYear(context.filter)
  const rows = ordered(
    all.filter((row) => row.year === year),
    order,
  )
  const { townships } = context.filter
  const isOwn = (row: VolumeRow): boolean =>
    townships.length === 0 || townships.includes(row.township_code)
  const own = rows.filter(isOwn)
  const hasOthers = own.length < rows.length
  const numbered = own.filter(isNumbered)
  const drawn = rows.filter(isNumbered)
  const ranked = rows.filter(isRanked)
  const middle = median(ranked.map((row) => row.value))
  const isOutlier = (row: NumberedRow): boolean =>
    !row.one_channel &&
    ranked.length >= OUTLIER_BODIES &&
    middle !== null &&
    middle > 0 &&
    row.value >= OUTLIER * middle
  const outliers = numbered.filter(isOutlier)
  const absent = absentGroups(
    own
      .filter((row) => !isNumbered(row))
      .map((row) => ({
        reason: stateReason(row.state, context),
        body: bodyOf(row, volumeSource(row)),
      })),
    context,
    { unlisted: Math.max(0, context.due - own.length) },
  )
  const scope = scopeParam(context, rows)
  const counties = spansCounties(rows)
  const params = { year: String(year), scope }
  return {
    id: 'volume-ranking',
    heading: rankingHeading(ranked.filter(isOwn), numbered, params, {
      counties,
      alone: context.due === 1,
    }),
    subtitle: {
      key: `figure.volume-ranking.subtitle.${order}${hasOthers ? '.beside' : ''}`,
      params,
    },
    coverage: { have: numbered.length, of: context.due },
    notes: rankingNotes(numbered, outliers, middle, { scale, counties }),
    columns: columnsFor(context, [
      ...IDENTITY,
      ...(hasOthers ? [column('chosen', 'flag')] : []),
      column('volume', 'count', 'item'),
      column('state', 'state'),
      column('one_channel', 'flag'),
      ...PROVENANCE,
    ]),
    rows: rows.map((row) => ({ ...rowOf(row, context), chosen: plain(isOwn(row)) })),
    chart: {
      bars: drawn.map((row) => ({
        code: row.township_code,
        name: row.name,
        county: row.county,
        value: row.value,
        approximate: row.state === 'approximate',
        oneChannel: row.one_channel,
        outlier: isOutlier(row),
        neighbour: !isOwn(row),
        source: volumeSource(row),
      })),
      scale,
      median: ranked.length > 1 ? middle : null,
      among: hasOthers ? ranked.length : null,
      counties,
    },
    absent,
    empty: drawn.length > 0 ? null : emptyMessage('volume-ranking', absent, params),
    measures: ['volume'],
  }
}

// By value: totals first, largest first; then those of one channel, which have no rank; then the
// rest. Equal values keep the order of their codes.
const ordered = (rows: readonly VolumeRow[], order: 'code' | 'value'): readonly VolumeRow[] => {
  const byCode = [...rows].sort((a, b) => (a.township_code < b.township_code ? -1 : 1))
  if (order === 'code') return byCode
  const place = (row: VolumeRow): number => (isRanked(row) ? 0 : isNumbered(row) ? 1 : 2)
  return byCode.sort((a, b) => place(a) - place(b) || (b.value ?? 0) - (a.value ?? 0))
}

const rowOf = (row: VolumeRow, context: FigureContext): FigureRow => ({
  ...frame(context, row),
  volume: figureCell(isNumbered(row) ? row.value : null, row.state, volumeSource(row)),
  state: stateCell(row.state, context),
  one_channel: plain(isNumbered(row) ? row.one_channel : null),
})
