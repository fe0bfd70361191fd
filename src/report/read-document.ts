import { decodeText } from './decode-text.ts'
import { textDocument } from './readers/text-document.ts'
import type { ReadError, ReportDocument } from './report-document.ts'

export type DocumentReading = { readonly document: ReportDocument } | { readonly error: ReadError }

const MOST_TEXT = 8 * 1024 * 1024

/** Opens a file by what it holds, not by its name, and gives its text and tables. */
export const readDocument = async (
  bytes: Uint8Array,
  fileName: string,
): Promise<DocumentReading> => {
  void fileName
  if (bytes.length > MOST_TEXT)
    return { error: { code: 'too_large', message: '文本文件超过 8 MB，不像一份年度报告。' } }
  const text = decodeText(bytes)
  if (text === null)
    return {
      error: {
        code: 'undecodable',
        message: '文字编码无法识别（不是 UTF-8、UTF-16 或 GB18030）。请另存为 UTF-8 文本后再试。',
      },
    }
  return { document: textDocument(text) }
}
