import { RESULT_WORDS } from '../labels/label-variants.ts'
import { gridRow, isRunningText, lineText, type AlignedTable } from './aligned-table.ts'
import { columnAt, isFigure, stretchesOf, type Column } from './columns.ts'
import { firstChain, type WantedRow } from './find-chains.ts'
import type { PlacedLine, PlacedWord } from './placed.ts'

const SPANS: readonly WantedRow[] = [
  { keys: ['行政复议'] },
  { keys: ['行政诉讼'] },
  { keys: ['未经复议直接起诉'] },
  { keys: ['复议后起诉'] },
]
const BLOCK = RESULT_WORDS.length
const CELLS = BLOCK * 3
const SIZES: readonly number[] = [CELLS, BLOCK * 2, BLOCK]
const MOST_LINES = 10

/**
 * The review and litigation table among lines whose cells no rules part: one line of figures, or
 * one for 行政复议 and one for 行政诉讼, and above each figure the words of its heading. Read line
 * by line the headings of neighbours run together.
 */
export const alignedReview = (lines: readonly PlacedLine[]): AlignedTable | null => {
  const parts: Part[] = []
  for (const [at, line] of lines.entries()) {
    const isRow = line.words.length >= BLOCK && line.words.every(isFigure)
    const from = isRow ? headingStart(lines, at) : at
    const part = from === at ? null : partOf(lines, from, at)
    if (part?.cells === CELLS) return part
    if (part) parts.push(part)
  }
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.reduce((sum, part) => sum + part.cells, 0) !== CELLS) return null
  const rows = parts.flatMap((part) => part.grid.rows)
  return { grid: { kind: 'grid', rows }, first: first.first, last: last.last }
}

/** The lines right above that hold no figures, up to the next sentence. */
const headingStart = (lines: readonly PlacedLine[], at: number): number => {
  let start = at
  while (start > 0 && at - start < MOST_LINES) {
    const above = lines[start - 1]
    if (!above || /[\d０-９。，、；：]/u.test(lineText(above))) break
    start--
  }
  return start
}

interface Part extends AlignedTable {
  readonly cells: number
}

const partOf = (lines: readonly PlacedLine[], from: number, at: number): Part | null => {
  const figures = lines[at]?.words ?? []
  const spans = SPANS.map((span) => firstChain(lines, span, from, at))
  const spanning = new Set(spans.flatMap((span) => span?.words ?? []))
  const words = lines
    .slice(from, at)
    .filter((line) => line.page === lines[at]?.page)
    .flatMap((line) => line.words)
    .filter((word) => !spanning.has(word))
  const columns = SIZES.includes(figures.length) ? figures : stretchesOf([...figures, ...words])
  if (!SIZES.includes(columns.length)) return null
  const texts = columns.map(() => '')
  for (const { text, place } of words.flatMap(piecesOf)) texts[columnNear(columns, place)] += text
  const found = columns.map((_, c) => figures.filter((word) => columnAt(columns, word) === c))
  if (found.some((cell) => cell.length > 1)) return null
  const cells = found.map((cell) => cell[0]?.text ?? '')
  // On a page figures are drawn apart; in a text two that touch have become one.
  const isSure = lines[at]?.line === null || addsUp(cells)
  if (figures.length < columns.length && !(isWhole(lines, at, texts) && isSure)) return null
  const names = spans
    .filter((span) => span !== null)
    .sort((a, b) => a.first - b.first || (a.words[0]?.left ?? 0) - (b.words[0]?.left ?? 0))
    .map((span) => span.words.map((word) => word.text).join(''))
  return {
    grid: {
      kind: 'grid',
      rows: [gridRow(names, lines[from]), gridRow(texts, lines[at - 1]), gridRow(cells, lines[at])],
    },
    first: from,
    last: at,
    cells: columns.length,
  }
}

const NAMES = RESULT_WORDS.flat()

// A cell of several lines seems to be empty: its words stand above and below the others' figures.
const isWhole = (
  lines: readonly PlacedLine[],
  at: number,
  headings: readonly string[],
): boolean => {
  const below = lines[at + 1]
  const isFree =
    below === undefined || below.page !== lines[at]?.page || isRunningText(lineText(below))
  return isFree && headings.every((text) => NAMES.includes(text))
}

// «119890» beside an empty cell may be the figures of both: only the blocks' sums tell.
const addsUp = (cells: readonly string[]): boolean =>
  cells.every((total, c) => {
    if (c % BLOCK !== BLOCK - 1) return true
    const results = cells.slice(c - BLOCK + 1, c)
    return results.reduce((sum, text) => sum + Number(text), 0) === Number(total)
  })

// Headings of narrow columns touch each other: what is no piece of one heading goes apart.
const piecesOf = (word: PlacedWord): readonly { text: string; place: number }[] => {
  if (NAMES.some((name) => name.includes(word.text)))
    return [{ text: word.text, place: (word.left + word.right) / 2 }]
  const characters = [...word.text]
  const each = (word.right - word.left) / characters.length
  return characters.map((text, i) => ({ text, place: word.left + each * (i + 0.5) }))
}

/** The column whose middle is the nearest. */
const columnNear = (columns: readonly Column[], place: number): number => {
  const far = columns.map(({ left, right }) => Math.abs((left + right) / 2 - place))
  return far.indexOf(Math.min(...far))
}
