import { balancesOf, cellName, holds } from './balances.ts'
import type { BoundRow } from './bind-rows.ts'
import type { FormRow } from '../labels/form-rows.ts'
import { readCell } from './read-cell.ts'
import type { TableScope } from './table-scopes.ts'
import type { Token } from '../grids/token.ts'

const COUNT = { kind: 'count', unit: '件' } as const

/** The number of a token in a sum: blank cells count nothing; null for what is no number. */
export const numberOf = ({ text }: Token): number | null => {
  const reading = readCell(text, COUNT)
  return reading.kind === 'number' ? reading.value : reading.kind === 'blank' ? 0 : null
}

/**
 * Binds a whole table from its figures alone, row after row, where they are exactly as many as the
 * form's cells and keep every sum of the form. Text taken from a page without its layout prints
 * labels anywhere: several on one line before their figures, or all after them. Rows bound by label
 * must stand at their place; figures that add up column after column as well are left alone.
 */
export const fillBySums = (
  scopes: readonly TableScope[],
  edition: '2019' | '2021',
  rows: readonly FormRow[],
  bound: readonly BoundRow[],
): readonly BoundRow[] => {
  if (bound.length === rows.length || scopes.some(showsBlanks)) return bound
  const figures = scopes.flatMap((scope) =>
    scope.rows.flatMap((row) => row.tokens.filter((token) => token.kind === 'value')),
  )
  const width = rows[0]?.cells.length ?? 0
  if (figures.length !== rows.length * width) return bound
  const cellsAt = (index: number) => figures.slice(index * width, (index + 1) * width)
  if (!bound.every(({ row, cells }) => cellsAt(row.index)[0] === cells[0])) return bound
  const numbers = figures.map(numberOf)
  const turned = numbers.map((_, i) => numbers[(i % width) * rows.length + Math.floor(i / width)])
  const isTurned = turned.every((n, i) => n === numbers[i])
  if (!keepsSums(edition, rows, numbers)) return bound
  if (!isTurned && keepsSums(edition, rows, turned)) return bound
  const known = new Map(bound.map((each) => [each.row.index, each]))
  return rows.map((row) => known.get(row.index) ?? { row, cells: cellsAt(row.index), heading: [] })
}

const showsBlanks = ({ rows }: TableScope): boolean => rows.some((row) => row.blanksShow)

const keepsSums = (
  edition: '2019' | '2021',
  rows: readonly FormRow[],
  numbers: readonly (number | null | undefined)[],
): boolean => {
  if (numbers.some((n) => n === null || n === undefined)) return false
  const names = rows.flatMap((row) => row.cells.map(cellName))
  const values = new Map(names.map((name, i) => [name, numbers[i] ?? null]))
  return balancesOf(edition).every(
    (sum) => holds(sum, (name) => values.get(name) ?? null) !== false,
  )
}
