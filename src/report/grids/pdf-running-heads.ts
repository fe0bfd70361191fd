import type { PdfGrid } from './pdf-grid.ts'
import { linesOf, type Line, type PdfText } from '../readers/pdf-text.ts'

/** One page: its ruled tables, and the texts that stand in none. */
export interface PageTexts {
  readonly number: number
  readonly top: number
  readonly bottom: number
  readonly grids: readonly PdfGrid[]
  readonly texts: readonly PdfText[]
}

const MARGIN = 0.09
const SAME_HEIGHT = 1.5
const MOST_NUMBERS = 8

/** The pages without what stands in the margin of several of them: running heads, addresses. */
export const withoutRunningHeads = (pages: readonly PageTexts[]): readonly PageTexts[] => {
  const inMargins = pages.map(marginLines)
  return pages.map((page, i) => {
    const heads = (inMargins[i] ?? []).filter((line) =>
      inMargins.some((lines, j) => j !== i && lines.some((other) => isSameHead(line, other))),
    )
    if (heads.length === 0) return page
    const taken = new Set(heads.flatMap((line) => line.texts))
    return { ...page, texts: page.texts.filter((text) => !taken.has(text)) }
  })
}

const marginLines = ({ texts, top, bottom }: PageTexts): readonly Line[] => {
  const margin = (top - bottom) * MARGIN
  return linesOf(texts.filter(({ y }) => y < bottom + margin || y > top - margin))
}

const wordsOf = (line: Line): string =>
  line.texts
    .map((text) => text.text)
    .join('')
    .replace(/\d+/gu, '0')

// The same words at the same height, page numbers aside. A row of figures is no running head.
const isSameHead = (a: Line, b: Line): boolean => {
  const words = wordsOf(a)
  return (
    Math.abs(a.y - b.y) <= SAME_HEIGHT &&
    words === wordsOf(b) &&
    /\p{L}/u.test(words) &&
    words.split('0').length - 1 <= MOST_NUMBERS
  )
}
