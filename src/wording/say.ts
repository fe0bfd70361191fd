import type { Message, Param } from './message.ts'
import { percent } from './percent.ts'
import { formatLocale, inLanguage, isChinese } from './language.ts'
import type { WordKey } from './zh-CN.ts'

/** Says a key: gaps are filled with text; the numbers are for choosing the plural. */
export type Translate = (key: WordKey, params: Record<string, string | number>) => string

const MINUS = '−'

// Making a formatter costs a hundred times what using it does; a table has thousands of cells.
const kept = <F>(make: (locale: string) => F): ((locale: string) => F) => {
  const formats = new Map<string, F>()
  return (locale) => {
    const format = formats.get(locale) ?? make(locale)
    formats.set(locale, format)
    return format
  }
}

const numbers = kept(
  (locale) => new Intl.NumberFormat(formatLocale(locale), { maximumFractionDigits: 6 }),
)

// «甲、乙、丙», but «A, B and C»: in English the narrow style leaves the last word out.
const lists = kept(
  (locale) =>
    new Intl.ListFormat(formatLocale(locale), {
      type: 'conjunction',
      style: isChinese(locale) ? 'narrow' : 'long',
    }),
)

// A date has no hour, so it is the same day everywhere.
const dates = kept(
  (locale) => new Intl.DateTimeFormat(formatLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }),
)

/** A number as it is read: thousands separated, a true minus sign. */
export const numberText = (value: number, locale = 'zh-CN'): string =>
  numbers(locale).format(value).replace('-', MINUS)

/** A fraction in per cent: «91.7%», «100%». */
export const percentText = (rate: number, locale = 'zh-CN'): string =>
  `${numberText(percent(rate), locale)}%`

/** A change with its sign: «+12», «−3», «0». */
export const signedText = (value: number, locale = 'zh-CN'): string =>
  value > 0 ? `+${numberText(value, locale)}` : numberText(value, locale)

/** An ISO date as it is read: «2026年11月23日», «23 November 2026»; anything else as it stands. */
export const dateText = (date: string, locale = 'zh-CN'): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
    ? dates(locale).format(new Date(date))
    : date

const pointsOf = (points: number): number => Math.round(points * 1000) / 10

const paramText = (param: Param, t: Translate, locale: string): string => {
  if (typeof param === 'string') return param
  if (typeof param === 'number') return numberText(param, locale)
  if (isList(param)) return lists(locale).format(param.map((item) => paramText(item, t, locale)))
  if ('rate' in param) return percentText(param.rate, locale)
  if ('change' in param) return signedText(param.change, locale)
  if ('zh' in param) return inLanguage(locale, param.zh, param.en)
  if ('points' in param) return signedText(pointsOf(param.points), locale)
  if ('date' in param) return dateText(param.date, locale)
  return say(param, t, locale)
}

const isList = (param: Param): param is readonly (string | Message)[] => Array.isArray(param)

/** What a plural is chosen by: «−1 report» is one; that of no number is the general one. */
const countOf = (param: Param): number => {
  if (typeof param === 'number') return param
  if (typeof param === 'string' || isList(param)) return Number.NaN
  if ('change' in param) return Math.abs(param.change)
  return 'points' in param ? Math.abs(pointsOf(param.points)) : Number.NaN
}

/**
 * The sentence of a message. Every message goes through here, never straight to `t`. Beside the
 * text of a gap `name` stands its number `name_n`, for languages that tell one from many.
 */
export const say = ({ key, params }: Message, t: Translate, locale = 'zh-CN'): string => {
  const values: Record<string, string | number> = {}
  for (const [name, param] of Object.entries(params ?? {})) {
    values[name] = paramText(param, t, locale)
    values[`${name}_n`] = countOf(param)
  }
  return t(key, values)
}
