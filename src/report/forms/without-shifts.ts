import type { BoundRow } from './bind-rows.ts'
import { numberOf } from './fill-by-sums.ts'
import type { FormRow } from '../labels/form-rows.ts'
import type { TableScope } from './table-scopes.ts'
import type { Token } from '../grids/token.ts'

/**
 * The rows bound by label without those that the order of the figures contradicts: between two of
 * them stand the figures of a whole row more than the form has rows there. A label that is broken
 * around a page's end is met below its own figures, and takes those of the next row. Only on plain
 * lines, where nothing else says which figures belong together.
 */
export const withoutShifts = (
  scopes: readonly TableScope[],
  rows: readonly FormRow[],
  bound: readonly BoundRow[],
): readonly BoundRow[] => {
  if (scopes.some((scope) => scope.rows.some((row) => row.blanksShow))) return bound
  const figures = scopes.flatMap((scope) =>
    scope.rows.flatMap((row) => row.tokens.filter((token) => token.kind === 'value')),
  )
  const places = new Map(figures.map((token, i) => [token, i]))
  const placed = bound.flatMap((each) => {
    const from = places.get(each.cells[0] ?? figures[figures.length] ?? NONE)
    return from === undefined ? [] : [{ each, from, to: from + each.cells.length }]
  })
  placed.sort((a, b) => a.from - b.from)
  const shifted = new Set<BoundRow>()
  placed.forEach((row, i) => {
    const before = placed[i - 1]
    if (!before || row.each.row.index <= before.each.row.index) return
    const between = rows.slice(before.each.row.index + 1, row.each.row.index)
    const room = between.reduce((sum, { cells }) => sum + cells.length, row.each.row.cells.length)
    if (row.from - before.to < room) return
    shifted.add(before.each)
    shifted.add(row.each)
  })
  return bound.filter((row) => !shifted.has(row))
}

/**
 * The rows of a table that could not be bound whole on plain lines, without the few that do not add
 * up: where figures were taken out of their order, a label says little of the figures below it.
 */
export const withoutDoubtful = (
  scopes: readonly TableScope[],
  rows: readonly FormRow[],
  bound: readonly BoundRow[],
): readonly BoundRow[] => {
  const shows = scopes.some((scope) => scope.rows.some((row) => row.blanksShow))
  if (shows || bound.length === rows.length) return bound
  const sure = bound.filter(({ cells }) => addsUp(cells))
  return sure.length >= bound.length * SURE_SHARE ? sure : bound
}

const SURE_SHARE = 0.6

/** Whether the last figure of a row is the sum of the others; true where one of them is no number. */
const addsUp = (cells: readonly Token[]): boolean => {
  const numbers = cells.map(numberOf)
  const total = numbers.pop()
  if (numbers.includes(null) || total === null) return true
  return numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0) === total
}

const NONE = { kind: 'blank', text: '', line: null, block: -1 } as const
