import { decodeText } from '../decode-text.ts'
import type { ReadError } from '../report-document.ts'
import { refusal, TooLarge } from '../refusals.ts'
import type { Content, ContentReading } from './content.ts'
import { docxDocument } from './docx-document.ts'
import { docxStyles } from './docx-looks.ts'
import { flatDocument } from './flat-document.ts'
import { isMime, pageOfMime } from './mime-page.ts'
import { odtDocument } from './odt-document.ts'
import type { PartText } from './ofd-pages.ts'
import { openZip } from './open-zip.ts'
import { partName, relationshipsOf, xmlOf } from './package-parts.ts'
import { readPage } from './read-page.ts'
import { rtfDocument } from './rtf-document.ts'
import { textDocument } from './text-document.ts'
import { xlsxDocument } from './xlsx-document.ts'

// Pictures, fonts and the like are never unpacked.
const READ = /\.(?:xml|rels|html?|xhtml|mht|mhtml|rtf|txt|docx|bin|dat)$/iu
const UNREAD = /(?:^|\/)(?:media|embeddings|fonts|theme|customXml|docProps)\//iu
const WORD = /^(?:word|)\/?document\d*\.xml$/u
const WORKBOOK = /^xl\/workbook\d*\.xml$/u
const SLIDES = /^ppt\/presentation\d*\.xml$/u

const DEEPEST = 3
const HEAD = 4096

/**
 * Reads a ZIP package: a Word file or a sheet. What its main part is called, and which parts belong
 * to it, is told by the package's own relationships; the usual names serve where it has none.
 */
export const packageDocument = (
  bytes: Uint8Array,
  depth = 0,
): ContentReading | { readonly ofd: PartText } => {
  let parts: ReadonlyMap<string, Uint8Array>
  try {
    const found = openZip(bytes, (name) => READ.test(name) && !UNREAD.test(name))
    parts = new Map([...found].map(([name, part]) => [partName(name), part]))
  } catch (error) {
    return error instanceof TooLarge
      ? refusal('too_large', '文件解压后过大，不像一份年度报告。')
      : refusal('damaged', '文件已损坏或不完整，无法打开。请重新下载或另存后再试。')
  }
  const read = (name: string) => parts.get(name)
  if (parts.has(OFD)) return ofdParts(parts)
  const main = mainPart([...parts.keys()], read)
  if (main !== null && WORKBOOK.test(main))
    return { content: xlsxDocument(main, read, [...parts.keys()]) }
  if (main?.startsWith('ppt/'))
    return refusal(
      'unsupported_type',
      '这是演示文稿（.pptx）。请提交报告的 Word、网页或 PDF 文件。',
    )
  if (main !== null) return wordContent(main, read, depth)
  const open = xmlOf(read('content.xml'))
  if (open !== null)
    return /<manifest:encryption-data\b/u.test(xmlOf(read('meta-inf/manifest.xml')) ?? '')
      ? refusal('encrypted', '文件有密码保护。请先取消密码，另存后再试。')
      : { content: odtDocument(open) }
  return refusal(
    'unsupported_type',
    '这个压缩包不是 Word（.docx）或表格（.xlsx）文件。请先解压，再提交里面的报告。',
  )
}

const mainPart = (
  names: readonly string[],
  read: (name: string) => Uint8Array | undefined,
): string | null => {
  const told = relationshipsOf('', read).find((each) => each.type === 'officeDocument')?.target
  if (told !== undefined && names.includes(told)) return told
  const usual = (pattern: RegExp) => names.find((name) => pattern.test(name))
  return usual(WORD) ?? usual(WORKBOOK) ?? usual(SLIDES) ?? null
}

const OFD = 'ofd.xml'

const ofdParts = (
  parts: ReadonlyMap<string, Uint8Array>,
): { readonly ofd: PartText } | { readonly error: ReadError } => {
  if ([...parts.keys()].some((name) => /encryptions?\.xml$/u.test(name)))
    return refusal('encrypted', 'OFD 有密码保护。请取消密码，另存后再试。')
  return { ofd: (path) => xmlOf(parts.get(partName(path))) }
}

const wordContent = (
  main: string,
  read: (name: string) => Uint8Array | undefined,
  depth: number,
): ContentReading => {
  const relations = relationshipsOf(main, read)
  const targetOf = (type: string) => relations.find((each) => each.type === type)?.target
  const unread: string[] = []
  const chunk = (id: string): Content => {
    const name = relations.find((each) => each.id === id)?.target ?? ''
    const part = read(name)
    const reading = part && depth < DEEPEST ? readWhole(part, depth + 1) : null
    if (reading && 'content' in reading) return reading.content
    unread.push(name)
    return []
  }
  const styles = docxStyles(xmlOf(read(targetOf('styles') ?? 'word/styles.xml')))
  const content = docxDocument(xmlOf(read(main)) ?? '', { styles, chunk })
  const isEmpty = content.every((node) => node.kind === 'paragraph' && node.text.trim() === '')
  return isEmpty && unread.length > 0
    ? refusal(
        'unsupported_type',
        `文件的正文是嵌入的另一个文件（${unread.join('、')}），无法读取。请用 Word 打开，另存为 .docx 后再试。`,
      )
    : { content }
}

/** A file that stands whole in a part of another; null where it is none that can be read. */
const readWhole = (bytes: Uint8Array, depth: number): ContentReading | null => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const inner = packageDocument(bytes, depth)
    return 'ofd' in inner ? null : inner
  }
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  if (head.startsWith('{\\rtf')) return { content: rtfDocument(bytes) }
  if (isMime(head)) {
    const page = pageOfMime(bytes)
    return page === null ? null : readPage(page)
  }
  if (/<(?:pkg:package|w:wordDocument|office:document)\b/u.test(head)) return flatDocument(bytes)
  const text = decodeText(bytes)
  if (text === null) return null
  return /<(?:!doctype|html|body|table|p|div)\b/iu.test(head)
    ? readPage(text)
    : { content: textDocument(text).blocks }
}
