import { alignedTables } from './aligned-tables.ts'
import type { PlacedLine } from './placed.ts'
import type { PdfGrid } from './pdf-grid.ts'
import type { PageTexts } from './pdf-running-heads.ts'
import { isPageNumber, linesOf, wordsOf, type Line, type PdfText } from '../readers/pdf-text.ts'

/** A table without ruling lines, rebuilt from the places of its words; `page` is its first. */
export interface UnruledTable extends PdfGrid {
  readonly page: number
}

interface PageLine {
  readonly page: number
  readonly line: Line
}

/** The statutory tables of a document that no ruling lines part. */
export const unruledTables = (pages: readonly PageTexts[]): readonly UnruledTable[] => {
  const printed = pages.flatMap(({ number, top, bottom, texts }): readonly PageLine[] =>
    linesOf(texts)
      .filter((line) => !isPageNumber(line, top - bottom))
      .map((line) => ({ page: number, line })),
  )
  return alignedTables(printed.map(placedLine)).map(({ grid, first, last }) => {
    const own = printed.slice(first, last + 1)
    const page = own[0]?.page ?? 0
    const heights = own.filter((each) => each.page === page).map(({ line }) => line.y)
    return {
      grid,
      page,
      top: heights[0] ?? 0,
      bottom: heights.at(-1) ?? 0,
      columns: [],
      isOpen: false,
      texts: new Set(own.flatMap(({ line }): readonly PdfText[] => line.texts)),
    }
  })
}

const placedLine = ({ page, line }: PageLine): PlacedLine => ({
  words: wordsOf(line.texts).map((word) => {
    const last = word.at(-1)
    return {
      text: word.map((text) => text.text).join(''),
      left: word[0]?.x ?? 0,
      right: last ? last.x + last.width : 0,
    }
  }),
  y: -line.y,
  size: line.height,
  page,
  line: null,
})
