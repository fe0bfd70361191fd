import type { CellKind, Figure, FigureCell, FigureColumn } from '../models/figure.ts'
import { percent } from '../models/rate.ts'
import { say } from '../wording/say.ts'
import type { Translate } from '../wording/say.ts'

export interface CsvOptions {
  readonly t: Translate
  readonly locale?: string
  /** Stable ids instead of words in the header and the state column, for programs. */
  readonly ids?: boolean
}

// Excel reads a file without a byte order mark in the local code page.
const BOM = '\uFEFF'
const NEWLINE = '\r\n'

/** Kinds whose cells are text, and may therefore look like a formula to a spreadsheet. */
const TEXT: ReadonlySet<CellKind> = new Set<CellKind>(['code', 'text', 'url', 'state', 'flag'])

// A spreadsheet would run it. Numbers are left alone: -3 is a value, not a formula.
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const stateText = (value: string, { t, locale, ids }: CsvOptions): string =>
  ids ? value : say({ key: `state.${value}` }, t, locale)

const flagText = (value: boolean, { t, locale, ids }: CsvOptions): string =>
  ids ? String(value) : say({ key: value ? 'flag.yes' : 'flag.no' }, t, locale)

const cellText = (column: FigureColumn, cell: FigureCell | undefined, o: CsvOptions): string => {
  const value = cell?.value ?? null
  if (value === null) return ''
  if (typeof value === 'boolean') return flagText(value, o)
  if (typeof value === 'number') return String(column.kind === 'rate' ? percent(value) : value)
  return column.kind === 'state' ? stateText(value, o) : value
}

const heading = (column: FigureColumn, { t, locale, ids }: CsvOptions): string => {
  if (ids) return column.id
  const name = say(column.heading, t, locale)
  if (column.unit === null) return name
  return say({ key: 'column.with_unit', params: { name, unit: column.unit } }, t, locale)
}

/**
 * The figure's table as CSV: the same rows and columns in the same order, UTF-8 with byte order
 * mark, CRLF, no value as an empty cell whose reason is in the state column, rates in per cent.
 */
export const csvOf = (figure: Figure, options: CsvOptions): string => {
  const head = figure.columns.map((column) => quoted(guarded(heading(column, options))))
  const body = figure.rows.map((row) =>
    figure.columns.map((column) => {
      const text = cellText(column, row[column.id], options)
      const number = !TEXT.has(column.kind) && typeof row[column.id]?.value === 'number'
      return quoted(number ? text : guarded(text))
    }),
  )
  return BOM + [head, ...body].map((cells) => cells.join(',') + NEWLINE).join('')
}
