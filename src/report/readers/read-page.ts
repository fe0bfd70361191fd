import { refusal } from '../refusals.ts'
import type { ContentReading } from './content.ts'
import { htmlDocument } from './html-document.ts'
import { nestingOf } from './html-furniture.ts'

const DEEPEST = 1000

/** Reads a web page, unless its tags nest so deep that no browser made it for readers. */
export const readPage = (text: string): ContentReading => {
  if (nestingOf(text) > DEEPEST) return refusal('damaged', '网页的标签嵌套过深，无法读取。')
  return { content: htmlDocument(text) }
}
