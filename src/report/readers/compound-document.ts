import { refusal } from '../refusals.ts'
import { CompoundFile } from './compound-file.ts'
import type { ContentReading } from './content.ts'
import { docDocument } from './doc-document.ts'

/** Streams that tell which program wrote a compound file, and what to say where it is not Word. */
const OTHERS: readonly (readonly [RegExp, (fileName: string) => string])[] = [
  [
    /^(?:Workbook|Book|ETWorkbook)$/u,
    (name) =>
      /\.et$/iu.test(name)
        ? '这是 WPS 表格（.et），无法读取。请用 WPS 打开，另存为 .xlsx 后再试。'
        : '这是旧版 Excel（.xls），无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。',
  ],
  [
    /^(?:PowerPoint Document|PP40)$/u,
    (name) =>
      `这是${/\.dps$/iu.test(name) ? ' WPS 演示（.dps）' : '旧版演示文稿（.ppt）'}，不是报告的文字。请提交报告的 Word、网页或 PDF 文件。`,
  ],
  [/^VisioDocument$/u, () => '这是 Visio 图，没有可读的文字。请提交报告的 Word、网页或 PDF 文件。'],
  [
    /^__properties_version1\.0$/u,
    () => '这是 Outlook 邮件（.msg）。请取出附件里的报告，再提交附件。',
  ],
  [/^(?:HwpSummaryInformation|FileHeader)$/u, () => '这是韩文文字处理（.hwp）文件，无法读取。'],
  [
    /^(?:CONTENTS|MatOST|MM)$/u,
    () => '这是微软 Works 的文件，无法读取。请用 Word 打开，另存为 .docx 后再试。',
  ],
]

/** Reads a compound file (OLE2) by its streams: Word and WPS are read, others are told by name. */
export const compoundDocument = (bytes: Uint8Array, fileName: string): ContentReading => {
  let file: CompoundFile
  try {
    file = new CompoundFile(bytes)
  } catch {
    return refusal('damaged', '文件已损坏或不完整，无法打开。请重新下载或另存后再试。')
  }
  const names = file.names()
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo'))
    return refusal('encrypted', '文件有密码保护。请先在 Word 或 WPS 里取消密码，另存后再试。')
  if (names.includes('WordDocument')) return docDocument(file)
  const other = OTHERS.find(([stream]) => names.some((name) => stream.test(name)))
  if (other) return refusal('unsupported_type', other[1](fileName))
  return refusal(
    'damaged',
    '文件里没有 Word 正文，可能已损坏或不完整。请用 Word 或 WPS 打开，另存为 .docx 后再试。',
  )
}
