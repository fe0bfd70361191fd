import { decodeText } from '../decode-text.ts'
import { refusal } from '../refusals.ts'
import type { ContentReading } from './content.ts'
import { docxDocument } from './docx-document.ts'
import { flatWord } from './flat-word.ts'
import { odtDocument } from './odt-document.ts'

/** Reads a Word or OpenDocument file that was saved as one XML file. */
export const flatDocument = (bytes: Uint8Array): ContentReading => {
  const text = decodeText(bytes)
  if (text !== null && /<office:document\b/u.test(text.slice(0, 8192)))
    return { content: odtDocument(text) }
  const word = text === null ? null : flatWord(text)
  return word === null
    ? refusal('damaged', '文件像是 Word 的 XML 格式，但里面没有正文。请另存为 .docx 后再试。')
    : { content: docxDocument(word) }
}
