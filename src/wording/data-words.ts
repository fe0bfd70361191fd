import { DIVISION_FILLERS } from '../dataset/division-names.ts'
import { KIND_NAMES } from '../dataset/kind-names.ts'
import { isChinese } from './language.ts'

/** Words of the data that are codes rather than names, in English. */
type Words = Readonly<Record<string, string>>

/** Units that are no plain numbers; English has no measure words for the others. */
const UNITS: Words = { '%': '%', 人: 'persons', 万元: '10,000 yuan' }

const inWords = (words: Words, word: string, locale: string): string =>
  isChinese(locale) ? word : (words[word] ?? word)

/** What kind of township a body is: «镇», «town». */
export const kindWord = (kind: string, locale: string): string => inWords(KIND_NAMES, kind, locale)

/** Whether a name only fills a place of the division list; it says nothing to a reader. */
export const isFiller = (name: string): boolean => name in DIVISION_FILLERS

/** A place's name as it is: only what fills the list for want of one is translated. */
export const placeWord = (name: string, locale: string): string =>
  inWords(DIVISION_FILLERS, name, locale)

/** A part of a place that has no name of its own: «重庆市（县）», «重庆市 (counties)». */
export const partWord = (whole: string, filler: string, locale: string): string =>
  isChinese(locale) ? `${whole}（${filler}）` : `${whole} (${placeWord(filler, locale)})`

/** A unit by itself, as a dictionary lists it. */
export const unitWord = (unit: string, locale: string): string =>
  isChinese(locale) ? unit : (UNITS[unit] ?? 'number')

/** A number, already in words, with its unit: «12 件», «12», «25.1 万元», «25.1 × 10,000 yuan», «98%». */
export const withUnit = (text: string, unit: string, locale: string): string => {
  if (unit === '%') return `${text}%`
  if (isChinese(locale)) return `${text} ${unit}`
  const word = UNITS[unit]
  if (word === undefined) return text
  return unit === '万元' ? `${text} × ${word}` : `${text} ${word}`
}
