import { plainText } from '../plain-text.ts'
import { STRUCK } from '../readers/live-text.ts'
import type { Content, TreeCell, TreeTable } from '../readers/content.ts'
import type { Block, Grid, GridCell } from '../report-document.ts'

const MOST_COLUMNS = 60
// The form's tallest cell covers 23 rows.
const MOST_SPANNED = 100
const LONG_CELL = 200

/** Text and tables in reading order: layout tables are opened, figure tables become grids. */
export const blocksOf = (content: Content): readonly Block[] =>
  content.flatMap((node): readonly Block[] => {
    if (node.kind === 'paragraph') return node.text === STRUCK ? [] : [node]
    if (node.kind === 'grid') return [node]
    if (isLayout(node))
      return node.rows.flatMap((row) => row.flatMap((cell) => blocksOf(cell.content)))
    return [gridOf(node)]
  })

const textOf = (cell: TreeCell): string => {
  const texts = cell.content
    .map((node) =>
      node.kind === 'paragraph'
        ? node.text
        : node.rows.map((row) => row.map(textOf).join(' ')).join(' '),
    )
    .filter((text) => text.trim() !== '')
  const live = texts.filter((text) => text !== STRUCK)
  return (live.length > 0 ? live : texts.slice(0, 1)).reduce(joined, '').trim()
}

// Digits of two lines may be one figure that was broken: how they were set is kept.
const joined = (before: string, text: string): string => {
  if (before === '') return text
  return before + (/\d\s*$/u.test(before) && /^\s*\d/u.test(text) ? '\n' : ' ') + text
}

// A table that only places things on the page: it holds tables, or whole paragraphs of a report.
const isLayout = (table: TreeTable): boolean => {
  const cells = table.rows.flat()
  if (cells.length <= 1) return true
  if (cells.some((cell) => cell.content.some((node) => node.kind === 'table' && !isBox(node))))
    return true
  return cells.some((cell) => cell.content.length > 3 && plainText(textOf(cell)).length > LONG_CELL)
}

// A box around a few words inside a cell is part of that cell.
const isBox = (table: TreeTable): boolean => {
  const [cell, ...others] = table.rows.flat()
  if (!cell) return true
  return others.length === 0 && cell.content.length <= 1 && cell.content[0]?.kind !== 'table'
}

/** Resolves colspan and rowspan; a row that is short stays short. */
export const gridOf = (table: TreeTable): Grid => {
  const rows: GridCell[][] = table.rows.map(() => [])
  table.rows.forEach((cells, r) => {
    let column = 0
    for (const cell of cells) {
      while (rows[r]?.[column] !== undefined) column++
      if (column >= MOST_COLUMNS) break
      const made: GridCell = { text: textOf(cell), line: lineOf(cell) }
      const height = Math.min(Math.max(1, cell.rows), MOST_SPANNED, rows.length - r)
      const width = Math.min(Math.max(1, cell.columns), MOST_COLUMNS - column)
      for (let down = 0; down < height; down++)
        for (let across = 0; across < width; across++) {
          const row = rows[r + down]
          if (row && row[column + across] === undefined) row[column + across] = made
        }
      column += width
    }
  })
  // Squares that no cell covers (a short row under a tall cell) are left out, not filled in.
  return { kind: 'grid', rows: rows.map((row) => row.filter(() => true)) }
}

const lineOf = (cell: TreeCell): number | null => {
  const first = cell.content[0]
  return first?.kind === 'paragraph' ? first.line : null
}
