import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { drawnDocument, lettersIn } from './drawn-document.ts'
import { refusal } from './refusals.ts'
import type { ReadError, ReportDocument } from './report-document.ts'
import type { DrawnPage } from './readers/drawn-page.ts'
import type { Recognise } from './readers/recognise.ts'
import { hiddenLayers, marksOf, openPdf } from './readers/pdf-engine.ts'
import { areLettersTorn } from './readers/torn-letters.ts'

type Reading = { readonly document: ReportDocument } | { readonly error: ReadError }

const MOST_PAGES = 120
const LEAST_CHARACTERS = 30
const MOST_SCANNED = 20

/** Reads a PDF by the places of its characters and ruling lines, not by their order in the file. */
export const pdfDocument = async (
  bytes: Uint8Array,
  recogniser?: () => Promise<Recognise>,
): Promise<Reading> => {
  const task = openPdf(bytes)
  try {
    const pdf = await task.promise
    if (pdf.numPages > MOST_PAGES)
      return refusal('too_large', `PDF 有 ${pdf.numPages} 页，不像一份年度报告。`)
    const pages = await pagesOf(pdf)
    if (areLettersTorn(pages.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('')))
      return refusal(
        'pdf_text_unreadable',
        'PDF 里的字认不出来：文件没有写明字形对应哪个字。请提交原始的 Word 或网页文件，或用 WPS、Word 重新导出 PDF 后再试。',
      )
    const blocks = drawnDocument(pages)
    if (lettersIn(blocks) >= LEAST_CHARACTERS) return { document: { blocks } }
    if (!recogniser)
      return refusal(
        'no_text_layer',
        'PDF 里没有文字（多半是扫描件）。请提交原始的 Word 或网页文件，或先做文字识别。',
      )
    if (pdf.numPages > MOST_SCANNED)
      return refusal('too_large', `扫描件有 ${pdf.numPages} 页，太多，无法识别。请只提交报告本身。`)
    const { pdfPictures } = await import('./readers/pdf-pictures.ts')
    const { recognisedDocument } = await import('./scan-document.ts')
    return await recognisedDocument(pdfPictures(bytes), recogniser)
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException'
      ? refusal('encrypted', 'PDF 有密码保护。请取消密码，另存后再试。')
      : refusal('damaged', 'PDF 已损坏或不完整，无法读取。请重新下载或导出后再试。')
  } finally {
    await task.destroy()
  }
}

const pagesOf = async (pdf: PDFDocumentProxy): Promise<readonly DrawnPage[]> => {
  const pages: DrawnPage[] = []
  const isOff = await hiddenLayers(pdf)
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { glyphs, rules, box, isAsShown } = await marksOf(page, isOff)
    const [left, bottom, right, top] = box
    const edges = isAsShown ? { edges: { left, right, top, bottom } } : {}
    pages.push({ number, top, bottom, glyphs, rules, ...edges })
    page.cleanup()
  }
  return pages
}
