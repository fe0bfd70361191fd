import { inject, shallowRef } from 'vue'
import type { App, InjectionKey, Ref } from 'vue'
import { fetchCode } from '../stores/lazy-code.ts'
import { LANGUAGES } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'
import { translatorOf } from '../wording/message-format.ts'
import type { Translate } from '../wording/say.ts'
import { ZH_CN } from '../wording/zh-CN.ts'

/** The words of the page, in the language that is spoken. */
export interface Words {
  readonly locale: Readonly<Ref<Language>>
  readonly t: Translate
  /** Speaks a language: fetches its words first, so that no key is ever shown for a word. */
  readonly speak: (language: Language) => Promise<void>
  /** Makes them the words of all components of an app. */
  readonly install: (app: App) => void
}

const WORDS: InjectionKey<Words> = Symbol('words')

// The language that opens unasked comes with the page, the others when they are asked for.
const FETCHED: Record<
  Exclude<Language, 'zh-CN'>,
  () => Promise<Readonly<Record<string, string>>>
> = {
  en: () => fetchCode(() => import('../wording/en.ts')).then((module) => module.EN),
}

export const createWords = (): Words => {
  const known = new Map<Language, Translate>([['zh-CN', translatorOf(ZH_CN, 'zh-CN')]])
  const locale = shallowRef<Language>('zh-CN')
  const words: Words = {
    locale,
    t: (key, params) => known.get(locale.value)!(key, params),
    speak: async (language) => {
      if (language !== 'zh-CN' && !known.has(language))
        known.set(language, translatorOf(await FETCHED[language](), language))
      locale.value = language
      document.documentElement.lang = language
    },
    install: (app) => void app.provide(WORDS, words),
  }
  return words
}

/** The words that the app was given. */
export const useWords = (): Words => {
  const words = inject(WORDS)
  if (!words) throw new Error('words: none were installed')
  return words
}

/** The language that an address asks for, before there is a router to ask. */
export const languageOf = (hash: string): Language => {
  const query = new URLSearchParams(hash.split('?')[1] ?? '')
  return LANGUAGES.find((name) => name === query.get('l')) ?? LANGUAGES[0]
}
