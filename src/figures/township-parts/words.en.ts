import { counted } from '../../wording/counted.ts'
import type { TOWNSHIP_PARTS_ZH_CN } from './words.zh-CN.ts'

export const TOWNSHIP_PARTS_EN = {
  'figure.township-parts.file': 'Topics and channels',
  'figure.township-parts.both': `The {year} report gives ${counted('topics', 'topic')} and ${counted('channels', 'channel')}`,
  'figure.township-parts.topics': `The {year} report gives ${counted('topics', 'topic')} and no channels`,
  'figure.township-parts.channels': `The {year} report gives ${counted('channels', 'channel')} and no topics`,
  'figure.township-parts.empty.complete': '{years}: no report was filed',
  'figure.township-parts.empty.partial': '{years}: no report was collected',
  'figure.township-parts.empty.not_stated':
    'The {year} report does not give its items by topic or by channel',
  'figure.township-parts.empty.not_captured':
    'Only the opening of the {year} report was captured, without items by topic or by channel',
  'figure.township-parts.subtitle.year':
    '{name}, {year} (the latest report), names as the report prints them',
  'figure.township-parts.subtitle.years': '{years}',
  'figure.township-parts.note':
    'One item may go out through several channels, so the parts are not the total and are not added up here.',
} as const satisfies Readonly<Record<keyof typeof TOWNSHIP_PARTS_ZH_CN, string>>
