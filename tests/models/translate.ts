import type { Message } from '../../src/models/figure.ts'
import { EN } from '../../src/wording/en.ts'
import { LANGUAGES, type Language } from '../../src/wording/language.ts'
import { translatorOf } from '../../src/wording/message-format.ts'
import { say as sayIn, type Translate } from '../../src/wording/say.ts'
import { type WordKey, ZH_CN } from '../../src/wording/zh-CN.ts'
import { gapsOf } from '../wording/gaps.ts'

/** All words of the interface, by language. */
export const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': ZH_CN,
  en: EN,
}

/** A key that a test puts together: it must be one. */
export const word = (key: string): WordKey => {
  if (!(key in ZH_CN)) throw new Error(`wording: no ${key}`)
  return key as WordKey
}

const translators: Readonly<Record<Language, Translate>> = {
  'zh-CN': translatorOf(ZH_CN, 'zh-CN'),
  en: translatorOf(EN, 'en'),
}

// Looked up for every cell of thousands of figures.
const gaps = new Map<string, readonly string[]>()

/** The page's translator, which here also throws on a key or a parameter that is missing. */
export const translator =
  (language: Language): Translate =>
  (key, params) => {
    const text = WORDS[language][key]
    if (text === undefined) throw new Error(`wording: no ${key} in ${language}`)
    const known = gaps.get(text) ?? gapsOf(text)
    gaps.set(text, known)
    for (const name of known)
      if (params[name] === undefined) throw new Error(`wording: ${key} without ${name}`)
    return translators[language](key, params)
  }

export const t = translator('zh-CN')

export const say = (message: Message): string => sayIn(message, t)

export const tEn = translator('en')

export const sayEn = (message: Message): string => sayIn(message, tEn, 'en')

/** A message in every language. */
export const sayInAll = (message: Message): readonly string[] =>
  LANGUAGES.map((language) => sayIn(message, translator(language), language))
