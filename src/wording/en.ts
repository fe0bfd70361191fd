import { FIGURES_EN } from '../figures/words.en.ts'
import { merged } from './merged.ts'
import { registryWords } from './registry-words.ts'
import { A11Y_EN } from './en/a11y.ts'
import { CHARTS_EN } from './en/charts.ts'
import { CHECK_EN } from './en/check.ts'
import { COMPARE_EN } from './en/compare.ts'
import { DATA_EN } from './en/data.ts'
import { EXPORT_EN } from './en/export.ts'
import { GUIDE_EN } from './en/guide.ts'
import { LANDING_EN } from './en/landing.ts'
import { LETTERS_EN } from './en/letters.ts'
import { OFFLINE_EN } from './en/offline.ts'
import { PLACES_EN } from './en/places.ts'
import { PUBLISH_EN } from './en/publish.ts'
import { QUALITY_EN } from './en/quality.ts'
import { READING_EN } from './en/reading.ts'
import { REQUESTS_EN } from './en/requests.ts'
import { REVIEWS_EN } from './en/reviews.ts'
import { SCREEN_EN } from './en/screen.ts'
import { STATIC_EN } from './en/static-page.ts'
import { SHARE_EN } from './en/share.ts'
import { SUMMED_EN } from './en/summed.ts'
import { TAKE_AWAY_EN } from './en/take-away.ts'
import { TERMS_EN } from './en/terms.ts'
import { TOWNSHIP_EN } from './en/township.ts'
import { TROUBLE_EN } from './en/trouble.ts'
import type { WordKey } from './zh-CN.ts'

/** Every sentence in English: the keys of the Chinese ones, neither more nor fewer. */
export const EN: Readonly<Record<WordKey, string>> = merged([
  registryWords('en'),
  ...FIGURES_EN,
  A11Y_EN,
  CHARTS_EN,
  CHECK_EN,
  COMPARE_EN,
  DATA_EN,
  EXPORT_EN,
  GUIDE_EN,
  LANDING_EN,
  LETTERS_EN,
  OFFLINE_EN,
  PLACES_EN,
  PUBLISH_EN,
  QUALITY_EN,
  READING_EN,
  REQUESTS_EN,
  REVIEWS_EN,
  SCREEN_EN,
  STATIC_EN,
  SHARE_EN,
  SUMMED_EN,
  TAKE_AWAY_EN,
  TERMS_EN,
  TOWNSHIP_EN,
  TROUBLE_EN,
])
