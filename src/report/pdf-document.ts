import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { refusal } from './refusals.ts'
import type { Block, ReadError, ReportDocument } from './report-document.ts'
import { marksOf, openPdf } from './readers/pdf-engine.ts'
import { gridsOf, type PdfGrid } from './grids/pdf-grid.ts'
import { sectionsOf } from './grids/pdf-gutter.ts'
import { joinPages, type PdfPage } from './grids/pdf-pages.ts'
import { withoutRunningHeads, type PageTexts } from './grids/pdf-running-heads.ts'
import { paragraphsOf, type PdfText } from './readers/pdf-text.ts'
import { unruledTables, type UnruledTable } from './grids/pdf-unruled.ts'

type Reading = { readonly document: ReportDocument } | { readonly error: ReadError }

const MOST_PAGES = 120
const LEAST_CHARACTERS = 30

/** Reads a PDF by the places of its characters and ruling lines, not by their order in the file. */
export const pdfDocument = async (bytes: Uint8Array): Promise<Reading> => {
  const task = openPdf(bytes)
  try {
    const pdf = await task.promise
    if (pdf.numPages > MOST_PAGES)
      return refusal('too_large', `PDF 有 ${pdf.numPages} 页，不像一份年度报告。`)
    const blocks = joinPages(await pagesOf(pdf))
    return lettersIn(blocks) < LEAST_CHARACTERS
      ? refusal(
          'no_text_layer',
          'PDF 里没有文字（多半是扫描件）。请提交原始的 Word 或网页文件，或先做文字识别。',
        )
      : { document: { blocks } }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException'
      ? refusal('encrypted', 'PDF 有密码保护。请取消密码，另存后再试。')
      : refusal('damaged', 'PDF 已损坏或不完整，无法读取。请重新下载或导出后再试。')
  } finally {
    await task.destroy()
  }
}

const lettersIn = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'paragraph'
        ? block.text.length
        : block.rows.flat().reduce((n, cell) => n + cell.text.length, 0)),
    0,
  )

const pagesOf = async (pdf: PDFDocumentProxy): Promise<readonly PdfPage[]> => {
  const pages: PageTexts[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { glyphs, rules } = await marksOf(page)
    const [, bottom = 0, , top = 842] = page.view
    const grids = gridsOf(rules, glyphs, number)
    pages.push({
      number,
      top,
      bottom,
      grids,
      texts: outsideOf(grids, glyphs).filter((text) => !text.turned),
    })
    page.cleanup()
  }
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
