import type { REQUESTS_ZH_CN } from '../zh-CN/requests.ts'

/** Whose requests, what came of them, what was disclosed where; and what pressing a chart does. */
export const REQUESTS_EN = {
  'applicant.other_of_organizations': 'other organizations',
  'scope.applicant': '{scope} (requests by {applicant})',
  'chip.applicant': 'Applicants: {name}',
  'chip.rule': 'Rule: {name}',
  'option.by': 'Compare',
  'option.by.body': 'townships',
  'option.by.year': 'years',
  'absent.year_nothing_concluded':
    'Nothing concluded in {count} {count_n, plural, one {year} other {years}}',
  'absent.year_unknown':
    'No report states every outcome in {count} {count_n, plural, one {year} other {years}}',

  'figure.mix.note.few': 'Fewer than {least} cases in all: counts only, no per cent.',
  'figure.mix.note.small':
    '{count} cases in all, fewer than {least}: a small sample, shares are only a hint.',
  'chart.mix.share': '{value} ({rate})',
  'chart.mix.of': '{value} of {whole}, {rate}',
  'chart.mix.more': '{count} more {count_n, plural, one {township} other {townships}}',
  'chart.bodies': '{have}/{of} {of_n, plural, one {township} other {townships}}',
  'channel.website': 'websites',
  'channel.wechat': 'WeChat',
  'channel.weibo': 'Weibo',
  'channel.app': 'apps and short video',
  'channel.media': 'new media and media',
  'channel.board': 'boards and screens',
  'channel.other': 'other or several',
  'channel.told': '{kind} ({count})',
  'topic.other': 'other names',
  'chart.parts.scale.linear': 'Bars compare over the whole chart; nothing is added up.',
  'chart.parts.scale.log':
    'Logarithmic: bars are not in proportion to items, read the numbers. Nothing is added up.',
  'chart.parts.scale.own': 'Bars compare within one township only; nothing is added up.',
  'chart.parts.more':
    '{count} more {count_n, plural, one {name} other {names}}: see table or evidence',
  'state.noted': 'noted',
  'state.unassessed': 'nothing to check',

  'chart.tip.name': 'Press the name to add or remove this township',
  'chart.tip.year': 'Press a year to see it alone',
  'chart.tip.choose.township': 'Press to add or remove this township',
  'chart.tip.choose.year': 'Press to see this year alone',
  'chart.tip.choose.applicant': 'Press for these applicants only; again for all',
  'chart.tip.choose.rule': 'Press for this rule only; again for all',

  'column.applicant': 'Applicants',
  'column.applicant_code': 'Applicant code',
  'column.reason': 'Reason for refusal',
  'column.cases': 'Cases',
  'column.share': 'Share',
  'column.flow_side': 'From or to',
  'column.flow_cell': 'Cell',
  'column.channel_kind': 'Kind of channel',
} as const satisfies Readonly<Record<keyof typeof REQUESTS_ZH_CN, string>>
