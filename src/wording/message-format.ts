import { IntlMessageFormat } from 'intl-messageformat'

type Values = Readonly<Record<string, unknown>>

/** A message as vue-i18n takes it: a function of what fills its gaps. */
export type SpokenMessage = (context: { readonly values: Values }) => string

const spokenMessage = (text: string, locale: string): SpokenMessage => {
  let format: IntlMessageFormat | null = null
  return ({ values }) => {
    // Read when first said: a page says a tenth of them. Tags mean nothing in them.
    format ??= new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
    return String(format.format(values as Record<string, string>))
  }
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

/** Keys are flat, dots and all: «figure.coverage» may stand beside «figure.coverage.file». */
export const resolveMessage = <M>(messages: unknown, key: string): M | null =>
  (messages as Readonly<Record<string, M>>)[key] ?? null
