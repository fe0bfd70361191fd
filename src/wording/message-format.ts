import { IntlMessageFormat } from 'intl-messageformat'
import type { Translate } from './say.ts'

type Values = Readonly<Record<string, unknown>>

/** A message as a function of what fills its gaps. */
export type SpokenMessage = (values: Values) => string

// Of the ICU syntax tree: text, and a gap that takes its value as it is.
const TEXT = 0
const GAP = 1

/** Reads a message once. Most are text with plain gaps: those are put together without a formatter.
 * Both throw where a gap is given nothing. */
const read = (text: string, locale: string): SpokenMessage => {
  // Tags mean nothing in them.
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
  const parts = format.getAst()
  const plain = parts.flatMap((part) =>
    part.type === TEXT || part.type === GAP ? [{ isGap: part.type === GAP, text: part.value }] : [],
  )
  const whole: SpokenMessage = (values) => String(format.format(values as Record<string, string>))
  if (plain.length < parts.length) return whole
  const [first] = plain
  if (plain.length === 1 && first && !first.isGap) return () => first.text
  return (values) =>
    plain.every((part) => !part.isGap || part.text in values)
      ? plain.map((part) => (part.isGap ? String(values[part.text]) : part.text)).join('')
      : whole(values)
}

const spokenMessage = (text: string, locale: string): SpokenMessage => {
  let message: SpokenMessage | null = null
  // Read when first said: a page says a tenth of them.
  return (values) => (message ??= read(text, locale))(values)
}

/**
 * Words as ICU messages, so that a language that tells one from many can:
 * «{count} {count_n, plural, one {report} other {reports}}».
 */
export const spoken = (
  words: Readonly<Record<string, string>>,
  locale: string,
): Record<string, SpokenMessage> =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, spokenMessage(text, locale)]))

/** A translator into the language of these words. Keys are flat, dots and all. */
export const translatorOf = (
  words: Readonly<Record<string, string>>,
  locale: string,
): Translate => {
  const messages = spoken(words, locale)
  return (key, values) => messages[key]?.(values) ?? key
}
