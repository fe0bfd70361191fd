import type { APPLICANT_KINDS_ZH_CN } from './words.zh-CN.ts'

export const APPLICANT_KINDS_EN = {
  'figure.applicant-kinds.file': 'Applicants',
  'figure.applicant-kinds.shares':
    '{scope}, {years}: {count} {count_n, plural, one {report} other {reports}} received {whole} {whole_n, plural, one {request} other {requests}}, {natural} by natural persons ({rate})',
  'figure.applicant-kinds.small':
    '{scope}, {years}: {count} {count_n, plural, one {report} other {reports}} received {whole} {whole_n, plural, one {request} other {requests}}, {natural} by natural persons ({rate}, small sample)',
  'figure.applicant-kinds.counts':
    '{scope}, {years}: {count} {count_n, plural, one {report} other {reports}} received {whole} {whole_n, plural, one {request} other {requests}}, {natural} by natural persons',
  'figure.applicant-kinds.nothing':
    '{scope}, {years}: {count} {count_n, plural, one {report states} other {reports state}} that no request was received',
  'figure.applicant-kinds.none': '{scope}, {years}: no numbers by kind of applicant',
  'figure.applicant-kinds.empty': '{scope}, {years}: no numbers by kind of applicant. {reasons}',
  'figure.applicant-kinds.subtitle':
    '{scope}, {years}: requests received by kind of applicant (cases), in the order of the form; only reports that state every kind',
  'figure.applicant-kinds.note.unbalanced':
    '{name}: the kinds of applicants add up to {parts}, the total says {total}; shares are of the printed total.',
} as const satisfies Readonly<Record<keyof typeof APPLICANT_KINDS_ZH_CN, string>>
