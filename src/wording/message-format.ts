import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Translate } from './say.ts'

type Values = Readonly<Record<string, unknown>>

/** A message as a function of what fills its gaps. Throws where a gap is given nothing. */
export type SpokenMessage = (values: Values) => string

/** What a message may hold that is not said as it is written. */
const SYNTAX = /[{}'#]/

const filled = (name: string, values: Values): string => {
  if (!(name in values)) throw new Error(`wording: nothing for the gap ${name}`)
  return String(values[name])
}

/**
 * Reads a message once. Most are text with plain gaps, which need no formatter: making one takes the
 * browser a tenth of a millisecond, and a page says hundreds.
 */
const read = (text: string, locale: string): SpokenMessage => {
  if (!SYNTAX.test(text)) return () => text
  // Tags mean nothing in them.
  const parts = parse(text, { ignoreTag: true })
  const plain = parts.map(({ type, ...part }) =>
    'value' in part && (type === TYPE.literal || type === TYPE.argument)
      ? { isGap: type === TYPE.argument, value: part.value }
      : null,
  )
  if (plain.includes(null)) {
    const format = new IntlMessageFormat(parts, locale)
    return (values) => String(format.format(values as Record<string, string>))
  }
  return (values) =>
    plain.map((part) => (part!.isGap ? filled(part!.value, values) : part!.value)).join('')
}

/**
 * A translator into the language of these words: ICU messages, so that a language that tells one from
 * many can: «{count} {count_n, plural, one {report} other {reports}}». Keys are flat, dots and all; one
 * that there are no words for is said itself.
 */
export const translatorOf = (
  words: Readonly<Record<string, string>>,
  locale: string,
): Translate => {
  // Read when first said: a page says a tenth of them.
  const messages = new Map<string, SpokenMessage>()
  return (key, values) => {
    const text = words[key]
    if (text === undefined) return key
    const message = messages.get(key) ?? read(text, locale)
    messages.set(key, message)
    return message(values)
  }
}
