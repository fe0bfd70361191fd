import { shownYear } from '../../queries/filter.ts'
import type { HeadlineRow } from './query.ts'
import { column, columnsFor, plain } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureColumn, FigureRow, Message } from '../../models/figure.ts'
import { headlineTiles, UNITS, type Delta, type HeadlineTile } from './model-tiles.ts'
import { scopeParam } from '../../models/scope.ts'

export type { HeadlineTile }

export interface HeadlineChart {
  readonly year: number
  readonly tiles: readonly HeadlineTile[]
}

const COLUMNS: readonly FigureColumn[] = [
  column('measure', 'text'),
  column('year', 'year'),
  column('number', 'count'),
  column('rate', 'rate', 'percent'),
  column('unit', 'text'),
  column('numerator', 'count'),
  column('denominator', 'count'),
  column('have', 'count', 'body'),
  column('of', 'count', 'body'),
  column('state', 'state'),
  column('change', 'change'),
  column('change_percent', 'rate', 'percent'),
  column('change_points', 'change', 'points'),
  column('matched', 'count', 'body'),
]

const NOTHING: HeadlineRow = {
  year: 0,
  due: 0,
  reports: 0,
  full: 0,
  clean: 0,
  volume: null,
  volume_have: 0,
  volume_approximate: 0,
  volume_one_channel: 0,
  volume_matched: null,
  volume_matched_have: 0,
  requests: null,
  requests_have: 0,
  requests_from_text: 0,
  requests_matched: null,
  requests_matched_have: 0,
  mail_received: null,
  mail_replied: null,
  mail_have: 0,
  mail_rate: null,
  mail_matched_received: null,
  mail_matched_replied: null,
  mail_matched_have: 0,
}

/** The headline figures of the shown year, each with what it rests on and how it moved. */
export const headlineFigure = (
  rows: readonly HeadlineRow[],
  context: FigureContext,
): Figure<HeadlineChart> => {
  const year = shownYear(context.filter)
  const now = rows.find((row) => row.year === year) ?? { ...NOTHING, year }
  const before = rows.find((row) => row.year === year - 1) ?? { ...NOTHING, year: year - 1 }
  const tiles = headlineTiles(now, before, context)
  const scope = scopeParam(context, [])
  return {
    id: 'headline',
    heading: {
      key: `figure.headline.heading.${now.reports > 0 ? context.about.collection : 'none'}`,
      params: { scope, year: String(year), have: now.reports, of: now.due },
    },
    subtitle: { key: 'figure.headline.subtitle', params: { year: String(year), scope } },
    coverage: { have: now.reports, of: now.due, by: 'reports' },
    notes: [{ key: 'figure.headline.note' }],
    columns: columnsFor(context, COLUMNS),
    rows: tiles.map((tile) => rowOf(tile, year)),
    chart: { year, tiles },
    absent: [],
    empty: now.due === 0 ? { key: 'figure.empty.nobody', params: { years: String(year) } } : null,
    measures: tiles.map((tile) => tile.id),
  }
}

const rowOf = (tile: HeadlineTile, year: number): FigureRow => {
  const isRate = UNITS[tile.id] === 'percent'
  return {
    measure: plain(tile.label),
    year: plain(year),
    number: plain(isRate ? null : tile.number),
    rate: plain(isRate ? tile.number : null),
    unit: plain({ key: `unit.${UNITS[tile.id]}` }),
    numerator: plain(tile.numerator),
    denominator: plain(tile.denominator),
    have: plain(tile.have),
    of: plain(tile.of),
    state: plain(stateOf(tile)),
    change: plain(tile.delta?.absolute ?? null),
    change_percent: plain(tile.delta?.relative ?? null),
    change_points: plain(pointsOf(tile.delta)),
    matched: plain(tile.delta?.have ?? null),
    synthetic: plain({ key: 'file.synthetic' }),
  }
}

const pointsOf = (delta: Delta | null): number | null =>
  delta === null || delta.points === null ? null : Math.round(delta.points * 1000) / 10

const stateOf = (tile: HeadlineTile): string => {
  if (tile.number !== null) return tile.notes.some(isApproximate) ? 'approximate' : 'stated'
  return tile.denominator === 0 ? 'no_denominator' : 'no_number'
}

const isApproximate = (note: Message): boolean => note.key === 'headline.note.approximate'
