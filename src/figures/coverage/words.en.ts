import { counted } from '../../wording/counted.ts'
import type { COVERAGE_ZH_CN } from './words.zh-CN.ts'

const due = counted('of', 'township')

export const COVERAGE_EN = {
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
} as const satisfies Readonly<Record<keyof typeof COVERAGE_ZH_CN, string>>
