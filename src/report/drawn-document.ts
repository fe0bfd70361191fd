import { gridsOf, type PdfGrid } from './grids/pdf-grid.ts'
import { sectionsOf } from './grids/pdf-gutter.ts'
import { joinPages, type PdfPage } from './grids/pdf-pages.ts'
import { withoutRunningHeads, type PageTexts } from './grids/pdf-running-heads.ts'
import { unruledTables, type UnruledTable } from './grids/pdf-unruled.ts'
import type { DrawnPage } from './readers/drawn-page.ts'
import { paragraphsOf, type PdfText } from './readers/pdf-text.ts'
import type { Block } from './report-document.ts'

/** Pages of characters and ruling lines, whatever file drew them, as text and tables. */
export const drawnDocument = (pages: readonly DrawnPage[]): readonly Block[] =>
  joinPages(partsOf(pages.map(textsOf)))

/** How many characters a document shows; few mean that its pages are pictures. */
export const lettersIn = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'paragraph'
        ? block.text.length
        : block.rows.flat().reduce((n, cell) => n + cell.text.length, 0)),
    0,
  )

const textsOf = ({ number, top, bottom, glyphs, rules, edges }: DrawnPage): PageTexts => {
  const grids = gridsOf(rules, glyphs, number, edges ?? null)
  return {
    number,
    top,
    bottom,
    grids,
    texts: outsideOf(grids, glyphs).filter((text) => !text.turned),
  }
}

const partsOf = (pages: readonly PageTexts[]): readonly PdfPage[] => {
  const bodies = withoutRunningHeads(pages)
  const unruled = unruledTables(bodies)
  return bodies.flatMap((page) => readPage(page, unruled))
}

const readPage = (page: PageTexts, unruled: readonly UnruledTable[]): readonly PdfPage[] => {
  const { number, top, bottom } = page
  const own = unruled.filter((table) => table.page === number)
  const grids = [...page.grids, ...own].sort((a, b) => b.top - a.top)
  return sectionsOf(outsideOf(unruled, page.texts), grids).map((section) => ({
    grids: section.grids,
    mayContinue: section.mayContinue,
    paragraphs: paragraphsOf(section.texts, number, top - bottom),
  }))
}

const outsideOf = (grids: readonly PdfGrid[], texts: readonly PdfText[]): readonly PdfText[] => {
  const inside = new Set(grids.flatMap((grid) => [...grid.texts]))
  return texts.filter((text) => !inside.has(text))
}
