import type { Figure, FigureCell, FigureColumn } from '../models/figure.ts'
import { percent } from '../wording/percent.ts'
import { flagMessage, headingText, stateMessage } from '../models/cell-text.ts'
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

// A spreadsheet would run it. Numbers are left alone: -3 is a value, not a formula.
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const cellOf = (column: FigureColumn, cell: FigureCell | undefined, o: CsvOptions): string => {
  const value = cell?.value ?? null
  if (value === null) return ''
  if (typeof value === 'number') return String(column.kind === 'rate' ? percent(value) : value)
  // A text that the data hold in both languages has no id of its own.
  if (typeof value === 'object')
    return o.ids && value.key !== 'text' ? value.key : say(value, o.t, o.locale)
  if (typeof value === 'boolean')
    return o.ids ? String(value) : say(flagMessage(value), o.t, o.locale)
  if (column.kind === 'state' && !o.ids) return say(stateMessage(value), o.t, o.locale)
  return value
}

/**
 * The figure's table as CSV: the same rows and columns in the same order, UTF-8 with byte order
 * mark, CRLF, no value as an empty cell whose reason is in the state column, rates in per cent.
 */
export const csvOf = (figure: Figure, options: CsvOptions): string => {
  const head = figure.columns.map((column) =>
    quoted(guarded(options.ids ? column.id : headingText(column, options.t, options.locale))),
  )
  const body = figure.rows.map((row) =>
    figure.columns.map((column) => {
      const cell = row[column.id]
      const text = cellOf(column, cell, options)
      return quoted(typeof cell?.value === 'number' ? text : guarded(text))
    }),
  )
  return BOM + [head, ...body].map((cells) => cells.join(',') + NEWLINE).join('')
}

/**
 * Plain rows as CSV, as {@link csvOf} writes it: byte order mark, CRLF, no value as an empty cell.
 */
export const csvOfRows = (
  head: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string => {
  const cell = (value: string | number | boolean | null): string => {
    if (value === null) return ''
    return quoted(typeof value === 'string' ? guarded(value) : String(value))
  }
  return BOM + [head, ...rows].map((cells) => cells.map(cell).join(',') + NEWLINE).join('')
}
