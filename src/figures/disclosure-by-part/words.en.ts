import type { DISCLOSURE_BY_PART_ZH_CN } from './words.zh-CN.ts'

export const DISCLOSURE_BY_PART_EN = {
  'figure.disclosure-by-channel.file': 'Disclosure by channel',
  'figure.disclosure-by-channel.some': '{years}, {among}: numbers by channel, most often {kinds}',
  'figure.disclosure-by-channel.none': '{scope}, {years}: no numbers by channel',
  'figure.disclosure-by-channel.empty': '{scope}, {years}: no numbers by channel. {reasons}',
  'figure.disclosure-by-channel.subtitle':
    '{scope}, {years}: items by channel, named as in the report, under kinds of channels',
  'figure.disclosure-by-topic.file': 'Disclosure by topic',
  'figure.disclosure-by-topic.some':
    '{years}, {among}: numbers by topic under {labels} {labels_n, plural, one {name} other {names}}, most often {names} ({most} {most_n, plural, one {township} other {townships}})',
  'figure.disclosure-by-topic.apart':
    '{years}, {among}: numbers by topic under {labels} {labels_n, plural, one {name} other {names}}, no two the same',
  'figure.disclosure-by-topic.none': '{scope}, {years}: no numbers by topic',
  'figure.disclosure-by-topic.empty': '{scope}, {years}: no numbers by topic. {reasons}',
  'figure.disclosure-by-topic.subtitle': '{scope}, {years}: items by topic, named as in the report',
} as const satisfies Readonly<Record<keyof typeof DISCLOSURE_BY_PART_ZH_CN, string>>
