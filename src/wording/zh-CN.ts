import { FIGURES_ZH_CN } from '../figures/words.zh-CN.ts'
import { merged } from './merged.ts'
import { registryWords } from './registry-words.ts'
import { A11Y_ZH_CN } from './zh-CN/a11y.ts'
import { CHARTS_ZH_CN } from './zh-CN/charts.ts'
import { CHECK_ZH_CN } from './zh-CN/check.ts'
import { COMPARE_ZH_CN } from './zh-CN/compare.ts'
import { DATA_ZH_CN } from './zh-CN/data.ts'
import { EXPORT_ZH_CN } from './zh-CN/export.ts'
import { GUIDE_ZH_CN } from './zh-CN/guide.ts'
import { LANDING_ZH_CN } from './zh-CN/landing.ts'
import { LETTERS_ZH_CN } from './zh-CN/letters.ts'
import { OFFLINE_ZH_CN } from './zh-CN/offline.ts'
import { PLACES_ZH_CN } from './zh-CN/places.ts'
import { PUBLISH_ZH_CN } from './zh-CN/publish.ts'
import { QUALITY_ZH_CN } from './zh-CN/quality.ts'
import { READING_ZH_CN } from './zh-CN/reading.ts'
import { REQUESTS_ZH_CN } from './zh-CN/requests.ts'
import { REVIEWS_ZH_CN } from './zh-CN/reviews.ts'
import { SCREEN_ZH_CN } from './zh-CN/screen.ts'
import { STATIC_ZH_CN } from './zh-CN/static-page.ts'
import { SHARE_ZH_CN } from './zh-CN/share.ts'
import { SUMMED_ZH_CN } from './zh-CN/summed.ts'
import { TAKE_AWAY_ZH_CN } from './zh-CN/take-away.ts'
import { TERMS_ZH_CN } from './zh-CN/terms.ts'
import { TOWNSHIP_ZH_CN } from './zh-CN/township.ts'
import { TROUBLE_ZH_CN } from './zh-CN/trouble.ts'

/**
 * Every sentence of the interface in Chinese. Keys are flat: one may be the beginning of another.
 * No two subjects have the same key: the type check says which they are.
 */
export const ZH_CN = merged([
  registryWords('zh-CN'),
  ...FIGURES_ZH_CN,
  A11Y_ZH_CN,
  CHARTS_ZH_CN,
  CHECK_ZH_CN,
  COMPARE_ZH_CN,
  DATA_ZH_CN,
  EXPORT_ZH_CN,
  GUIDE_ZH_CN,
  LANDING_ZH_CN,
  LETTERS_ZH_CN,
  OFFLINE_ZH_CN,
  PLACES_ZH_CN,
  PUBLISH_ZH_CN,
  QUALITY_ZH_CN,
  READING_ZH_CN,
  REQUESTS_ZH_CN,
  REVIEWS_ZH_CN,
  SCREEN_ZH_CN,
  STATIC_ZH_CN,
  SHARE_ZH_CN,
  SUMMED_ZH_CN,
  TAKE_AWAY_ZH_CN,
  TERMS_ZH_CN,
  TOWNSHIP_ZH_CN,
  TROUBLE_ZH_CN,
])

/** The key of a sentence: whatever Chinese has, and nothing else. */
export type WordKey = keyof typeof ZH_CN
