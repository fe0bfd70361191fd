import type { BoundRow } from './bind-rows.ts'
import { hasPieceOf } from './fill-by-order.ts'
import type { FormRow } from '../labels/form-rows.ts'
import { readCell } from './read-cell.ts'
import type { TableScope } from './table-scopes.ts'
import type { Token } from '../grids/token.ts'

const SURE_SHARE = 0.6
const COUNT = { kind: 'count', unit: '件' } as const

/**
 * Binds the rows whose labels are printed after all their figures, one figure a line, as text
 * taken from a PDF without its layout has them. Only where the figures are exactly as many as the
 * form's cells, every row bound by label stands at its place among them, a piece of the missing
 * row's label is there, and the row's total is the sum of its figures: lines taken out of order
 * do not add up.
 */
export const fillByCount = (
  scopes: readonly TableScope[],
  rows: readonly FormRow[],
  bound: readonly BoundRow[],
): readonly BoundRow[] => {
  if (bound.length === rows.length || bound.length < rows.length * SURE_SHARE) return bound
  const cells = new Set(bound.flatMap((row) => row.cells))
  const own = scopes.filter((scope) =>
    scope.rows.some((row) => row.tokens.some((t) => cells.has(t))),
  )
  const tokens = own.flatMap((scope) => scope.rows.flatMap((row) => row.tokens))
  if (own.some((scope) => scope.rows.some((row) => row.blanksShow))) return bound
  const figures = tokens.filter((token) => token.kind === 'value')
  const width = rows[0]?.cells.length ?? 0
  if (figures.length !== rows.length * width) return bound
  const cellsAt = (index: number) => figures.slice(index * width, (index + 1) * width)
  if (!bound.every((b) => cellsAt(b.row.index)[0] === b.cells[0])) return bound
  const words = tokens.filter((token) => token.kind === 'text')
  const have = new Set(bound.map((b) => b.row.index))
  const filled = rows.flatMap((row): BoundRow[] => {
    const own = cellsAt(row.index)
    const isSure = !have.has(row.index) && hasPieceOf(row, words) && addsUp(own)
    return isSure ? [{ row, cells: own, heading: [] }] : []
  })
  return [...bound, ...filled].sort((a, b) => a.row.index - b.row.index)
}

const addsUp = (cells: readonly Token[]): boolean => {
  const numbers = cells.map(({ text }) => {
    const reading = readCell(text, COUNT)
    return reading.kind === 'number' ? reading.value : NaN
  })
  const total = numbers.pop()
  return numbers.reduce((sum, n) => sum + n, 0) === total
}
