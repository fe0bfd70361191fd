import type { Message } from './message.ts'
import { say } from './say.ts'
import type { Translate } from './say.ts'

/** A township's name that is a link to its page; see components/reading-text.vue. */
export const PLACE = 'reading.place'

/** A piece of a sentence: plain words, or the name of a township to link to. */
export type TextPart = string | { readonly code: string; readonly name: string }

// Characters of no script: no name and no sentence has them.
const [OPEN, MIDDLE, CLOSE] = ['\uE000', '\uE001', '\uE002']
const LINK = new RegExp(`${OPEN}([^${MIDDLE}]*)${MIDDLE}([^${CLOSE}]*)${CLOSE}`)

/** A sentence in pieces, so that the townships that it names can be links. */
export const linkedText = (message: Message, t: Translate, locale: string): readonly TextPart[] => {
  const marking: Translate = (key, params) =>
    key === PLACE
      ? `${OPEN}${String(params['code'])}${MIDDLE}${t(key, params)}${CLOSE}`
      : t(key, params)
  // Split by two groups: words, code, name, words, …
  return say(message, marking, locale)
    .split(LINK)
    .flatMap((piece, i, all): TextPart[] => {
      if (i % 3 === 0) return piece === '' ? [] : [piece]
      return i % 3 === 1 ? [{ code: piece, name: all[i + 1] ?? piece }] : []
    })
}
