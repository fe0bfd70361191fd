import type { VolumeRow } from '../queries/disclosure-volume.ts'
import { absentGroups, emptyMessage, stateReason } from './absent.ts'
import { byTownship, type Body } from './by-township.ts'
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
import { changeOf } from './rate.ts'
import { scopeParam, yearsParam } from './scope.ts'
import {
  bodyOf,
  isNumbered,
  isRanked,
  largestOf,
  median,
  volumeSource,
  type NumberedRow,
} from './volume.ts'
import { rankedIn, trendHeading, trendNotes } from './volume-trend-words.ts'

export interface TrendPoint {
  readonly code: string
  readonly name: string
  readonly year: number
  readonly value: number
  readonly approximate: boolean
  readonly oneChannel: boolean
  readonly source: FigureSource | null
}

/** One township's line; null breaks it at a year without a number. */
export interface TrendLine {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly points: readonly (TrendPoint | null)[]
}

/** All townships of one year, as dots around their median. */
export interface TrendStrip {
  readonly year: number
  readonly points: readonly TrendPoint[]
  /** Of the totals among them; null when there are none. */
  readonly median: number | null
  readonly count: number
}

export type VolumeTrendChart = { readonly scale: 'linear' | 'log' } & (
  | {
      readonly kind: 'lines'
      readonly years: readonly number[]
      readonly lines: readonly TrendLine[]
    }
  | {
      readonly kind: 'strips'
      readonly years: readonly number[]
      readonly strips: readonly TrendStrip[]
    }
)

/** Without a choice, the scale bends where the largest value would flatten all others. */
export interface TrendChoice {
  readonly scale?: 'linear' | 'log' | null
}

const FLATTENING = 20

/** How many townships can be told apart as lines. */
export const MOST_LINES = 12

/** How much was disclosed over the years: lines of a few townships, dots of many. */
export const volumeTrendFigure = (
  rows: readonly VolumeRow[],
  context: FigureContext,
  choice: TrendChoice = {},
): Figure<VolumeTrendChart> => {
  const { years } = context.filter
  const bodies = byTownship(rows)
  const numbered = rows.filter(isNumbered)
  const withNumber = bodies.filter((body) => body.rows.some(isNumbered))
  const params = { years: yearsParam(years), scope: scopeParam(context, rows) }
  const absent = absentGroups(
    bodies
      .filter((body) => !body.rows.some(isNumbered))
      .flatMap((body) => {
        const last = body.rows.findLast((row) => row.report_id !== null) ?? body.rows.at(-1)
        if (last === undefined) return []
        const reason = stateReason(last.state, context)
        return [{ reason, body: bodyOf(last, volumeSource(last)) }]
      }),
    context,
    { unlisted: Math.max(0, context.due - bodies.length) },
  )
  const asLines = context.due <= MOST_LINES || withNumber.length <= MOST_LINES
  const scale = choice.scale ?? scaleFor(numbered)
  return {
    id: 'volume-trend',
    heading: trendHeading(withNumber, params, years),
    subtitle: { key: `figure.volume-trend.subtitle.${asLines ? 'lines' : 'strips'}`, params },
    coverage: { have: withNumber.length, of: context.due },
    notes: trendNotes(rows, numbered, { years, scale }),
    columns: columnsFor(context, [
      ...IDENTITY,
      column('volume', 'count', 'item'),
      column('state', 'state'),
      column('volume_change', 'change', 'item'),
      column('volume_change_percent', 'rate', 'percent'),
      column('one_channel', 'flag'),
      ...PROVENANCE,
    ]),
    rows: bodies.flatMap((body) => body.rows.map((row) => rowOf(row, body.rows, context))),
    chart: asLines
      ? { kind: 'lines', scale, years, lines: withNumber.map((body) => lineOf(body, years)) }
      : { kind: 'strips', scale, years, strips: years.map((year) => stripOf(numbered, year)) },
    absent,
    empty: numbered.length > 0 ? null : emptyMessage('volume-trend', absent, params),
    measures: ['volume'],
  }
}

const scaleFor = (numbered: readonly NumberedRow[]): 'linear' | 'log' => {
  const values = numbered.map((row) => row.value)
  const middle = median(values) ?? 0
  return middle > 0 && largestOf(values) > FLATTENING * middle ? 'log' : 'linear'
}

const pointOf = (row: NumberedRow): TrendPoint => ({
  code: row.township_code,
  name: row.name,
  year: row.year,
  value: row.value,
  approximate: row.state === 'approximate',
  oneChannel: row.one_channel,
  source: volumeSource(row),
})

const lineOf = (
  { code, name, county, rows }: Body<VolumeRow>,
  years: readonly number[],
): TrendLine => ({
  code,
  name,
  county,
  points: years.map((year) => {
    const row = rows.find((candidate) => candidate.year === year)
    return row !== undefined && isNumbered(row) ? pointOf(row) : null
  }),
})

const stripOf = (numbered: readonly NumberedRow[], year: number): TrendStrip => {
  const rows = numbered.filter((row) => row.year === year)
  const ranked = rows.filter(isRanked)
  return {
    year,
    points: rows.map(pointOf),
    median: median(ranked.map((row) => row.value)),
    count: ranked.length,
  }
}

const rowOf = (row: VolumeRow, body: readonly VolumeRow[], context: FigureContext): FigureRow => {
  const before = rankedIn(body, row.year - 1)
  const now = rankedIn(body, row.year)
  const change = before && now ? changeOf(before.value, now.value) : null
  return {
    ...frame(context, row),
    volume: figureCell(isNumbered(row) ? row.value : null, row.state, volumeSource(row)),
    state: stateCell(row.state, context),
    volume_change: plain(change?.absolute ?? null),
    volume_change_percent: plain(change?.relative ?? null),
    one_channel: plain(isNumbered(row) ? row.one_channel : null),
  }
}
