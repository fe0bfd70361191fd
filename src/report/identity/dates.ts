import { plainText } from '../plain-text.ts'

/** A statistics period as printed. Dates are null where digits were lost on the way to the file. */
export interface Period {
  readonly startYear: number
  readonly endYear: number
  readonly start: string | null
  readonly end: string | null
  readonly evidence: string
}

const NUMERALS = '〇一二三四五六七八九'

/** «二〇二〇年» and «二○二〇年» with ASCII digits; other text unchanged. */
export const asciiYears = (text: string): string =>
  text.replace(/[二贰][〇○零O0oＯ一二][〇○零一二三四五六七八九O0oＯ]{2}(?=年)/gu, (year) =>
    [...year.replace(/[○零O0oＯ]/gu, '〇')].map((c) => NUMERALS.indexOf(c)).join(''),
  )

const pad = (n: number): string => String(n).padStart(2, '0')

/** The ISO date, or null for one that no calendar has. */
export const isoDate = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? `${year}-${pad(month)}-${pad(day)}` : null
}

const DATE = /((?:19|20)\d{2})[年./-](\d{1,2})[月./-](\d{1,2})日?/gu

/** Every full date in the text, in ISO form. */
export const datesIn = (text: string): readonly string[] =>
  [...asciiYears(plainText(text)).matchAll(DATE)].flatMap((m) => {
    const iso = isoDate(Number(m[1]), Number(m[2]), Number(m[3]))
    return iso ? [iso] : []
  })

const TO = '(?:起|开始)?[,，]?(?:至|到|[-—–―~]|—)+'
const PERIOD = new RegExp(
  `(20\\d{2})年0?1月0?1日?${TO}(?:(20\\d{2})年|同年|当年)?(\\d{1,2})月(\\d{1,2})日?`,
  'u',
)
// Markup around 年, 月 and single digits is lost on some sites: «20251月1日起至202512月31日».
const DAMAGED = new RegExp(`(20\\d{2})年?0?1?月?0?1?日?${TO}(?:(20\\d{2})年?)?1?2?月?3?1日?`, 'u')

const evidenceAt = (text: string, match: RegExpExecArray): string =>
  text.slice(Math.max(0, match.index - 4), match.index + 36)

/** The period that a sentence states; null where it states none. */
export const periodIn = (paragraph: string): Period | null => {
  const text = asciiYears(plainText(paragraph))
  const whole = PERIOD.exec(text)
  if (whole) {
    const startYear = Number(whole[1])
    const endYear = whole[2] ? Number(whole[2]) : startYear
    return {
      startYear,
      endYear,
      start: isoDate(startYear, 1, 1),
      end: isoDate(endYear, Number(whole[3]), Number(whole[4])),
      evidence: evidenceAt(text, whole),
    }
  }
  const damaged = /统计期限|统计时[限间]|数据.{0,6}期限/u.test(text) ? DAMAGED.exec(text) : null
  if (!damaged) return null
  const startYear = Number(damaged[1])
  return {
    startYear,
    endYear: damaged[2] ? Number(damaged[2]) : startYear,
    start: null,
    end: null,
    evidence: evidenceAt(text, damaged),
  }
}
