import { counted } from '../../wording/counted.ts'
import type { ON_TIME_ZH_CN } from './words.zh-CN.ts'

export const ON_TIME_EN = {
  'figure.on-time.file': 'Published in time',
  'figure.on-time.all': `{scope}, {years}: all ${counted('dated', 'report')} with a date published in time`,
  'figure.on-time.some': `{scope}, {years}: {inTime} of ${counted('dated', 'report')} with a date published in time, {late} after 31 January`,
  'figure.on-time.named': `{scope}, {years}: {inTime} of ${counted('dated', 'report')} with a date published in time, {late} after 31 January: {names}`,
  'figure.on-time.undated': `{scope}, {years}: ${counted('unknown', 'report')} without a date; nothing can be said of time`,
  'figure.on-time.subtitle': '{scope}; in time is by 31 January of the next year',
  'figure.on-time.note': `${counted('unknown', 'report')} without a date: apart, and never late.`,
  'on_time.in_time': 'In time / with a date',
  'on_time.unknown': 'Date not stated',
  'on_time.late': 'Late',
  'on_time.more': 'and {count} more',
} as const satisfies Readonly<Record<keyof typeof ON_TIME_ZH_CN, string>>
