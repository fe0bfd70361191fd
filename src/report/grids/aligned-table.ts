import type { Grid, GridCell } from '../report-document.ts'
import { isSectionTitle } from './token.ts'
import type { AlignedRow } from './aligned-rows.ts'
import type { PlacedLine } from './placed.ts'

/** A table rebuilt from the places of its words, and the lines (as indices) that it takes up. */
export interface AlignedTable {
  readonly grid: Grid
  readonly first: number
  readonly last: number
}

/** The words of a line without what lies between them. */
export const lineText = (line: PlacedLine | undefined): string =>
  (line?.words ?? []).map((word) => word.text).join('')

const cell = (text: string, line: PlacedLine | undefined): GridCell => ({
  text,
  line: line?.line ?? null,
  page: line?.page,
})

/** A row of a grid in which every text has a cell of its own. */
export const gridRow = (
  texts: readonly string[],
  line: PlacedLine | undefined,
): readonly GridCell[] => texts.map((text) => cell(text, line))

/** A row of figures with its label in front. */
export const labelledRow = (lines: readonly PlacedLine[], row: AlignedRow): readonly GridCell[] => [
  cell(row.label.words.map((word) => word.text).join(''), lines[row.label.first]),
  ...gridRow(row.texts, lines[row.figures]),
]

/** Whether enough of a table is read by places for the places to be believed. */
export const isMost = (rows: number, wanted: number): boolean => rows * 2 >= wanted

const TALLEST_HEADING = 16
const LONGEST_TITLE = 60

/** Whether a line is a sentence or a section's title, which no table reaches across. */
export const isRunningText = (text: string): boolean =>
  text.includes('。') || (text.length <= LONGEST_TITLE && isSectionTitle(text))

/** The first line of the heading above a table's first row; that row's line where there is none. */
export const headingStart = (
  lines: readonly PlacedLine[],
  row: number,
  heading: RegExp,
  ends: (text: string) => boolean = isRunningText,
): number => {
  let start = row
  for (let i = row - 1; i >= Math.max(0, row - TALLEST_HEADING); i--) {
    const text = lineText(lines[i])
    if (ends(text)) break
    if (heading.test(text)) start = i
  }
  return start
}

/** The line after a table that begins at `from`: running text, a section's title, or the end. */
export const endOfTable = (lines: readonly PlacedLine[], from: number): number => {
  for (let i = from; i < lines.length; i++) if (isRunningText(lineText(lines[i]))) return i
  return lines.length
}

/** The lines with nothing on those that begin a page with the heading (`from` to `end`) again. */
export const withoutRepeatedHeading = (
  lines: readonly PlacedLine[],
  from: number,
  end: number,
): readonly PlacedLine[] => {
  const heading = new Set(lines.slice(from, end).map(lineText))
  let page = lines[end]?.page
  let isTop = false
  return lines.map((line, i) => {
    if (i < end) return line
    if (line.page !== page) [page, isTop] = [line.page, true]
    isTop &&= heading.has(lineText(line))
    return isTop ? { ...line, words: [] } : line
  })
}
