import { counted, plural } from '../counted.ts'
import type { REQUESTS_ZH_CN } from '../zh-CN/requests.ts'

const reports = counted('count', 'report')

/** Whose requests, what came of them, what was disclosed where; and what pressing a chart does. */
export const REQUESTS_EN = {
  'applicant.other_of_organizations': 'other organizations',
  'scope.applicant': '{scope} (requests by {applicant})',
  'chip.applicant': 'Applicants: {name}',
  'chip.rule': 'Rule: {name}',
  'option.by': 'Compare',
  'option.by.body': 'townships',
  'option.by.year': 'years',

  'figure.request-outcomes.subtitle.bodies.of':
    '{scope}, {years}: outcomes of the requests concluded (cases)',
  'figure.request-outcomes.subtitle.years.of':
    '{scope}, {years}: outcomes of the requests concluded, year by year (cases)',
  'figure.request-outcomes.subtitle.pooled':
    '{scope}, {years}: outcomes of the requests concluded, added up by year (cases), all applicants; only reports that state every outcome',
  'figure.request-outcomes.subtitle.pooled.of':
    '{scope}, {years}: outcomes of the requests concluded, added up by year (cases); only reports that state every outcome',
  'absent.year_nothing_concluded':
    'Nothing concluded in {count} {count_n, plural, one {year} other {years}}',
  'absent.year_unknown':
    'No report states every outcome in {count} {count_n, plural, one {year} other {years}}',

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

  'figure.mix.note.few': 'Fewer than {least} cases in all: counts only, no per cent.',
  'figure.mix.note.small':
    '{count} cases in all, fewer than {least}: a small sample, shares are only a hint.',
  'chart.mix.share': '{value} ({rate})',
  'chart.mix.of': '{value} of {whole}, {rate}',
  'chart.mix.more': '{count} more {count_n, plural, one {township} other {townships}}',
  'chart.bodies': '{have}/{of} {of_n, plural, one {township} other {townships}}',

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

  'figure.findings-grid.subtitle.rule':
    '{scope}, {years}: rule “{rule}”; each cell is one township’s report of one year, with the number of places',
  'figure.findings-grid.some.rule':
    '{scope}, {years}: “{rule}” could be checked on {assessable} {assessable_n, plural, one {report} other {reports}}, broken by {flawed}',
  'figure.findings-grid.clean.rule':
    '{scope}, {years}: “{rule}” could be checked on {assessable} {assessable_n, plural, one {report} other {reports}}, all pass',
  'figure.findings-grid.quiet.rule':
    '{scope}, {years}: “{rule}” could be checked on {assessable} {assessable_n, plural, one {report} other {reports}}, nothing noted',
  'figure.findings-grid.noted.rule':
    '{scope}, {years}: “{rule}” could be checked on {assessable} {assessable_n, plural, one {report} other {reports}}, {noted} with notes',
  'figure.findings-grid.nothing.rule':
    '{scope}, {years}: “{rule}” could be checked on none of {reports} full {reports_n, plural, one {report} other {reports}}',
  'figure.findings-list.subtitle.rule':
    '{scope}, {years}: rule “{rule}”; both sides and the words, place by place. Marked, never corrected',
  'figure.findings-list.some.rule':
    '{scope}, {years}: “{rule}” finds something in {reported} {reported_n, plural, one {report} other {reports}}, {count} {count_n, plural, one {place} other {places}}: {errors} {errors_n, plural, one {contradiction} other {contradictions}}, {warnings} {warnings_n, plural, one {doubt} other {doubts}}, {notes} {notes_n, plural, one {note} other {notes}}',
  'figure.findings-list.none.rule':
    '{scope}, {years}: nothing in {reports} full {reports_n, plural, one {report} other {reports}} breaks “{rule}”',
  'chart.rule.verdict.clean': 'passes',
  'chart.rule.verdict.findings': 'fails',
  'chart.rule.verdict.quiet': 'nothing noted',
  'chart.rule.verdict.noted': 'noted',
  'chart.rule.verdict.unassessed': 'nothing to check',
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

  'figure.request-outcomes.file': 'Requests',
  'figure.request-outcomes.shares': `{scope}, {years}: ${reports} with ${counted('concluded', 'request')} concluded, {granted} granted in full or in part ({rate})`,
  'figure.request-outcomes.counts': `{scope}, {years}: ${reports} with ${counted('concluded', 'request')} concluded, {granted} granted in full or in part`,
  'figure.request-outcomes.unknown': `{scope}, {years}: ${reports} ${plural('count', 'tells', 'tell')} of requests received but not what became of them`,
  'figure.request-outcomes.no-requests': `{scope}, {years}: ${reports} ${plural('count', 'states', 'state')} that no new requests were received`,
  'figure.request-outcomes.none': '{scope}, {years}: no figures on requests',
  'figure.request-outcomes.empty': '{scope}, {years}: no outcomes to show: {reasons}',
  'figure.request-outcomes.subtitle.bodies':
    '{scope}, {years}: outcomes of the requests concluded (cases), all applicants',
  'figure.request-outcomes.subtitle.years':
    '{scope}, {years}: outcomes of the requests concluded year by year (cases), all applicants',
  'figure.request-outcomes.note.few': `${reports} with fewer than {least} requests concluded: drawn case by case, without percentages.`,
  'figure.request-outcomes.note.unbalanced': `${reports} with outcomes that do not add up to the total: drawn as printed and marked.`,
} as const satisfies Readonly<Record<keyof typeof REQUESTS_ZH_CN, string>>
