import { decodeText } from './decode-text.ts'
import { blocksOf } from './grids/table-tree.ts'
import type { PictureFile } from './readers/picture-files.ts'
import type { Recognise } from './readers/recognise.ts'
import type { ContentReading } from './readers/content.ts'
import { latinText } from './readers/latin-text.ts'
import { refusal } from './refusals.ts'
import { textDocument } from './readers/text-document.ts'
import type { ReadError, ReportDocument } from './report-document.ts'

export type DocumentReading = { readonly document: ReportDocument } | { readonly error: ReadError }

const MOST_TEXT = 8 * 1024 * 1024
const MOST_LETTERS = 1_000_000
const MOST_BYTES = 64 * 1024 * 1024

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte)

const ascii = (bytes: Uint8Array, length: number): string => latinText(bytes.subarray(0, length))

export interface ReadOptions {
  /**
   * Gives the recogniser for pictures of print (load-recogniser), asked for when a scan is met:
   * its files are large. Without it scans are refused with `no_text_layer`.
   */
  readonly recogniser?: () => Promise<Recognise>
}

/**
 * Opens a file by what it holds, not by its name, and gives its text and tables. The readers of
 * containers are loaded when they are first needed.
 */
export const readDocument = async (
  bytes: Uint8Array,
  fileName: string,
  { recogniser }: ReadOptions = {},
): Promise<DocumentReading> => {
  if (bytes.length > MOST_BYTES) return refusal('too_large', '文件超过 64 MB。请只提交报告本身。')
  if (bytes.length === 0) return refusal('not_a_report', '文件是空的。')
  if (/^%PDF-/u.test(ascii(bytes, 1024).trimStart())) {
    const { pdfDocument } = await import('./pdf-document.ts')
    return pdfDocument(bytes, recogniser)
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const { compoundDocument } = await import('./readers/compound-document.ts')
    return documentOf(compoundDocument(bytes, fileName))
  }
  if (startsWith(bytes, 0x50, 0x4b)) {
    const { scannedPages } = await import('./readers/scanned-pages.ts')
    const pages = scannedPages(bytes)
    if (pages) return readPages(pages, recogniser)
    const { packageDocument } = await import('./readers/package-document.ts')
    const reading = packageDocument(bytes)
    if (!('ofd' in reading)) return documentOf(reading)
    const { ofdDocument } = await import('./ofd-document.ts')
    return ofdDocument(reading.ofd)
  }
  if (ascii(bytes, 5) === '{\\rtf') {
    const { rtfDocument } = await import('./readers/rtf-document.ts')
    return documentOf({ content: rtfDocument(bytes) })
  }
  if (isOtherArchive(bytes))
    return refusal('unsupported_type', '这是 RAR 或 7z 压缩包。请先解压，再提交里面的报告。')
  const { isJpeg, isPng } = await import('./readers/picture-files.ts')
  if (isJpeg(bytes) || isPng(bytes))
    return readPages([{ name: fileName, read: () => ({ bytes }) }], recogniser)
  if (isOtherPicture(bytes))
    return refusal(
      'unsupported_type',
      '这是 TIFF、GIF 或 BMP 图片，无法读取。请另存为 JPEG、PNG 或 PDF，最好提交报告的 Word 文件。',
    )
  return (await readSaved(bytes)) ?? readText(bytes, fileName)
}

/** Pictures of the pages of one report, unpacked one at a time. */
const readPages = async (
  pages: readonly PictureFile[],
  recogniser: ReadOptions['recogniser'],
): Promise<DocumentReading> => {
  if (!recogniser)
    return refusal('no_text_layer', '这是图片，没有可读的文字。请提交报告的 Word、网页或文本文件。')
  const { picturesIn, Unreadable } = await import('./readers/picture-files.ts')
  const { recognisedDocument } = await import('./scan-document.ts')
  try {
    const reading = await recognisedDocument(picturesIn(pages), recogniser)
    const other = 'document' in reading ? pageOfOtherTitle(reading.document) : null
    return other === null
      ? reading
      : refusal(
          'not_a_report',
          `这些图片像是几份报告的：第 ${other} 页另有标题。请把每份报告的图片分开放。`,
        )
  } catch (error) {
    if (error instanceof Unreadable) return { error: error.reason }
    throw error
  }
}

const TITLE = /^.{2,30}20\d\d年.{0,6}(?:信息公开|政务公开).{0,4}年度?报告$/u

/** The page that begins with another report's title than the first page; null where there is none. */
const pageOfOtherTitle = ({ blocks }: ReportDocument): number | null => {
  const titles = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return []
    const text = block.text.replace(/\s+/gu, '')
    return TITLE.test(text) ? [{ text, page: block.page ?? 1 }] : []
  })
  const [first] = titles
  if (!first) return null
  const other = titles.find(({ text, page }) => page > first.page && !text.includes(first.text))
  return other?.page ?? null
}

const isOtherArchive = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)

/** Pages and documents that a program saved as one text file; null for any other text. */
const readSaved = async (bytes: Uint8Array): Promise<DocumentReading | null> => {
  const head = ascii(bytes, 8192)
  const { isMime, pageOfMime } = await import('./readers/mime-page.ts')
  if (isMime(head)) {
    const page = pageOfMime(bytes)
    if (page === null) return null
    const { readPage } = await import('./readers/read-page.ts')
    return documentOf(readPage(page))
  }
  if (!/<(?:pkg:package|w:wordDocument|office:document)\b/u.test(head)) return null
  const { flatDocument } = await import('./readers/flat-document.ts')
  return documentOf(flatDocument(bytes))
}

const documentOf = (reading: ContentReading): DocumentReading =>
  'error' in reading ? reading : { document: { blocks: blocksOf(reading.content) } }

const isOtherPicture = (bytes: Uint8Array): boolean =>
  /^(?:GIF8|BM|II\*|MM)/u.test(ascii(bytes, 4)) && bytes.subarray(0, 64).includes(0)

const isPage = (text: string, fileName: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|table|p)\b/iu.test(
    text.slice(0, 4096),
  ) ||
  (/\.x?html?$/iu.test(fileName) && /<[a-z!/]/iu.test(text))

const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/iu

const readText = async (bytes: Uint8Array, fileName: string): Promise<DocumentReading> => {
  if (bytes.length > MOST_TEXT)
    return refusal('too_large', '文本超过 8 MB，不像一份年度报告。请只提交报告本身。')
  const declared = CHARSET.exec(ascii(bytes, 4096))?.[1] ?? null
  const text = decodeText(bytes, declared)
  if (text === null)
    return refusal(
      'undecodable',
      '文字编码无法识别（不是 UTF-8、UTF-16 或 GB18030）。请另存为 UTF-8 文本后再试。',
    )
  if (isPage(text, fileName)) {
    const { readPage } = await import('./readers/read-page.ts')
    return documentOf(readPage(text))
  }
  // A report has some thousand characters; before a table is made of millions, and takes their room.
  if (text.length > MOST_LETTERS)
    return refusal('too_large', '文字超过 60 万字，不像一份年度报告。请只提交报告本身。')
  if (/\.csv$/iu.test(fileName)) {
    const { csvDocument } = await import('./readers/csv-document.ts')
    return documentOf({ content: csvDocument(text) })
  }
  return { document: textDocument(text) }
}
