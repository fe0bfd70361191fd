import { kindOf } from './token.ts'
import type { PlacedWord } from './placed.ts'

/** A stretch of a page's width in which the figures of one column stand. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** Whether a word could be a cell's figure; «1.» before its words is none. */
export const isFigure = (word: PlacedWord): boolean =>
  kindOf(word.text) === 'value' && !/^\d{1,2}[.．、]$/u.test(word.text)

const meet = (a: Column, b: Column): boolean => a.left < b.right && a.right > b.left

/** The stretches that words cover together, from left to right: words above each other are one. */
export const stretchesOf = (words: readonly Column[]): readonly Column[] => {
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of [...words].sort((a, b) => a.left - b.left)) {
    const open = columns.at(-1)
    if (open && left < open.right) open.right = Math.max(open.right, right)
    else columns.push({ left, right })
  }
  return columns
}

/** The column in which a word stands, or -1. */
export const columnAt = (columns: readonly Column[], word: Column): number =>
  columns.findIndex((column) => meet(column, word))

export interface Evidence {
  /** The figures of every line of one page. */
  readonly rows: readonly (readonly PlacedWord[])[]
  /** The words of the columns' headings, each of one heading only, on the same page. */
  readonly headings: readonly PlacedWord[]
  /** Height of a line. */
  readonly size: number
  /** Whether places are those of a printed page: in a text words may stand anywhere by chance. */
  readonly isPrinted: boolean
}

const LEAST_FULL_ROWS = 3
const LEAST_PRINTED_ROWS = 6
// How far, in line heights, figures of one column are off from standing under each other.
const OFF = 1.6
const SOME = 0.25

/**
 * The columns of a table on one page, where it is proved that there are columns at all and that
 * they are the form's: as many as wanted, figures standing straight below each other, and either
 * several full rows or a heading over each. Null where empty places could be anywhere.
 */
export const columnsOf = (evidence: Evidence, wanted: number): readonly Column[] | null => {
  const { rows, headings, isPrinted } = evidence
  const words = rows.flat()
  if (wanted > 1 && isPrinted) {
    const headed = stretchesOf([...words, ...headings])
    if (headed.length === wanted && isHeaded(headed, headings) && isStraight(headed, evidence))
      return headed
  }
  const all = stretchesOf(words).filter((column) => isUsed(column, rows))
  const columns = wanted === 1 ? all.slice(-1) : all
  const isOften = rows.filter((row) => row.length === wanted).length >= LEAST_FULL_ROWS
  const isProved = isOften || (isPrinted && rows.length >= LEAST_PRINTED_ROWS)
  return columns.length === wanted && isProved && isStraight(columns, evidence) ? columns : null
}

/** Whether every line has at most one figure in a column, and in a text none beside them. */
const isDistinct = (columns: readonly Column[], { rows, isPrinted }: Evidence): boolean =>
  rows.every((row) => {
    const at = row.map((word) => columnAt(columns, word))
    const inside = at.filter((c) => c >= 0)
    return new Set(inside).size === inside.length && (isPrinted || inside.length === at.length)
  })

const isHeaded = (columns: readonly Column[], headings: readonly PlacedWord[]): boolean =>
  columns.every((column) => headings.some((word) => meet(column, word)))

/** Whether no column is much wider than its widest figure: they are set left, right or in the middle. */
const isStraight = (columns: readonly Column[], evidence: Evidence): boolean =>
  isDistinct(columns, evidence) && columns.every((column) => isNarrow(column, evidence))

const isNarrow = (column: Column, { rows, size }: Evidence): boolean => {
  const own = rows.flat().filter((word) => meet(column, word))
  if (own.length === 0) return true
  const [left, right] = [
    Math.min(...own.map((word) => word.left)),
    Math.max(...own.map((word) => word.right)),
  ]
  return right - left <= Math.max(...own.map((word) => word.right - word.left)) + size * OFF
}

// A number that stands alone somewhere else makes no column.
const isUsed = (column: Column, rows: readonly (readonly PlacedWord[])[]): boolean =>
  rows.filter((row) => row.some((word) => meet(column, word))).length >=
  Math.max(2, rows.length * SOME)
