import type { Grid, GridCell, PicturePlace } from '../report-document.ts'
import type { PageEdges } from '../readers/drawn-page.ts'
import { withoutRowsBeside, type RuledTable } from './pdf-beside.ts'
import { brokenFigure, roomKept, type RuledCell } from './pdf-broken-figures.ts'
import { cluster, isBorder, NEAR, tablesOf } from './pdf-lines.ts'
import type { Rule, Rules } from '../readers/pdf-rules.ts'
import { squaresOf } from './pdf-squares.ts'
import { stringsOf } from './pdf-strings.ts'
import { joinedText, wordsOf, type PdfText } from '../readers/pdf-text.ts'

/** A table rebuilt from its ruling lines, and the texts that stand in it. */
export interface PdfGrid {
  readonly grid: Grid
  readonly top: number
  readonly bottom: number
  readonly columns: readonly number[]
  /** Whether no rule closes its top: its first row goes on from the page before. */
  readonly isOpen: boolean
  readonly texts: ReadonlySet<PdfText>
}

const LEAST_CELLS = 2

// A table may be drawn without its outer borders: the ends of the lines that cross it say where it ends.
const withEnds = (lines: readonly number[], across: readonly Rule[]): readonly number[] => {
  const from = Math.min(...across.map((rule) => rule.from))
  const to = Math.max(...across.map((rule) => rule.to))
  const [first = from, last = to] = [lines[0], lines.at(-1)]
  return [
    ...(from < first - NEAR * 2 ? [from] : []),
    ...lines,
    ...(to > last + NEAR * 2 ? [to] : []),
  ]
}

/** The tables of a page, top first: squares between rules, opened where no rule parts them. */
export const gridsOf = (
  rules: Rules,
  texts: readonly PdfText[],
  page: number,
  edges: PageEdges | null = null,
): readonly PdfGrid[] => {
  const found: RuledTable[] = []
  for (const table of tablesOf(rules)) {
    const xs = withEnds(cluster(table.vertical.map((v) => v.at)), table.horizontal)
    const ys = [...withEnds(cluster(table.horizontal.map((h) => h.at)), table.vertical)].reverse()
    if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < LEAST_CELLS) continue
    const grid = gridOf(table, xs, ys, texts, { page, edges })
    if (grid) found.push({ table: grid, heights: ys })
  }
  return [...withoutRowsBeside(found, texts)].sort((a, b) => b.top - a.top)
}

const FIGURE = /^[\d０-９][\d０-９.,，．]*$/u
const MOST_FIGURES = 2

// Lines that part no columns, or no rows, leave several figures in one cell: nothing to rely on.
const holdsMany = (texts: readonly PdfText[]): boolean =>
  wordsOf(texts).filter((word) => FIGURE.test(joinedText(word))).length > MOST_FIGURES

// A frame around a table whose columns no line parts.
const holdsFigureBeside = (texts: readonly PdfText[]): boolean => {
  const words = wordsOf(texts).map(joinedText)
  return words.length > 1 && words.some((word) => FIGURE.test(word))
}

const gridOf = (
  table: Rules,
  xs: readonly number[],
  ys: readonly number[],
  texts: readonly PdfText[],
  { page, edges }: { readonly page: number; readonly edges: PageEdges | null },
): PdfGrid | null => {
  const { wide, high, cellOf, doubtful } = squaresOf(table, xs, ys)
  const squareOf = (text: PdfText): number => {
    const c = between(xs, text.x + text.width / 2, 1)
    const r = between(ys, text.y + text.height / 3, -1)
    return c < 0 || r < 0 ? -1 : r * wide + c
  }
  const inside = new Map<number, PdfText[]>()
  const used = new Set<PdfText>()
  const unsure: PdfText[] = []
  const put = (square: number, text: PdfText) => {
    const key = cellOf[square] ?? square
    const known = inside.get(key)
    if (known) known.push(text)
    else inside.set(key, [text])
    used.add(text)
  }
  for (const string of stringsOf(texts)) {
    const squares = string.map(squareOf)
    if (squares.some((square) => doubtful.has(square))) {
      unsure.push(...string.filter((_, i) => (squares[i] ?? -1) >= 0))
      continue
    }
    const owner = mostOf(squares.map((square) => (square < 0 ? -1 : (cellOf[square] ?? square))))
    if (owner >= 0) for (const text of string) put(owner, text)
  }
  for (const word of wordsOf(unsure)) {
    const [first, last] = [word[0], word.at(-1)]
    if (!first || !last) continue
    const square = squareOf({ ...first, width: last.x + last.width - first.x })
    word.forEach((text) => square >= 0 && put(square, text))
  }
  const isTold = wide === 1 ? holdsFigureBeside : holdsMany
  if ([...inside.values()].some(isTold)) return null
  const borders = bordersOf(cellOf, xs, ys)
  const ruledCell = (own: readonly PdfText[], key: number): RuledCell => {
    const [left = 0, , right = 0] = borders.get(key) ?? []
    return { texts: own, left, right }
  }
  const ruled = new Map([...inside].map(([key, own]) => [key, ruledCell(own, key)]))
  const room = roomKept([...ruled.values()])
  const cells = new Map<number, GridCell>()
  const rows = Array.from({ length: high }, (_, r) =>
    Array.from({ length: wide }, (__, c): GridCell => {
      const key = cellOf[r * wide + c] ?? 0
      const known = cells.get(key)
      if (known) return known
      const cell = ruled.get(key)
      const printed = cell ? (brokenFigure(cell, room) ?? joinedText(cell.texts)) : ''
      const box = boxOf(borders.get(key), edges)
      const line = cell?.texts[0]?.line ?? null
      const made = { text: printed, line, page, ...(box && { mark: { page, box } }) }
      cells.set(key, made)
      return made
    }),
  )
  return {
    grid: { kind: 'grid', rows },
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    columns: xs,
    isOpen: !isBorder(table.horizontal, ys[0] ?? 0, xs[0] ?? 0, xs.at(-1) ?? 0),
    texts: used,
  }
}

/** Left, top, right and bottom of each cell in points, y upwards. */
type Borders = readonly [number, number, number, number]

const bordersOf = (
  cellOf: readonly number[],
  xs: readonly number[],
  ys: readonly number[],
): ReadonlyMap<number, Borders> => {
  const wide = xs.length - 1
  const borders = new Map<number, Borders>()
  cellOf.forEach((key, square) => {
    const [column, row] = [square % wide, Math.floor(square / wide)]
    const [left, right] = [xs[column] ?? 0, xs[column + 1] ?? 0]
    const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0]
    const [l, t, r, b] = borders.get(key) ?? [left, top, right, bottom]
    borders.set(key, [Math.min(l, left), Math.max(t, top), Math.max(r, right), Math.min(b, bottom)])
  })
  return borders
}

const boxOf = (
  borders: Borders | undefined,
  edges: PageEdges | null,
): PicturePlace['box'] | null => {
  if (borders === undefined || edges === null) return null
  const [width, height] = [edges.right - edges.left, edges.top - edges.bottom]
  if (width <= 0 || height <= 0) return null
  const [left, top, right, bottom] = borders
  const across = (x: number): number => (x - edges.left) / width
  const down = (y: number): number => (edges.top - y) / height
  return [across(left), down(top), across(right), down(bottom)]
}

const between = (edges: readonly number[], value: number, direction: 1 | -1): number =>
  edges.findIndex((edge, i) => {
    const next = edges[i + 1]
    if (next === undefined) return false
    return direction === 1 ? value >= edge && value < next : value <= edge && value > next
  })

// A string that is wider than its cell is printed over the next: it belongs where most of it is.
const mostOf = (cells: readonly number[]): number => {
  const counts = new Map<number, number>()
  let most = cells[0] ?? -1
  for (const cell of cells) {
    const count = (counts.get(cell) ?? 0) + 1
    counts.set(cell, count)
    if (count > (counts.get(most) ?? 0)) most = cell
  }
  return most
}
