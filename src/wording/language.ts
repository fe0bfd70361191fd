/** The languages of the interface; the first is the one that opens unasked. */
export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const isChinese = (locale: string): boolean => locale.startsWith('zh')

/** Of a text in both languages the one to be read; English falls back on Chinese where empty. */
export const inLanguage = (locale: string, zh: string, en: string | null | undefined): string =>
  isChinese(locale) || en === null || en === undefined || en === '' ? zh : en

/** What a text of the data is to be marked as: Chinese where it is, nothing where it is a number. */
export const dataLanguage = (text: string): 'zh-CN' | undefined =>
  /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined

/** Whose customs of writing lists and dates a language keeps: plain English puts the day first. */
export const formatLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale)
