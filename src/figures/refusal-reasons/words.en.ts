import type { REFUSAL_REASONS_ZH_CN } from './words.zh-CN.ts'

export const REFUSAL_REASONS_EN = {
  'figure.refusal-reasons.file': 'Reasons for refusal',
  'figure.refusal-reasons.shares':
    '{scope}, {years}: {count} {count_n, plural, one {report} other {reports}} refused {whole} {whole_n, plural, one {request} other {requests}}, most often for: {names}, {most} ({rate})',
  'figure.refusal-reasons.counts':
    '{scope}, {years}: {count} {count_n, plural, one {report} other {reports}} refused {whole} {whole_n, plural, one {request} other {requests}}, most often for: {names}, {most}',
  'figure.refusal-reasons.good':
    '{scope}, {years}: {count} {count_n, plural, one {report} other {reports}} refused nothing. All eight reasons are 0: good news, not a gap',
  'figure.refusal-reasons.none': '{scope}, {years}: no report states all eight reasons',
  'figure.refusal-reasons.empty': '{scope}, {years}: no report states all eight reasons. {reasons}',
  'figure.refusal-reasons.subtitle':
    '{scope}, {years}: the eight legal reasons for refusal (cases), in the order of the form; only reports that state all eight',
  'figure.refusal-reasons.note.without':
    '{count} of the reports refused nothing: good news, not a gap, and counted.',
} as const satisfies Readonly<Record<keyof typeof REFUSAL_REASONS_ZH_CN, string>>
