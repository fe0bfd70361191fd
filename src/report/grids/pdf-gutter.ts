import type { PdfGrid } from './pdf-grid.ts'
import { linesOf, type PdfText } from '../readers/pdf-text.ts'

/** Part of a page that is read as a whole before the next: a column, or what crosses both. */
export interface Section {
  readonly texts: readonly PdfText[]
  readonly grids: readonly PdfGrid[]
  /** Whether its first sentence may have begun in the part before. */
  readonly mayContinue: boolean
}

const GUTTER = 12
const LEAST_LINES = 3
const LEAST_COLUMN = 150
const LEAST_WORDS = 6
const OFF_MIDDLE = 0.08

const middleOf = (text: PdfText): number => text.x + text.width / 2

/**
 * The parts of a page in reading order: one where its lines run over the whole measure; left,
 * right and crossing parts by turns where text is set in two columns.
 */
export const sectionsOf = (
  texts: readonly PdfText[],
  grids: readonly PdfGrid[],
): readonly Section[] => {
  const gutter = gutterOf(texts, grids)
  if (gutter === null) return [{ texts, grids, mayContinue: true }]
  const sections: Section[] = []
  let left = { texts: [] as PdfText[], grids: [] as PdfGrid[] }
  let right = { texts: [] as PdfText[], grids: [] as PdfGrid[] }
  let over = { texts: [] as PdfText[], grids: [] as PdfGrid[] }
  const endColumns = () => {
    if (isFilled(left)) sections.push({ ...left, mayContinue: sections.length === 0 })
    if (isFilled(right)) sections.push({ ...right, mayContinue: true })
    left = { texts: [], grids: [] }
    right = { texts: [], grids: [] }
  }
  const endOver = () => {
    if (isFilled(over)) sections.push({ ...over, mayContinue: sections.length === 0 })
    over = { texts: [], grids: [] }
  }
  const items = [
    ...grids.map((grid) => ({ y: grid.top, grid })),
    ...linesOf(texts).map((line) => ({ y: line.y, line })),
  ].sort((a, b) => b.y - a.y)
  for (const item of items) {
    if ('grid' in item) {
      const [from = 0, to = 0] = [item.grid.columns[0], item.grid.columns.at(-1)]
      if (from < gutter && to > gutter) {
        endColumns()
        over.grids.push(item.grid)
      } else {
        endOver()
        ;(to <= gutter ? left : right).grids.push(item.grid)
      }
    } else if (crosses(item.line.texts, gutter)) {
      endColumns()
      over.texts.push(...item.line.texts)
    } else {
      endOver()
      for (const text of item.line.texts) (middleOf(text) < gutter ? left : right).texts.push(text)
    }
  }
  endOver()
  endColumns()
  return sections
}

const isFilled = (part: Pick<Section, 'texts' | 'grids'>): boolean =>
  part.texts.length + part.grids.length > 0

const crosses = (line: readonly PdfText[], gutter: number): boolean =>
  line.some((text) => text.x < gutter + GUTTER / 3 && text.x + text.width > gutter - GUTTER / 3)

/** The middle of the gap that parts two columns of text; null where the text runs on through. */
const gutterOf = (texts: readonly PdfText[], grids: readonly PdfGrid[]): number | null => {
  const beside = gutterBeside(grids)
  if (beside !== null) return beside
  const edges = [
    ...texts.flatMap((text) => [text.x, text.x + text.width]),
    ...grids.flatMap((grid) => grid.columns),
  ]
  if (edges.length === 0) return null
  const [from, to] = edges.reduce(
    ([low, high], x) => [Math.min(low, x), Math.max(high, x)] as const,
    [Infinity, -Infinity] as const,
  )
  const middle = (from + to) / 2
  const reach = (to - from) * OFF_MIDDLE
  const gaps: number[] = []
  for (const line of linesOf(texts)) {
    const before = line.texts.filter((text) => middleOf(text) < middle).at(-1)
    const after = line.texts.find((text) => middleOf(text) >= middle)
    if (!before || !after || after.x - before.x - before.width < GUTTER) continue
    // Figures of a table without rules stand apart too, but a column holds words.
    const words = line.texts.filter((text) => text.x >= after.x && !/[\d\s]/u.test(text.text))
    if (words.length < LEAST_WORDS) continue
    if (Math.abs(after.x - middle) <= reach) gaps.push(after.x)
  }
  if (gaps.length < LEAST_LINES) return null
  const start = Math.min(...gaps)
  const whole = linesOf(texts).filter((line) => crosses(line.texts, start - GUTTER / 2)).length
  return whole <= gaps.length ? start - GUTTER / 2 : null
}

/** The middle between two tables side by side. */
const gutterBeside = (grids: readonly PdfGrid[]): number | null => {
  for (const left of grids)
    for (const right of grids) {
      const [end = 0, start = 0] = [left.columns.at(-1), right.columns[0]]
      const isBeside = left.bottom < right.top && right.bottom < left.top
      const middle = (end + start) / 2
      const isClear = grids.every(({ columns }) => {
        const [from = 0, to = 0] = [columns[0], columns.at(-1)]
        return to <= middle || from >= middle
      })
      if (isBeside && isClear && start - end >= GUTTER / 2 && isWide(left) && isWide(right))
        return middle
    }
  return null
}

// A column of text holds whole tables; boxes beside each other do not make one.
const isWide = ({ columns }: PdfGrid): boolean =>
  (columns.at(-1) ?? 0) - (columns[0] ?? 0) > LEAST_COLUMN
