import type { CellWindow } from './cell-window.ts'
import type { Token } from '../grids/token.ts'

/** The columns in which a table's figures stand, counted from the right end of its rows. */
export interface FigureColumns {
  readonly rowWidth: number
  readonly wanted: number
  /** Distance of the first and of the last figure column from the end; the last column is 1. */
  readonly first: number
  readonly last: number
}

interface Placed {
  readonly window: CellWindow
  readonly wanted: number
}

const LEAST_ROWS = 3

/**
 * Where no row is full, the rows together may still show their columns: all are equally wide, and
 * the columns that hold a figure in any of them are exactly as many as the form has cells.
 */
export const figureColumns = (rows: readonly Placed[]): FigureColumns | null => {
  const [first] = rows
  const rowWidth = first?.window.rowWidth ?? null
  if (first === undefined || rowWidth === null) return null
  const isRegular = rows.every(
    ({ window, wanted }) =>
      window.blanksShow && window.rowWidth === rowWidth && wanted === first.wanted,
  )
  if (!isRegular) return null
  const taken = rows.map(({ window: { tokens } }) =>
    tokens.flatMap((token, i) => (token.kind === 'value' ? [tokens.length - i] : [])),
  )
  if (taken.filter((columns) => columns.length > 0).length < LEAST_ROWS) return null
  const all = taken.flat()
  const [from, to] = [Math.max(...all), Math.min(...all)]
  return from - to + 1 === first.wanted
    ? { rowWidth, wanted: first.wanted, first: from, last: to }
    : null
}

/** The cells of a row of such a table; null where something stands outside the columns. */
export const cellsInColumns = (
  window: CellWindow,
  wanted: number,
  columns: FigureColumns | null,
): readonly Token[] | null => {
  if (columns === null || window.rowWidth !== columns.rowWidth || wanted !== columns.wanted)
    return null
  const { tokens } = window
  const from = tokens.length - columns.first
  const to = tokens.length - columns.last + 1
  if (from < 0) return null
  const outside = [...tokens.slice(0, from), ...tokens.slice(to)]
  return outside.every((token) => token.kind === 'blank') ? tokens.slice(from, to) : null
}
