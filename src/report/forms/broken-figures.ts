import { indicator } from '../../form/indicators.ts'
import { balancesOf, cellName, holds } from './balances.ts'
import type { FoundCell, FoundTable } from './found-table.ts'
import { readCell } from './read-cell.ts'

const BROKEN = /^\s*\d[\d,]*(?:\s*\n\s*\d[\d,]*)+\s*$/u
// «16» over «08»: no figure begins with a nought.
const CANNOT_STAND_ALONE = /\n\s*0\d|,\s*\n/u

const joined = (text: string): string => text.replace(/\s+/gu, '')

const isBroken = ({ token }: FoundCell): boolean => BROKEN.test(token.text)

/**
 * The tables with the figures put together that their cells show on two lines. Two figures below
 * each other look the same: a cell is one figure only where nothing else can be meant, or where the
 * form's sums come out with it, and, where the form has no sums, where all others of the file were.
 */
export const withBrokenFigures = (tables: readonly FoundTable[]): readonly FoundTable[] => {
  const broken = new Set(tables.flatMap(({ cells }) => cells.filter(isBroken)))
  if (broken.size === 0) return tables
  const values = valuesOf(tables)
  const names = new Set([...broken].map(({ cell }) => cellName(cell)))
  const told = new Map<string, boolean>()
  for (const balance of balancesOf(
    tables.find((t) => t.table !== 'sheet2014')?.edition ?? '2014',
  )) {
    const own = [...balance.left, ...balance.right].filter((name) => names.has(name))
    const isTrue = own.length > 0 ? holds(balance, (name) => values.get(name) ?? null) : null
    if (isTrue !== null) for (const name of own) told.set(name, isTrue && told.get(name) !== false)
  }
  const isHabit = told.size > 1 && ![...told.values()].includes(false)
  const isOne = (found: FoundCell): boolean =>
    broken.has(found) &&
    (CANNOT_STAND_ALONE.test(found.token.text) || (told.get(cellName(found.cell)) ?? isHabit))
  return tables.map((table) => ({
    ...table,
    cells: table.cells.map((found) =>
      isOne(found)
        ? { ...found, token: { ...found.token, text: joined(found.token.text) } }
        : found,
    ),
  }))
}

/** What the cells say if every figure on two lines is one; blank cells count nothing in a sum. */
const valuesOf = (tables: readonly FoundTable[]): ReadonlyMap<string, number> => {
  const values = new Map<string, number>()
  for (const found of tables.flatMap((table) => table.cells)) {
    const item = indicator(found.cell.indicator) ?? { kind: 'count', unit: '件' }
    const text = isBroken(found) ? joined(found.token.text) : found.token.text
    const reading = readCell(text, item, found.inYuan)
    if (reading.kind === 'number') values.set(cellName(found.cell), reading.value)
    if (reading.kind === 'blank') values.set(cellName(found.cell), 0)
  }
  return values
}
