import { refusal } from '../refusals.ts'
import type { ContentReading } from './content.ts'
import { htmlDocument } from './html-document.ts'
import { nestingOf } from './html-furniture.ts'

const DEEPEST = 1000
// A page that Word saved has some ten thousand tags; each takes some hundred bytes when parsed.
const MOST_TAGS = 200_000

/**
 * Reads a web page, unless its tags nest so deep that no browser made it for readers, or are so
 * many that a report's page would be a small part of them.
 */
export const readPage = (text: string): ContentReading => {
  if (tagsIn(text) > MOST_TAGS)
    return refusal(
      'too_large',
      '网页的标签过多（超过 20 万个），不像一份年度报告。请只提交报告本身的网页。',
    )
  if (nestingOf(text) > DEEPEST) return refusal('damaged', '网页的标签嵌套过深，无法读取。')
  return { content: htmlDocument(text) }
}

const tagsIn = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count++
  return count
}
