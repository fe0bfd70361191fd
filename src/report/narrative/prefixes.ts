import { remember } from '../remember.ts'
import { ACTORS, AFTER_ACTOR, MANNERS, MARKS, OPENERS, TIMES, TRAILERS } from './prefix-words.ts'
import { anyOf, endingOf, startOf } from './word-table.ts'

const MARK = startOf(MARKS)
const OPENER = new RegExp(`^[,:]?(?:${anyOf(OPENERS)})(?:数量)?[,:]?`)
const TIME = new RegExp(`^(?:截[至止]到?|至|到|自|从)?(?:${anyOf(TIMES)})`)
const WHO = new RegExp(
  `^(?:${anyOf(ACTORS)})(?:人民政府|党委|政府|机关)?的?(?=${anyOf(AFTER_ACTOR)})`,
)
const HOW = startOf(MANNERS)

/** A clause without list marks and «其中» at its front; years and places stay (labels hold them). */
export const withoutMarks = remember((clause: string): string => {
  let rest = clause
  for (let turn = 0; turn < 8; turn += 1) {
    const shorter = rest.replace(MARK, '').replace(OPENER, '')
    if (shorter === rest) return rest
    rest = shorter
  }
  return rest
})

/** A clause from its predicate or noun on: marks, time, subject and adverbs taken off the front. */
export const withoutPrefixes = remember((clause: string): string => {
  let rest = clause
  for (let turn = 0; turn < 12; turn += 1) {
    const shorter = rest
      .replace(MARK, '')
      .replace(OPENER, '')
      .replace(TIME, '')
      .replace(WHO, '')
      .replace(HOW, '')
    if (shorter === rest) return rest
    rest = shorter
  }
  return rest
})

const TRAILING = endingOf(TRAILERS)

/** A phrase without the adverbs at its end («通过县政府网站全年累计»). */
export const withoutTrailingAdverbs = (phrase: string): string => {
  let rest = phrase
  for (;;) {
    const shorter = rest.replace(TRAILING, '')
    if (shorter === rest) return rest
    rest = shorter
  }
}
