import { fetchCode } from '../stores/lazy-code.ts'
import { LANGUAGES } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'
import { spoken } from '../wording/message-format.ts'
import type { SpokenMessage } from '../wording/message-format.ts'

// The language that opens unasked comes with the page, the others when they are asked for.
const WORDS: Record<Exclude<Language, 'zh-CN'>, () => Promise<Readonly<Record<string, string>>>> = {
  en: () => fetchCode(() => import('../wording/en.ts')).then((module) => module.EN),
}

/** What of vue-i18n's composer is needed to change the language. */
interface Speaker {
  readonly availableLocales: readonly string[]
  readonly locale: { value: string }
  readonly setLocaleMessage: (locale: string, words: Record<string, SpokenMessage>) => void
}

/** Speaks a language: fetches its words first, so that no key is ever shown for a word. */
export const speak = async (i18n: Speaker, language: Language): Promise<void> => {
  if (language !== 'zh-CN' && !i18n.availableLocales.includes(language))
    i18n.setLocaleMessage(language, spoken(await WORDS[language](), language))
  i18n.locale.value = language
  document.documentElement.lang = language
}

/** The language that an address asks for, before there is a router to ask. */
export const languageOf = (hash: string): Language => {
  const query = new URLSearchParams(hash.split('?')[1] ?? '')
  return LANGUAGES.find((name) => name === query.get('l')) ?? LANGUAGES[0]
}
