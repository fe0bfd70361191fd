import { APPLICATION_INDICATORS } from './application-indicators.ts'
import { ARTICLE20_INDICATORS } from './article20-indicators.ts'
import type { Edition } from './edition.ts'
import type { Indicator } from './indicator.ts'
import { NARRATIVE_INDICATORS } from './narrative-indicators.ts'
import { REVIEW_INDICATORS } from './review-indicators.ts'
import { SHEET2014_INDICATORS } from './sheet2014-indicators.ts'

/** Every indicator, in the order of the form: tables first, then the text, then the old sheet. */
export const INDICATORS = [
  ...ARTICLE20_INDICATORS,
  ...APPLICATION_INDICATORS,
  ...REVIEW_INDICATORS,
  ...NARRATIVE_INDICATORS,
  ...SHEET2014_INDICATORS,
] as const satisfies readonly Indicator[]

export type IndicatorId = (typeof INDICATORS)[number]['id']

const BY_ID: ReadonlyMap<string, Indicator> = new Map(INDICATORS.map((i) => [i.id, i]))

/** Whether the form, or the text beside it, has this indicator; the data may come from elsewhere. */
export const isIndicatorId = (id: string): id is IndicatorId => BY_ID.has(id)

/** The indicator with this id, or undefined where the form has none. */
export const indicator = (id: string): Indicator | undefined => BY_ID.get(id)

/** What an indicator is called before readers: without the note of what its labels are. */
export const indicatorName = (id: string, locale: string): string => {
  const known = BY_ID.get(id)
  const name = locale === 'en' ? known?.labelEn : known?.labelZh
  return name?.replace(/\s*\(label\b.*\)$/u, '') ?? id
}

/** Whether this edition of the form prints a cell for the indicator. */
export const isOnForm = (item: Indicator, edition: Edition): boolean =>
  item.editions === 'all' || item.editions.includes(edition)
