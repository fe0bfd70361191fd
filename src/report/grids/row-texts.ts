import { isPieceOfLabel } from '../labels/form-rows.ts'
import { labelKey } from '../labels/label-key.ts'
import { columnAt, isFigure, type Column } from './columns.ts'
import type { FreeWords } from './free-words.ts'
import type { PlacedLine, PlacedWord } from './placed.ts'
import { isCell, sharedOut } from './share-out.ts'

/** The lines that a row takes up, and the one on which its figures stand. */
export interface Band {
  readonly first: number
  readonly last: number
  readonly figures: number
}

/** A table's lines, what in them may be cells, and where its columns are known to be. */
export interface Sheet {
  readonly lines: readonly PlacedLine[]
  readonly free: FreeWords
  readonly columns: ReadonlyMap<number, readonly Column[]>
  readonly cells: number
  /** Lines before and after which nothing belongs to the table. */
  readonly from: number
  readonly end: number
}

// The sheet of 2014 prints a unit before each figure, broken over lines where its column is narrow.
const UNIT = /^(?:[条件次篇个人万元]|万元|人次)$/u

/**
 * The texts of each row's cells, by the columns of its words: those on its own lines, and those
 * between it and its neighbours that end or begin a cell of several lines. Null for a row of which
 * a word stands in no column, or could be its neighbour's as well.
 */
export const rowTexts = (
  sheet: Sheet,
  bands: readonly (Band | null)[],
): readonly (readonly string[] | null)[] => {
  const own = bands.map((band) => band && textsOf(sheet, band))
  const texts = own.map((row) => row && [...row])
  for (let column = 0; column < sheet.cells; column++) {
    const gaps = gapsOf(sheet, bands, column)
    if (gaps.every((gap) => gap.length === 0)) continue
    const shared = sharedOut(
      own.map((row) => row?.[column] ?? null),
      gaps,
    )
    shared.forEach((text, i) => {
      const row = texts[i]
      if (text === null) texts[i] = null
      else if (row) row[column] = text
    })
  }
  // «16 件» is the middle of a note whose ends stand elsewhere.
  const isTorn = (text: string): boolean => text.includes(' ') && !isCell(text)
  // A row whose cells are all on its own line has no part in what stands beside it.
  const isOpen = (i: number): boolean =>
    own[i]?.some((text) => text === '' || !isCell(text)) === true && isBesideStray(sheet, bands, i)
  return texts.map((row, i) => (row?.some(isTorn) || isOpen(i) ? null : row))
}

const IN_NOTE = /[（()）\d０-９]/u
const LEAST_LABEL = 3

/** Whether a piece of a figure or its note, in no column, stands between a row and its neighbours. */
const isBesideStray = (
  { lines, free, columns, from, end }: Sheet,
  bands: readonly (Band | null)[],
  at: number,
): boolean => {
  const band = bands[at]
  if (!band) return false
  const above = bands.findLast((other, i) => i < at && other !== null)
  const below = bands.find((other, i) => i > at && other !== null)
  const isStray = (line: PlacedLine, word: PlacedWord): boolean => {
    const known = columns.get(line.page)
    if (!IN_NOTE.test(word.text) || (known && columnAt(known, word) >= 0)) return false
    const key = labelKey(word.text)
    return (
      word.right > (known?.[0]?.left ?? 0) && (key.length < LEAST_LABEL || !isPieceOfLabel(key))
    )
  }
  const between = [
    ...lines.slice(above ? above.last + 1 : from, band.first),
    ...lines.slice(band.last + 1, below?.first ?? endOfCells(lines, band.last, end)),
  ]
  return between.some((line) => free(line).some((word) => isStray(line, word)))
}

const textsOf = ({ lines, free, columns, cells }: Sheet, band: Band): readonly string[] | null => {
  const figures = lines[band.figures]
  const known = figures && columns.get(figures.page)
  const rows = lines.slice(band.first, band.last + 1)
  if (!known) {
    const words = rows.flatMap((line) => {
      const own = free(line)
      const start = own.findIndex((word) => !UNIT.test(word.text))
      return start < 0 ? [] : own.slice(start)
    })
    return words.length === cells && words.every(isFigure) ? words.map((word) => word.text) : null
  }
  const texts = Array.from({ length: cells }, () => '')
  for (const line of rows)
    for (const word of free(line)) {
      if (word.right <= (known[0]?.left ?? 0)) {
        // More figures than columns: which of them is one too many is not told.
        if (isFigure(word)) return null
        continue
      }
      const c = columnAt(columns.get(line.page) ?? known, word)
      if (c < 0) return null
      texts[c] += (texts[c] === '' ? '' : ' ') + word.text
    }
  return texts
}

// The rows between others that have no figure of their own hold dashes.
const DASHES = /^[-–—―－]{1,4}$/u

/** The words of a column before the first row, between rows, and after the last. */
const gapsOf = (
  { lines, free, columns, from, end }: Sheet,
  bands: readonly (Band | null)[],
  column: number,
): readonly (readonly string[])[] => {
  const wordsIn = (start: number, stop: number): readonly string[] =>
    lines.slice(Math.max(from, start), Math.min(end, stop)).flatMap((line) => {
      const known = columns.get(line.page)
      if (!known) return []
      return free(line)
        .filter((word) => columnAt(known, word) === column && !DASHES.test(word.text))
        .map((word) => word.text)
    })
  const gaps: (readonly string[])[] = []
  let last = from - 1
  for (const band of bands) {
    gaps.push(band ? wordsIn(last + 1, band.first) : [])
    if (band) last = band.last
  }
  return [...gaps, wordsIn(last + 1, endOfCells(lines, last, end))]
}

// No cell's note is set as long; a signature or a sentence is.
const LONGEST_PIECE = 8
const endOfCells = (lines: readonly PlacedLine[], last: number, end: number): number => {
  const after = lines.findIndex((line, i) => i > last && line.words.some(isLong))
  return after < 0 ? end : Math.min(end, after)
}
const isLong = (word: PlacedWord): boolean => word.text.length > LONGEST_PIECE
