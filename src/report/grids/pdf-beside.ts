import type { GridCell } from '../report-document.ts'
import { kindOf } from './token.ts'
import type { PdfGrid } from './pdf-grid.ts'
import { wordsOf, type PdfText } from '../readers/pdf-text.ts'

/** A ruled table with the heights of the lines between its rows, from the top down. */
export interface RuledTable {
  readonly table: PdfGrid
  readonly heights: readonly number[]
}

interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
}

/**
 * The tables without the rows beside which a figure stands outside the frame, where one more
 * column would be: such a row has more figures than columns, and which of them is none of its
 * cells cannot be told.
 */
export const withoutRowsBeside = (
  tables: readonly RuledTable[],
  texts: readonly PdfText[],
): readonly PdfGrid[] => {
  const inside = new Set(tables.flatMap(({ table }) => [...table.texts]))
  const outside = texts.filter((text) => !inside.has(text) && !text.turned)
  return tables.map((each) => trusted(each, outside))
}

const trusted = ({ table, heights }: RuledTable, outside: readonly PdfText[]): PdfGrid => {
  const within = outside.filter((text) => rowAt(heights, middle(text)) >= 0)
  const words = wordsOf(within).map((word) => ({ texts: word, ...placeOf(word) }))
  const [left, right] = [table.columns[0] ?? 0, table.columns.at(-1) ?? 0]
  const [first, last] = [table.columns[1] ?? left, table.columns.at(-2) ?? right]
  const before = words.filter((word) => (word.left + word.right) / 2 < left)
  const after = words.filter((word) => (word.left + word.right) / 2 > right)
  const stray = [
    ...figuresOf(before, heights, (word) => left - word.right <= first - left),
    ...figuresOf(after, heights, (word) => word.left - right <= right - last),
  ]
  if (stray.length === 0) return table
  const doubtful = new Set(stray.map((word) => rowAt(heights, word.y)))
  return {
    ...table,
    grid: { kind: 'grid', rows: rowsWithout(table.grid.rows, doubtful) },
    texts: new Set([...table.texts, ...stray.flatMap((word) => word.texts)]),
  }
}

const middle = (text: PdfText): number => text.y + text.height / 3

const rowAt = (heights: readonly number[], y: number): number =>
  heights.findIndex((top, i) => y <= top && y > (heights[i + 1] ?? Infinity))

const placeOf = (word: readonly PdfText[]): Word => {
  const [first, last] = [word[0], word.at(-1)]
  return {
    text: word.map((text) => text.text).join(''),
    left: first?.x ?? 0,
    right: last ? last.x + last.width : 0,
    y: first ? middle(first) : 0,
  }
}

// Running text in another column of the page holds words beside its numbers.
const figuresOf = <W extends Word>(
  words: readonly W[],
  heights: readonly number[],
  isNear: (word: W) => boolean,
): readonly W[] =>
  heights.flatMap((_, row) => {
    const own = words.filter((word) => rowAt(heights, word.y) === row)
    const areFigures = own.every((word) => kindOf(word.text) === 'value')
    return areFigures && own.some(isNear) ? own : []
  })

/** Rows but those doubted, and those that share a merged figure with them. */
const rowsWithout = (
  rows: readonly (readonly GridCell[])[],
  doubtful: ReadonlySet<number>,
): readonly (readonly GridCell[])[] => {
  const figures = new Set(
    rows.flatMap((row, r) =>
      doubtful.has(r) ? row.filter((cell) => kindOf(cell.text) === 'value') : [],
    ),
  )
  return rows.filter((row, r) => !doubtful.has(r) && !row.some((cell) => figures.has(cell)))
}
