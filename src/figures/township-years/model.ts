import { shownYear } from '../../queries/filter.ts'
import { indicatorsOf, type QuantityId } from '../../queries/quantities.ts'
import {
  TOWNSHIP_CELLS,
  type TownshipCell,
  type TownshipFiguresRow,
} from '../../queries/township-figures.ts'
import { isNumber } from '../../queries/value-state.ts'
import {
  column,
  columnsFor,
  figureCell,
  frame,
  IDENTITY,
  plain,
  PROVENANCE,
  stateCell,
  stateWord,
} from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureCell, FigureColumn, FigureRow, Message } from '../../models/figure.ts'
import { yearsParam } from '../../models/scope.ts'
import { grantedOf, sourceOfCells } from '../../models/part-of.ts'
import type { KeyAfter } from '../../wording/message.ts'

/** One line of the sheet: a figure through the years. */
export interface TownshipLine {
  readonly column: FigureColumn
  /** One cell a year, in the order of the years. */
  readonly cells: readonly FigureCell[]
}

/** Lines that belong together. */
export interface TownshipBlock {
  readonly id: 'report' | 'disclosure' | 'requests' | 'disputes' | 'replies'
  readonly lines: readonly TownshipLine[]
}

export interface TownshipYearsChart {
  readonly years: readonly number[]
  readonly blocks: readonly TownshipBlock[]
}

const UNITS: Readonly<Partial<Record<TownshipCell, KeyAfter<'unit.'>>>> = { volume: 'item' }

const cellColumns = (id: TownshipCell): readonly FigureColumn[] => [
  column(id, 'count', UNITS[id] ?? 'case'),
  column(`${id}_state`, 'state'),
]

const COLUMNS = [
  ...IDENTITY,
  column('filing', 'state'),
  column('edition', 'text'),
  column('flaws', 'count', 'place'),
  ...TOWNSHIP_CELLS.flatMap(cellColumns),
  column('one_channel', 'flag'),
  ...PROVENANCE,
]

/** What one township reported, year by year: every count with its state and its source. */
export const townshipYearsFigure = (
  all: readonly TownshipFiguresRow[],
  code: string,
  context: FigureContext,
): Figure<TownshipYearsChart> => {
  const rows = all.filter((row) => row.township_code === code)
  const reports = rows.filter((row) => row.report_id !== null)
  const years = rows.map((row) => row.year)
  const params = {
    years: yearsParam(context.filter.years),
    name: rows[0]?.name ?? code,
    count: reports.length,
    of: rows.length,
  }
  const line = (
    id: KeyAfter<'column.'>,
    cell: (row: TownshipFiguresRow) => FigureCell,
  ): TownshipLine => ({
    column: COLUMNS.find((known) => known.id === id) ?? column(id, 'text'),
    cells: rows.map(cell),
  })
  const counts = (...ids: readonly TownshipCell[]) =>
    ids.map((id) => line(id, (row) => countCell(row, id)))
  return {
    id: 'township-years',
    heading: headingOf(reports, params, context),
    subtitle: { key: 'figure.township-years.subtitle', params },
    coverage: { have: reports.length, of: rows.length, by: 'year' },
    notes: notesOf(rows),
    columns: columnsFor(context, COLUMNS),
    rows: rows.map((row) => rowOf(row, context)),
    chart: {
      years,
      blocks: [
        {
          id: 'report',
          lines: [
            line('filing', (row) => filingCell(row, context)),
            line('edition', (row) =>
              row.report_id === null ? figureCell(null, 'no_report', null) : editionCell(row),
            ),
            line('flaws', flawsCell),
          ],
        },
        { id: 'disclosure', lines: [line('volume', volumeCell)] },
        {
          id: 'requests',
          lines: [
            ...counts('received', 'concluded', 'carried_out'),
            line('granted_of', grantedCell),
          ],
        },
        { id: 'disputes', lines: counts('review_total', 'litigation_total') },
        {
          id: 'replies',
          lines: counts('mail_received', 'mail_replied', 'hotline_received', 'hotline_replied'),
        },
      ],
    },
    absent: [],
    empty: rows.length > 0 ? null : { key: 'figure.empty.nobody', params },
    needs: null,
    measures: ['volume', 'requests', 'grant', 'mail_reply', 'hotline_reply'],
  }
}

const source = (row: TownshipFiguresRow, ...ids: readonly QuantityId[]) =>
  sourceOfCells(row, indicatorsOf(...ids))

const countCell = (row: TownshipFiguresRow, id: TownshipCell): FigureCell =>
  figureCell(isNumber(row[`${id}_state`]) ? row[id] : null, row[`${id}_state`], source(row, id))

const volumeCell = (row: TownshipFiguresRow): FigureCell => {
  const cell = countCell(row, 'volume')
  if (!row.one_channel || typeof cell.value !== 'number') return cell
  const number: Message | number =
    cell.state === 'approximate' ? { key: 'value.about', params: { text: cell.value } } : cell.value
  return { ...cell, value: { key: 'township.one_channel', params: { value: number } } }
}

// Counts, not a share: a township concludes a handful of requests a year.
const grantedCell = (row: TownshipFiguresRow): FigureCell => {
  const { state, part, whole } = grantedOf(row)
  const where = source(row, 'granted', 'partly_granted', 'concluded')
  if (part === null || whole === null) return figureCell(null, state, where)
  const counts: Message = { key: 'value.of', params: { part, whole } }
  return {
    value: state === 'approximate' ? { key: 'value.about', params: { text: counts } } : counts,
    state,
    source: where,
  }
}

const filingOf = (row: TownshipFiguresRow): string => {
  if (row.report_id === null) return 'no_report'
  if (row.capture === 'opening') return 'partial'
  return row.findings > 0 ? 'findings' : 'clean'
}

const filingCell = (row: TownshipFiguresRow, context: FigureContext): FigureCell => {
  const word = filingOf(row)
  return {
    value: word === 'no_report' ? stateWord('no_report', context) : word,
    state: null,
    source: source(row),
  }
}

const editionCell = (row: TownshipFiguresRow): FigureCell =>
  plain(
    row.edition === null
      ? row.report_id === null
        ? null
        : { key: 'township.edition.unknown' }
      : { key: 'township.edition', params: { edition: row.edition } },
  )

/** Only the opening was captured and nothing of it is amiss: of the rest nothing can be said. */
const isUnjudged = (row: TownshipFiguresRow): boolean =>
  row.capture === 'opening' && row.findings === 0

// Without a report there is nothing that could have been checked.
const flawsCell = (row: TownshipFiguresRow): FigureCell => ({
  value: row.report_id === null || isUnjudged(row) ? null : row.findings,
  state: null,
  source: source(row),
})

const rowOf = (row: TownshipFiguresRow, context: FigureContext): FigureRow => ({
  ...frame(context, row),
  filing: filingCell(row, context),
  edition: editionCell(row),
  flaws: flawsCell(row),
  ...Object.fromEntries(
    TOWNSHIP_CELLS.flatMap((id) => [
      [id, countCell(row, id)],
      [`${id}_state`, stateCell(row[`${id}_state`], context)],
    ]),
  ),
  one_channel: plain(isNumber(row.volume_state) ? row.one_channel : null),
})

const headingOf = (
  reports: readonly TownshipFiguresRow[],
  params: NonNullable<Message['params']>,
  context: FigureContext,
): Message => {
  const key = `figure.township-years.${context.about.collection}` as const
  if (reports.length === 0) return { key: `${key}.none`, params }
  const flawed = reports.filter((row) => row.findings > 0).length
  const last = String(reports.at(-1)?.year ?? shownYear(context.filter))
  const partial = reports.filter(isUnjudged).length
  const judged = partial === reports.length ? 'none' : partial > 0 ? 'some' : 'all'
  return {
    key: `${key}.some`,
    params: {
      ...params,
      last,
      judged: { key: `figure.township-years.judged.${judged}`, params: { flawed, partial } },
    },
  }
}

const notesOf = (rows: readonly TownshipFiguresRow[]): readonly Message[] => [
  { key: 'figure.township-years.note.states' },
  ...(rows.some((row) => row.year < 2021) && rows.some((row) => row.year >= 2021)
    ? [{ key: 'figure.township-years.note.edition' as const }]
    : []),
]
