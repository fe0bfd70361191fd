import type { Message, Param } from '../models/figure.ts'
import { percent } from '../models/rate.ts'

/** vue-i18n's `t`. */
export type Translate = (key: string, params: Record<string, string>) => string

export type Say = (message: Message) => string

const MINUS = '−'

/** A number as it is read: thousands separated, a true minus sign. */
export const numberText = (value: number, locale = 'zh-CN'): string =>
  value.toLocaleString(locale, { maximumFractionDigits: 6 }).replace('-', MINUS)

/** A fraction in per cent: «91.7%», «100%». */
export const percentText = (rate: number, locale = 'zh-CN'): string =>
  `${numberText(percent(rate), locale)}%`

const signed = (value: number, locale: string): string =>
  value > 0 ? `+${numberText(value, locale)}` : numberText(value, locale)

const paramText = (param: Param, t: Translate, locale: string): string => {
  if (typeof param === 'string') return param
  if (typeof param === 'number') return numberText(param, locale)
  if (Array.isArray(param))
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(param as readonly string[])
  const part = param as Exclude<Param, string | number | readonly string[]>
  if ('rate' in part) return percentText(part.rate, locale)
  if ('change' in part) return signed(part.change, locale)
  if ('points' in part) return signed(Math.round(part.points * 1000) / 10, locale)
  return say(part, t, locale)
}

/** The sentence of a message. Every message goes through here, never straight to `t`. */
export const say = (message: Message, t: Translate, locale = 'zh-CN'): string =>
  t(
    message.key,
    Object.fromEntries(
      Object.entries(message.params ?? {}).map(([name, param]) => [
        name,
        paramText(param, t, locale),
      ]),
    ),
  )
