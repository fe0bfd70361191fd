import type { ReadError } from '../report-document.ts'
import { refusal } from '../refusals.ts'
import type { ContentReading } from './content.ts'
import { docxDocument } from './docx-document.ts'
import { odtDocument } from './odt-document.ts'
import { openZip, TooLarge } from './open-zip.ts'
import type { PartText } from './ofd-pages.ts'
import { xlsxDocument } from './xlsx-document.ts'

const WORD = 'word/document.xml'
const PARTS =
  /^\/?(?:OFD\.xml|Doc_?\w*\/.*\.xml|word\/document\.xml|content\.xml|META-INF\/manifest\.xml|ppt\/presentation\.xml|xl\/(?:workbook|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/u

const OFD = /^\/?OFD\.xml$/iu

/** Reads a ZIP package: a Word file or a sheet, by the parts it holds. */
export const packageDocument = (bytes: Uint8Array): ContentReading | { readonly ofd: PartText } => {
  let parts: ReadonlyMap<string, Uint8Array>
  try {
    parts = openZip(bytes, (name) => PARTS.test(name))
  } catch (error) {
    return error instanceof TooLarge
      ? refusal('too_large', '文件解压后过大，不像一份年度报告。')
      : refusal('damaged', '文件已损坏或不完整，无法打开。请重新下载或另存后再试。')
  }
  const utf8 = new TextDecoder('utf-8')
  const text = (name: string): string | null => {
    const part = parts.get(name)
    return part ? utf8.decode(part) : null
  }
  const word = text(WORD)
  if (word !== null) return { content: docxDocument(word) }
  const workbook = text('xl/workbook.xml')
  if (workbook !== null) return { content: xlsxDocument(text, [...parts.keys()]) }
  const open = text('content.xml')
  if (open !== null)
    return /<manifest:encryption-data\b/u.test(text('META-INF/manifest.xml') ?? '')
      ? refusal('encrypted', '文件有密码保护。请先取消密码，另存后再试。')
      : { content: odtDocument(open) }
  if ([...parts.keys()].some((name) => OFD.test(name))) return ofdParts(parts)
  if (parts.has('ppt/presentation.xml'))
    return refusal(
      'unsupported_type',
      '这是演示文稿（.pptx）。请提交报告的 Word、网页或 PDF 文件。',
    )
  return refusal(
    'unsupported_type',
    '这个压缩包不是 Word（.docx）或表格（.xlsx）文件。请先解压，再提交里面的报告。',
  )
}

// Some programs write names with a slash before them, or in another case than they call them.
const ofdParts = (
  parts: ReadonlyMap<string, Uint8Array>,
): { readonly ofd: PartText } | { readonly error: ReadError } => {
  const plain = (name: string): string => name.replace(/^\//u, '').toLowerCase()
  if ([...parts.keys()].some((name) => /encryptions?\.xml$/iu.test(name)))
    return refusal('encrypted', 'OFD 有密码保护。请取消密码，另存后再试。')
  const known = new Map([...parts].map(([name, bytes]) => [plain(name), bytes]))
  return {
    ofd: (path) => {
      const bytes = known.get(plain(path))
      return bytes ? new TextDecoder('utf-8').decode(bytes) : null
    },
  }
}
