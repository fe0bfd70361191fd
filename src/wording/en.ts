import { counted, plural } from './counted.ts'
import { CHECK_EN } from './en/check.ts'
import { A11Y_EN } from './en-a11y.ts'
import { COMPARE_EN } from './en-compare.ts'
import { DATA_EN } from './en-data.ts'
import { EXPORT_EN } from './en-export.ts'
import { GUIDE_EN } from './en-guide.ts'
import { QUALITY_EN } from './en-quality.ts'
import { READING_EN } from './en-reading.ts'
import { REQUESTS_EN } from './en-requests.ts'
import { REVIEWS_EN } from './en-reviews.ts'
import { SCREEN_EN } from './en-screen.ts'
import { TOWNSHIP_EN } from './en-township.ts'
import { WORDS_EN } from './en-words.ts'
import { registryWords } from './registry-words.ts'

const reports = counted('count', 'report')
const due = counted('of', 'township')
const items = counted('value', 'item')

/** Everything that zh-CN.ts and zh-CN-screen.ts say, in English; the same keys, the same gaps. */
export const EN: Readonly<Record<string, string>> = {
  ...WORDS_EN,
  ...SCREEN_EN,
  ...A11Y_EN,
  ...CHECK_EN,
  ...COMPARE_EN,
  ...DATA_EN,
  ...EXPORT_EN,
  ...GUIDE_EN,
  ...registryWords('en'),
  ...QUALITY_EN,
  ...READING_EN,
  ...REQUESTS_EN,
  ...REVIEWS_EN,
  ...TOWNSHIP_EN,

  'figure.empty.nobody': 'No townships in the chosen scope',

  'figure.coverage.file': 'Filing of reports',
  'figure.coverage.one.clean':
    '{name}, {year}: report captured in full, every rule that could be checked holds',
  'figure.coverage.one.findings': '{name}, {year}: report captured in full, with findings',
  'figure.coverage.one.partial': '{name}, {year}: only the opening of the report was captured',
  'figure.coverage.one.no_report': '{name} filed no report for {year}',
  'figure.coverage.one.not_collected': 'The {year} report of {name} was not collected',
  'figure.coverage.none.complete': `None of ${due} filed a report for {year}`,
  'figure.coverage.none.partial': `No {year} report of ${due} was collected`,
  'figure.coverage.all.complete': `{of_n, plural, one {The one township} other {All {of} townships}} filed a report for {year}`,
  'figure.coverage.all.partial': `{of_n, plural, one {The one township’s} other {All {of} townships’}} {year} {of_n, plural, one {report is} other {reports are}} collected`,
  'figure.coverage.some.complete': `{have} of ${due} filed a report for {year} ({rate}), {missing} did not`,
  'figure.coverage.some.partial': `{year}: the reports of {have} of ${due} are collected ({rate})`,
  'figure.coverage.named.complete': `{have} of ${due} filed a report for {year}; not filed: {names}`,
  'figure.coverage.named.partial': `{year}: the reports of {have} of ${due} are collected; not collected: {names}`,
  'figure.coverage.subtitle.township':
    '{scope}, {years}: each cell is one township’s report of one year',
  'figure.coverage.subtitle.group':
    '{scope}, {years}: each cell gives the townships with a report, of those on the roster',
  'figure.coverage.note.complete': 'A report is due from every township on the roster.',
  'figure.coverage.note.partial':
    'This data set holds only some of the reports: “not collected” does not mean “not filed”. The totals are those of the national list of divisions.',
  'figure.coverage.note.clean':
    'A finding is a place where a report’s own figures disagree. It is marked, never corrected; reports of which only the opening was captured are not judged.',

  'figure.headline.file': 'Headline figures',
  'figure.headline.heading.complete': `{scope}, {year}: {have} of ${due} filed a report`,
  'figure.headline.heading.partial': `{scope}, {year}: the reports of {have} of ${due} are collected`,
  'figure.headline.heading.none': '{scope}, {year}: no reports',
  'figure.headline.subtitle': '{scope}, {year}; each figure covers only townships that state it',
  'figure.headline.note':
    'Changes compare only townships with both years; on a base below 10 they are given as a number, not in per cent; rates are the sum of the numerators over the sum of the denominators.',
  'headline.coverage.label.complete': 'Reports filed',
  'headline.coverage.label.partial': 'Reports collected',
  'headline.coverage.basis.complete': `{have} of ${due} with a report`,
  'headline.coverage.basis.partial': `{have} of ${due} collected`,
  'headline.clean.basis': `${counted('full', 'full report')}; {partial} more captured in part and not judged`,
  // The label above the number says what is counted.
  'headline.volume.value': '{count}',
  'headline.requests.value': '{count}',
  'headline.basis': `{have} of ${due} with a number`,
  'headline.mail.basis': `{replied} of ${counted('received', 'letter')} replied to; {have} of ${due} with both numbers`,
  'headline.change.filed': `${counted('change', 'report')} on {year} (${counted('points', 'percentage point')})`,
  'headline.change.count': `{change} on {year} (${counted('have', 'township')} with both years)`,
  'headline.change.relative': `{change} on {year} ({points}%, ${counted('have', 'township')} with both years)`,
  'headline.change.points': `${counted('points', 'percentage point')} on {year} (${counted('have', 'township')} with both years)`,
  'headline.note.approximate': `${counted('count', 'number')} in it approximate`,
  'headline.note.one_channel': `${counted('count', 'township')} more with the number of one channel only, not counted`,
  'headline.note.from_text': '{count} of them taken from the text',
  'headline.note.small': `small sample (${counted('count', 'case')})`,

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

  'figure.mailbox-reply.file': 'Replies to letters',
  'figure.mailbox-reply.mail.all': `{scope}, {years}: ${reports} with ${counted('received', 'letter')} received, all replied to`,
  'figure.mailbox-reply.mail.some': `{scope}, {years}: ${reports} with ${counted('received', 'letter')} received, {replied} replied to ({rate})`,
  'figure.mailbox-reply.hotline.all': `{scope}, {years}: ${reports} with ${counted('received', 'hotline case')} received, all replied to; no reply rate for letters`,
  'figure.mailbox-reply.hotline.some': `{scope}, {years}: ${reports} with ${counted('received', 'hotline case')} received, {replied} replied to ({rate}); no reply rate for letters`,
  'figure.mailbox-reply.half': `{scope}, {years}: ${reports} ${plural('count', 'states', 'state')} letters replied to but not letters received`,
  'figure.mailbox-reply.no-letters': `{scope}, {years}: ${reports} ${plural('count', 'states', 'state')} that no letters came`,
  'figure.mailbox-reply.none': '{scope}, {years}: no figures on letters',
  'figure.mailbox-reply.empty': '{scope}, {years}: no reply rates to show: {reasons}',
  'figure.mailbox-reply.subtitle.bodies':
    '{scope}, {years}: letters and hotline cases, received and replied to (cases)',
  'figure.mailbox-reply.subtitle.years':
    '{scope}, {years}: letters and hotline cases, received and replied to year by year (cases)',
  'figure.mailbox-reply.note.small':
    'Fewer than {least} received is marked “small sample” and drawn grey: neither good nor bad.',
  'figure.mailbox-reply.note.above': `${reports} with more replied to than received: shown as printed, not capped.`,
  'figure.mailbox-reply.note.apart':
    'The 12345 hotline and letters stand apart and are never added.',

  'chart.legend.clean': 'In full, no findings',
  'chart.legend.findings': 'In full, with findings',
  'chart.legend.partial': 'Captured in part',
  'chart.legend.missing.complete': 'No report',
  'chart.legend.missing.partial': 'Not collected',
  'chart.year': '{year}',
  'chart.of': 'of {count}',
  'chart.count': '{count}',
  'chart.fraction': '{part}/{whole}',
  'chart.tip.place': '{name}, {year}',
  'chart.tip.line': '{label}: {value}',
  'chart.tip.open': 'Click for the evidence',
  'chart.tip.choose': 'Click to go to this area',
  'chart.filed.complete': 'Filed',
  'chart.filed.partial': 'Collected',
  'chart.items': items,
  'chart.cases': counted('value', 'case'),
  'chart.cases.share': `${counted('value', 'case')} ({rate})`,
  'chart.cases.unbalanced': `${counted('value', 'case')} (parts add up to {sum})`,
  'chart.one_channel': '{value} (one channel)',
  'chart.outlier': '{value} ▲ far above the rest',
  'chart.median': 'Median {value}',
  'chart.none': 'none',
  'chart.reply': '{replied}/{received}, {rate}',
  'chart.reply.small': '{replied}/{received}, {rate}, small sample',
  'chart.received': 'Received',
  'chart.replied': 'Replied to',
  'chart.rate': 'Reply rate',
  'chart.interval': '95% interval',
  'chart.interval.value': '{low}–{high}',
  'chart.mail': 'Letters',
  'chart.hotline': '12345 hotline',
  'chart.approximate': 'approximate',
  'chart.legend.replied': 'Replied to',
  'chart.legend.replied_small': 'Replied to (small sample)',
  'chart.legend.received': 'Not replied to',
  'chart.legend.small': 'small sample',
  'chart.legend.total': 'Total',
  'chart.legend.approximate': 'Approximate',
  'chart.legend.one_channel': 'One channel only',
}
