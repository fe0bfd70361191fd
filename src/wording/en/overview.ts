import { counted } from '../counted.ts'
import type { OVERVIEW_ZH_CN } from '../zh-CN/overview.ts'

const due = counted('of', 'township')

/** The opening page: who has filed, the headline figures. */
export const OVERVIEW_EN = {
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
  'figure.coverage.some.partial': `{year}: ${counted('have', 'report')} collected, in counties whose roster holds ${due}`,
  'figure.coverage.named.complete': `{have} of ${due} filed a report for {year}; not filed: {names}`,
  'figure.coverage.named.partial': `{year}: the reports of {have} of ${due} are collected; not collected: {names}`,
  'figure.coverage.subtitle.township':
    '{scope}, {years}: each cell is one township’s report of one year',
  'figure.coverage.subtitle.group':
    '{scope}, {years}: each cell gives the townships with a report, of those on the roster',
  'figure.coverage.note.complete': 'A report is due from every township on the roster.',
  'figure.coverage.note.partial':
    'This data set holds only some of the reports: “not collected” does not mean “not filed”. The roster is that of the counties from which a report was collected.',
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
  'headline.coverage.value': '{count}',
  'headline.coverage.basis.partial': `in counties whose roster holds ${due}`,
  'headline.clean.basis': `${counted('full', 'full report')}; {partial} more captured in part and not judged`,
  // The label above the number says what is counted.
  'headline.volume.value': '{count}',
  'headline.requests.value': '{count}',
  'headline.basis': `{have} of ${due} with a number`,
  'headline.mail.basis': `{replied} of ${counted('received', 'letter')} replied to; {have} of ${due} with both numbers`,
  'headline.change.filed': `${counted('change', 'report')} on {year} (${counted('points', 'percentage point')})`,
  'headline.change.filed_same': 'as on {year}',
  'headline.change.same': `as on {year} (${counted('have', 'township')} with both years)`,
  'headline.change.count': `{change} on {year} (${counted('have', 'township')} with both years)`,
  'headline.change.relative': `{change} on {year} ({points}%, ${counted('have', 'township')} with both years)`,
  'headline.change.points': `${counted('points', 'percentage point')} on {year} (${counted('have', 'township')} with both years)`,
  'headline.note.approximate': `${counted('count', 'number')} in it approximate`,
  'headline.note.one_channel': `${counted('count', 'township')} more with the number of one channel only, not counted`,
  'headline.note.from_text': '{count} of them taken from the text',
  'headline.note.small': `small sample (${counted('count', 'case')})`,
} as const satisfies Readonly<Record<keyof typeof OVERVIEW_ZH_CN, string>>
