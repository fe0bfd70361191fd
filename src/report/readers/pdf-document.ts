// The worker's code runs beside the rest: the whole reader is in a worker already, or in Node.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { refusal } from '../refusals.ts'
import type { Block, ReadError, ReportDocument } from '../report-document.ts'
import { glyphsOf } from './pdf-glyphs.ts'
import { figureRowsOf } from './pdf-figure-row.ts'
import { gridsOf, type PdfGrid } from './pdf-grid.ts'
import { sectionsOf } from './pdf-gutter.ts'
import { joinPages, type PdfPage } from './pdf-pages.ts'
import { rulesOf } from './pdf-rules.ts'
import { paragraphsOf, type PdfText } from './pdf-text.ts'

type Reading = { readonly document: ReportDocument } | { readonly error: ReadError }

const MOST_PAGES = 120
const LEAST_CHARACTERS = 30

/** Reads a PDF by the places of its characters and ruling lines, not by their order in the file. */
export const pdfDocument = async (bytes: Uint8Array): Promise<Reading> => {
  const task = getDocument({
    // pdf.js takes the buffer over, and wants a plain array: a Node Buffer is sliced without a copy.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  })
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
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    pages.push(...(await readPage(page, number)))
    page.cleanup()
  }
  return pages
}

// Ruling lines cost as much as the text: they are asked for only where a table can be.
const MAY_HOLD_TABLE = /[\d０-９无／/—-]/u
const LEAST_FIGURES = 5

const readPage = async (page: PDFPageProxy, number: number): Promise<readonly PdfPage[]> => {
  const texts = await textsOf(page)
  const [, bottom = 0, , top = 842] = page.view
  const asPages = (outside: readonly PdfText[], grids: readonly PdfGrid[]) =>
    sectionsOf(outside, grids).map((section) => ({
      grids: section.grids,
      mayContinue: section.mayContinue,
      paragraphs: paragraphsOf(section.texts, number, top - bottom),
    }))
  const figures = texts.filter((t) => t.text.length <= 12 && MAY_HOLD_TABLE.test(t.text)).length
  if (figures < LEAST_FIGURES) return asPages(texts, [])
  const operators = await page.getOperatorList()
  const glyphs = glyphsOf(operators, OPS, (font) => unitOf(page, font))
  const ruled = gridsOf(rulesOf(operators, OPS), glyphs, number)
  const unruled = figureRowsOf(outsideOf(ruled, glyphs), number)
  const grids = [...ruled, ...unruled].sort((a, b) => b.top - a.top)
  return asPages(outsideOf(grids, glyphs), grids)
}

const outsideOf = (grids: readonly PdfGrid[], texts: readonly PdfText[]): readonly PdfText[] => {
  const inside = new Set(grids.flatMap((grid) => [...grid.texts]))
  return texts.filter((text) => !inside.has(text))
}

// Only fonts drawn by hand (Type 3) measure widths in units of their own.
const unitOf = (page: PDFPageProxy, font: string): number => {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
  if (typeof known !== 'object' || known === null || !('fontMatrix' in known)) return 0.001
  const matrix = known.fontMatrix
  return Array.isArray(matrix) ? Number(matrix[0]) || 0.001 : 0.001
}

const textsOf = async (page: PDFPageProxy): Promise<readonly PdfText[]> => {
  const content = await page.getTextContent({ includeMarkedContent: false })
  return content.items.flatMap((item): readonly PdfText[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number)
    const size = Math.hypot(a, b) || item.height || 10
    return [{ text: item.str, x, y, width: item.width, height: size }]
  })
}
