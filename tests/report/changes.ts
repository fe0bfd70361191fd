import type { PrintedRow, PrintedTable } from './render-report.ts'

/** Something that happens to one row of figures; `pick` chooses where. */
export type Change = (row: PrintedRow, pick: number) => PrintedRow

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at)

export const CHANGES: Readonly<Record<string, Change>> = {
  'a cell dropped': (row, pick) => ({ ...row, cells: without(row.cells, pick % row.cells.length) }),
  'a cell doubled': (row, pick) => {
    const at = pick % row.cells.length
    return { ...row, cells: row.cells.toSpliced(at, 0, row.cells[at] ?? '') }
  },
  'a page number among the cells': (row, pick) => ({
    ...row,
    cells: row.cells.toSpliced(pick % (row.cells.length + 1), 0, '4'),
  }),
  'words in a cell': (row, pick) => ({
    ...row,
    cells: row.cells.with(pick % row.cells.length, '见附件'),
  }),
  'a label of other words': (row) => ({
    ...row,
    labels: [...row.labels.slice(0, -1), '情况说明栏'],
  }),
  'a label lost': (row) => ({ ...row, labels: [...row.labels.slice(0, -1), ''] }),
}

/** Changes one row of figures of the table picked, and leaves the rest as it was. */
export const mutate = (table: PrintedTable, change: Change, pick: number): PrintedTable => {
  const rows = table.rows.flatMap((row, i) => (row.heading ? [] : [i]))
  const at = rows[pick % rows.length] ?? -1
  return { ...table, rows: table.rows.map((row, i) => (i === at ? change(row, pick) : row)) }
}

const swapAt = <T>(list: readonly T[], i: number): T[] =>
  list.with(i, list[i + 1] as T).with(i + 1, list[i] as T)

/** Swaps two of the five organisations' columns, headings and figures. */
export const swapColumns = (table: PrintedTable, column: number): PrintedTable => ({
  ...table,
  rows: table.rows.map((row, i) => {
    const at = 1 + (column % 4)
    return i === 2 || !row.heading ? { ...row, cells: swapAt(row.cells, at) } : row
  }),
})

/** Swaps two rows of figures, labels and all. */
export const swapRows = (table: PrintedTable, row: number): PrintedTable => ({
  ...table,
  rows: swapAt(table.rows, 3 + (row % (table.rows.length - 4))),
})
