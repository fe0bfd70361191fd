import { drawnDocument, lettersIn } from './drawn-document.ts'
import { refusal } from './refusals.ts'
import type { ReadError, ReportDocument } from './report-document.ts'
import { ofdPages, type PartText } from './readers/ofd-pages.ts'

const LEAST_CHARACTERS = 10
// Signs that a program leaves for letters that only its own font can draw.
const UNKNOWN = /[\u00a4\ufffd\u25a1\ue000-\uf8ff]/u

/** Reads an OFD by the places of its characters and ruling lines, as a PDF is read. */
export const ofdDocument = (
  part: PartText,
): { readonly document: ReportDocument } | { readonly error: ReadError } => {
  const read = ofdPages(part)
  if ('error' in read) return read
  const glyphs = read.pages.flatMap((page) => page.glyphs)
  const unknown = glyphs.filter((glyph) => UNKNOWN.test(glyph.text)).length
  if (unknown > glyphs.length * 0.3 && glyphs.length >= LEAST_CHARACTERS)
    return refusal(
      'no_text_layer',
      'OFD 里的文字只有字形、没有编码，无法辨认。请提交原始的 Word 或网页文件。',
    )
  const blocks = drawnDocument(read.pages)
  if (lettersIn(blocks) < LEAST_CHARACTERS)
    return refusal(
      'no_text_layer',
      'OFD 里没有文字（多半是扫描件）。请提交原始的 Word 或网页文件，或先做文字识别。',
    )
  return { document: { blocks } }
}
