import type { PartIndicator } from '../../queries/disclosure-parts.ts'
import { shownYear } from '../../queries/filter.ts'
import type { TownshipPartRow } from './query.ts'
import type { ValueState } from '../../queries/value-state.ts'
import { bodyOf, absentGroups, emptyMessage, stateReason } from '../../models/absent.ts'
import { byTownship } from '../../models/by-township.ts'
import {
  column,
  columnsFor,
  figureCell,
  frame,
  IDENTITY,
  plain,
  PROVENANCE,
  stateCell,
} from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureColumn, FigureRow, FigureSource, Message } from '../../models/figure.ts'
import { amongMessage, scopeParam, spansCounties } from '../../models/scope.ts'

/** One topic or channel of one township, under the name that its report gives it. */
export interface PartItem {
  readonly label: string
  readonly value: number | null
  readonly state: ValueState
  /** Id of the column in which it stands. */
  readonly column: string
  readonly source: FigureSource
}

export interface PartsBody {
  readonly code: string
  readonly name: string
  readonly county: string
  /** In the order of the report. */
  readonly items: readonly PartItem[]
}

export interface PartsColumn {
  readonly id: string
  readonly heading: Message
  /** Every item in the column has this label, so that it need not be printed again. */
  readonly label: string | null
}

export interface PartsChart {
  /** What items of different townships have in common; none where they have too little. */
  readonly columns: readonly PartsColumn[]
  readonly bodies: readonly PartsBody[]
  readonly counties: boolean
  readonly scale: 'linear' | 'log'
}

export interface PartsChoice {
  readonly scale?: 'linear' | 'log'
}

/** A row that names a topic or channel. */
export type KnownPart = TownshipPartRow & { readonly label: string; readonly report_id: string }

/** What differs between topics and channels. */
export interface PartsKind {
  readonly id: 'disclosure-by-channel' | 'disclosure-by-topic'
  readonly indicator: PartIndicator
  readonly columns: readonly PartsColumn[]
  readonly columnOf: (label: string) => string
  /** Further columns of the table, and their cells. */
  readonly more: readonly FigureColumn[]
  readonly cells: (label: string) => FigureRow
  readonly heading: (known: readonly KnownPart[], params: Params) => Message
}
type Params = NonNullable<Message['params']>

export const isKnown = (row: TownshipPartRow): row is KnownPart =>
  row.label !== null && row.report_id !== null

/** What the reports of the shown year say of topics or channels, as printed; nothing is added up. */
export const partsFigure = (
  rows: readonly TownshipPartRow[],
  context: FigureContext,
  kind: PartsKind,
  { scale = 'linear' }: PartsChoice = {},
): Figure<PartsChart> => {
  const known = rows.filter(isKnown)
  const bodies = byTownship(known)
  const stating = bodies.filter((body) => body.rows.some((row) => row.value !== null)).length
  const silent = rows.filter((row) => !isKnown(row))
  const listed = byTownship(rows).length
  const sourceOf = (row: TownshipPartRow): FigureSource => ({
    townshipCode: row.township_code,
    year: row.year,
    indicators: [kind.indicator],
  })
  const absent = absentGroups(
    silent.map((row) => ({
      reason: stateReason(silence(row), context),
      body: bodyOf(row, row.report_id === null ? null : sourceOf(row)),
    })),
    context,
    { unlisted: Math.max(0, context.due - listed) },
  )
  const params = {
    years: String(shownYear(context.filter)),
    scope: scopeParam(context, rows),
    among: amongMessage(context, scopeParam(context, rows), stating),
  }
  const rowOf = (row: TownshipPartRow): FigureRow => {
    const state = isKnown(row) ? (row.status ?? 'blank') : silence(row)
    const source = row.report_id === null ? null : sourceOf(row)
    return {
      ...frame(context, row),
      ...(row.label === null ? EMPTY : { label: plain(row.label), ...kind.cells(row.label) }),
      items: figureCell(row.value, state, source),
      state: stateCell(state, context),
    }
  }
  return {
    id: kind.id,
    heading:
      known.length === 0 ? { key: `figure.${kind.id}.none`, params } : kind.heading(known, params),
    subtitle: { key: `figure.${kind.id}.subtitle`, params },
    coverage: { have: stating, of: context.due },
    notes: known.length === 0 ? [] : [{ key: 'figure.township-parts.note' }],
    columns: columnsFor(context, [
      ...IDENTITY,
      ...kind.more,
      column('label', 'text'),
      column('items', 'count', 'item'),
      column('state', 'state'),
      ...PROVENANCE,
    ]),
    rows: rows.map(rowOf),
    lead: 'items',
    chart: {
      columns: kind.columns,
      counties: spansCounties(known),
      scale,
      bodies: bodies.map((body) => ({
        code: body.code,
        name: body.name,
        county: body.county,
        items: body.rows.map((row) => ({
          label: row.label,
          value: row.value,
          state: row.status ?? 'blank',
          column: kind.columnOf(row.label),
          source: sourceOf(row),
        })),
      })),
    },
    absent,
    empty: known.length > 0 ? null : emptyMessage(kind.id, absent, params),
    needs: 'parts',
    measures: ['volume'],
  }
}

const EMPTY: FigureRow = { label: plain(null), kind: plain(null) }

const silence = (row: TownshipPartRow): ValueState =>
  row.report_id === null ? 'no_report' : row.capture === 'full' ? 'not_stated' : 'not_captured'
