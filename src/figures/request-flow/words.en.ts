import type { REQUEST_FLOW_ZH_CN } from './words.zh-CN.ts'

export const REQUEST_FLOW_EN = {
  'figure.request-flow.file': 'Requests in and out',
  'figure.request-flow.balanced':
    '{scope}, {years}: {count} {count_n, plural, one {report} other {reports}} with {intake} {intake_n, plural, one {request} other {requests}} on hand ({received} received, {carried_in} carried in), {concluded} concluded, {carried_out} carried over',
  'figure.request-flow.open':
    '{scope}, {years}: {count} {count_n, plural, one {report} other {reports}} with {intake} {intake_n, plural, one {request} other {requests}} on hand, {concluded} concluded, {carried_out} carried over; {reports} {reports_n, plural, one {report does} other {reports do}} not balance',
  'figure.request-flow.nothing':
    '{scope}, {years}: {count} {count_n, plural, one {report states} other {reports state}} that nothing was received, carried in or carried over',
  'figure.request-flow.none': '{scope}, {years}: no report states every cell of the flow',
  'figure.request-flow.empty':
    '{scope}, {years}: no report states every cell of the flow. {reasons}',
  'figure.request-flow.subtitle':
    '{scope}, {years}: where requests came from and where they went (cases); only reports that state every cell',
  'figure.request-flow.note.open':
    'Differences are drawn as open bands on the side that lacks them; nothing is corrected or stretched.',
  'figure.request-flow.note.more': '{count} more do not balance: see the data quality page.',
  'figure.request-flow.note.approximate':
    '{count} of the reports {count_n, plural, one {has} other {have}} approximate numbers, added as printed.',
  'flow.from': 'sources',
  'flow.to': 'outcomes',
  'flow.gap.intake':
    '{name}: in {left} ≠ out {right}, a difference of {difference} (received and carried in; total concluded and carried over)',
  'flow.gap.total':
    '{name}: total concluded {left} ≠ six outcomes {right}, a difference of {difference}',
  'flow.open.intake': 'difference of in and out',
  'flow.open.total': 'difference of total and outcomes',
  'chart.flow.label': '{label} {count}',
  'chart.flow.share': '{rate} of {label} ({count}/{whole})',
  'chart.flow.gap': '{name} off by {count}',
  'chart.flow.hub': '{count} on hand',
  'chart.flow.concluded': '{count} concluded',
} as const satisfies Readonly<Record<keyof typeof REQUEST_FLOW_ZH_CN, string>>
