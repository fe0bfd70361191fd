import { kindOf, type Token } from '../grids/token.ts'

/**
 * Whether a row of a real table has an empty cell, right of its label, besides the cells taken for
 * its figures: then their order does not tell their columns, only headings above each do.
 */
export const leavesCellsOut = (cells: readonly Token[]): boolean => {
  const [first] = cells
  if (!first?.square) return false
  const { grid, row, column } = first.square
  const printed = grid.rows[row] ?? []
  const taken = new Set(cells.map(({ square }) => printed[square?.column ?? -1]))
  const label = printed.findLastIndex((cell, c) => c < column && kindOf(cell.text) === 'text')
  return printed.slice(label + 1).some((cell) => cell.text.trim() === '' && !taken.has(cell))
}
