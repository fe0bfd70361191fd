import { kindOf } from '../tables/token.ts'
import type { PlacedLine, PlacedWord } from './placed.ts'

/** A stretch of a page's width in which the figures of one column stand. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** Whether a word could be a cell's figure. */
export const isFigure = (word: PlacedWord): boolean => kindOf(word.text) === 'value'

/** The stretches that words cover together, from left to right: words above each other are one. */
export const stretchesOf = (words: readonly PlacedWord[]): readonly Column[] => {
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of [...words].sort((a, b) => a.left - b.left)) {
    const open = columns.at(-1)
    if (open && left < open.right) open.right = Math.max(open.right, right)
    else columns.push({ left, right })
  }
  return columns
}

const ENOUGH = 0.25

/**
 * The columns of a table on one page, by the figures of its rows and the headings above them: as
 * many as the form has, or null. A number that stands alone somewhere else makes no column.
 */
export const columnsOf = (
  rows: readonly (readonly PlacedWord[])[],
  headings: readonly PlacedWord[],
  wanted: number,
): readonly Column[] | null => {
  const all = stretchesOf([...rows.flat(), ...headings])
  if (all.length === wanted) return all
  if (wanted === 1) return mostUsed(all, rows)
  if (all.length < wanted) return null
  const isUsed = ({ left, right }: Column): boolean => {
    const inside = (word: PlacedWord) => word.left < right && word.right > left
    return rows.filter((row) => row.some(inside)).length >= Math.max(2, rows.length * ENOUGH)
  }
  const used = all.filter(isUsed)
  return used.length === wanted ? used : null
}

// A column of units may stand before a single column of figures, with dashes in it here and there.
const mostUsed = (
  columns: readonly Column[],
  rows: readonly (readonly PlacedWord[])[],
): readonly Column[] | null => {
  const uses = columns.map(
    (column) => rows.filter((row) => row.some((word) => columnAt([column], word) === 0)).length,
  )
  const at = uses.lastIndexOf(Math.max(...uses))
  const column = columns[at]
  return column ? [column] : null
}

/** The column in which a word stands, or -1. */
export const columnAt = (columns: readonly Column[], word: PlacedWord): number =>
  columns.findIndex(({ left, right }) => word.left < right && word.right > left)

/** The figures of a line, right of `edge`. */
export const figuresOf = (line: PlacedLine, edge: number): readonly PlacedWord[] =>
  line.words.filter((word) => word.left >= edge && isFigure(word))
