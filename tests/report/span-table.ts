import type { PrintedTable } from './render-report.ts'

/** A cell as web pages, Word and PDF print it: with the squares it spans. */
export interface SpanCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

const cell = (text: string, columns = 1, rows = 1): SpanCell => ({ text, columns, rows })

const LABEL_COLUMNS = 3

const applicationRows = (table: PrintedTable): SpanCell[][] => {
  const [note, , sub, ...figures] = table.rows
  const five = sub?.cells.filter((text) => text !== '') ?? []
  const rows = [
    [cell(note?.labels[0] ?? '', LABEL_COLUMNS, 3), cell('申请人情况', 7)],
    [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
    five.map((text) => cell(text)),
  ]
  figures.forEach((row, r) => {
    const labels = row.labels.flatMap((text, i) => {
      if (i < (row.continued ?? 0)) return []
      const isLast = i === row.labels.length - 1
      const below = figures.slice(r + 1)
      const end = isLast ? 0 : below.findIndex((next) => (next.continued ?? 0) <= i)
      const height = 1 + (end < 0 ? below.length : end)
      return [cell(text, isLast ? LABEL_COLUMNS - i : 1, height)]
    })
    rows.push([...labels, ...row.cells.map((text) => cell(text))])
  })
  return rows
}

const reviewRows = (table: PrintedTable): SpanCell[][] => {
  const [, second, third, figures] = table.rows
  const results = second?.cells.slice(0, 5) ?? []
  return [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [
      ...results.map((text) => cell(text, 1, 2)),
      cell('未经复议直接起诉', 5),
      cell('复议后起诉', 5),
    ],
    (third?.cells ?? []).filter((text) => text !== '').map((text) => cell(text)),
    (figures?.cells ?? []).map((text) => cell(text)),
  ]
}

const articleRows = (table: PrintedTable): SpanCell[][] =>
  table.rows.map((row) => {
    const texts = [...row.labels, ...row.cells]
    return texts.map((text, i) => cell(text, i === texts.length - 1 ? 5 - texts.length : 1))
  })

/** A table's rows with its merged cells, as the statutory form draws them. */
export const spanRows = (table: PrintedTable): readonly (readonly SpanCell[])[] =>
  table.name === 'article20'
    ? articleRows(table)
    : table.name === 'applications'
      ? applicationRows(table)
      : reviewRows(table)

/** The square (row, column) at which each cell begins. */
export const placed = (
  rows: readonly (readonly SpanCell[])[],
): readonly { readonly cell: SpanCell; readonly row: number; readonly column: number }[] => {
  const taken = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((each) => {
      while (taken.has(`${row} ${column}`)) column++
      const at = column
      for (let r = 0; r < each.rows; r++)
        for (let c = 0; c < each.columns; c++) taken.add(`${row + r} ${at + c}`)
      return { cell: each, row, column: at }
    })
  })
}
