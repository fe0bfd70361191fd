/** The languages of the interface; the first is the one that opens unasked. */
export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const isChinese = (locale: string): boolean => locale.startsWith('zh')

/** Of a text in both languages the one to be read; English falls back on Chinese where empty. */
export const inLanguage = (locale: string, zh: string, en: string | null): string =>
  isChinese(locale) || en === null || en === '' ? zh : en
