import { plainText } from '../plain-text.ts'
import type { Paragraph } from '../report-document.ts'
import { asciiYears, datesIn } from './dates.ts'

const MARKED = /(?:发布|发文|公开|公布|生成|成文|印发)(?:日期|时间)[::]?/u
const SIGNATURE = /^[^\d]{0,30}\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?(?:印发?|发布)?[)）]?$/u

const onlyDate = (paragraph: Paragraph): string | null => {
  const text = asciiYears(plainText(paragraph.text))
  if (text.length > 50 || !SIGNATURE.test(text) || /[。,,;至]/u.test(text)) return null
  const dates = datesIn(text)
  return dates.length === 1 ? (dates[0] ?? null) : null
}

/**
 * The date of publication, ISO: the one beside «发布日期», else the one under the signature, else
 * one that stands alone at the head.
 */
export const publishedOn = (paragraphs: readonly Paragraph[]): string | null => {
  for (const paragraph of paragraphs) {
    const text = plainText(paragraph.text)
    const mark = text.length < 300 ? MARKED.exec(text) : null
    const date = mark ? datesIn(text.slice(mark.index, mark.index + 24))[0] : undefined
    if (date) return date
  }
  for (const paragraph of paragraphs.slice(-8).reverse()) {
    const date = onlyDate(paragraph)
    if (date) return date
  }
  for (const paragraph of paragraphs.slice(0, 12)) {
    const date = onlyDate(paragraph)
    if (date) return date
  }
  return null
}
