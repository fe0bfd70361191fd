import type { DisclosurePartRow, PartIndicator } from '../../queries/disclosure-parts.ts'
import type { ValueState } from '../../queries/value-state.ts'
import { largestOf } from '../../models/amounts.ts'
import {
  column,
  columnsFor,
  figureCell,
  frame,
  IDENTITY,
  plain,
  stateCell,
} from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureCell, FigureRow, FigureSource, Message } from '../../models/figure.ts'
import { yearsParam } from '../../models/scope.ts'

/** One topic or channel, under the name that the report gives it. */
export interface PartBar {
  readonly label: string
  readonly cell: FigureCell
  /** Of the longest bar of its group; null where there is no number. */
  readonly share: number | null
}

export interface TownshipPartsChart {
  readonly year: number
  readonly groups: readonly {
    readonly id: 'topic' | 'channel'
    readonly bars: readonly PartBar[]
  }[]
}

const GROUPS = { 'disclosed.by_topic': 'topic', 'disclosed.by_channel': 'channel' } as const

const COLUMNS = [
  ...IDENTITY,
  column('part_of', 'text'),
  column('label', 'text'),
  column('items', 'count', 'item'),
  column('state', 'state'),
  column('source', 'url'),
]

type Known = DisclosurePartRow & {
  readonly indicator: PartIndicator
  readonly label: string
}

const isKnown = (row: DisclosurePartRow): row is Known =>
  row.indicator !== null && row.label !== null

/** What the latest report says of topics and channels, as printed; nothing is added up. */
export const townshipPartsFigure = (
  rows: readonly DisclosurePartRow[],
  context: FigureContext,
): Figure<TownshipPartsChart> => {
  const known = rows.filter(isKnown)
  const first = rows[0]
  const of = (indicator: PartIndicator) => known.filter((row) => row.indicator === indicator)
  const params = {
    years: yearsParam(context.filter.years),
    year: String(first?.year ?? ''),
    name: first?.name ?? '',
    topics: of('disclosed.by_topic').length,
    channels: of('disclosed.by_channel').length,
  }
  return {
    id: 'township-parts',
    heading: headingOf(known, params),
    subtitle: { key: `figure.township-parts.subtitle.${first ? 'year' : 'years'}`, params },
    coverage: { have: known.length > 0 ? 1 : 0, of: 1 },
    notes: known.length > 0 ? [{ key: 'figure.township-parts.note' as const }] : [],
    columns: columnsFor(context, COLUMNS),
    rows: known.map((row) => rowOf(row, context)),
    chart: {
      year: first?.year ?? 0,
      groups: (['disclosed.by_topic', 'disclosed.by_channel'] as const).flatMap((indicator) => {
        const bars = barsOf(of(indicator))
        return bars.length > 0 ? [{ id: GROUPS[indicator], bars }] : []
      }),
    },
    absent: [],
    empty: known.length > 0 ? null : emptyOf(first, params, context),
    needs: 'parts',
    measures: ['volume'],
  }
}

const stateOf = (row: Known): ValueState => row.status ?? 'blank'

const sourceOf = (row: Known): FigureSource => ({
  townshipCode: row.township_code,
  year: row.year,
  indicators: [row.indicator],
})

const cellOf = (row: Known): FigureCell => figureCell(row.value, stateOf(row), sourceOf(row))

const barsOf = (rows: readonly Known[]): readonly PartBar[] => {
  const longest = largestOf(rows.flatMap((row) => row.value ?? []))
  return rows.map((row) => ({
    label: row.label,
    cell: cellOf(row),
    share: row.value === null ? null : longest > 0 ? row.value / longest : 0,
  }))
}

const emptyOf = (
  row: DisclosurePartRow | undefined,
  params: NonNullable<Message['params']>,
  { about }: FigureContext,
): Message =>
  row === undefined
    ? { key: `figure.township-parts.empty.${about.collection}`, params }
    : {
        key: `figure.township-parts.empty.${row.capture === 'full' ? 'not_stated' : 'not_captured'}`,
        params,
      }

const headingOf = (known: readonly Known[], params: NonNullable<Message['params']>): Message => {
  if (known.length === 0) return { key: 'figure.township-parts.file' }
  const kind = params['topics'] === 0 ? 'channels' : params['channels'] === 0 ? 'topics' : 'both'
  return { key: `figure.township-parts.${kind}`, params }
}

const rowOf = (row: Known, context: FigureContext): FigureRow => ({
  ...frame(context, { ...row, findings: 0 }),
  part_of: plain({ key: `part.${GROUPS[row.indicator]}` }),
  label: plain(row.label),
  items: cellOf(row),
  state: stateCell(stateOf(row), context),
})
