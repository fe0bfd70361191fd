import { counted, plural } from '../counted.ts'
import type { QUALITY_ZH_CN } from '../zh-CN/quality.ts'

const full = counted('reports', 'full report')

/** What the figures of data quality say; see zh-CN-quality.ts. */
export const QUALITY_EN = {
  'figure.findings-by-rule.file': 'Checks by rule',
  'figure.findings-by-rule.some': `{scope}, {years}: {passed} of ${counted('assessable', 'check')} on ${full} ${plural('passed', 'holds', 'hold')} ({rate}). Failing most often, in ${counted('most', 'report')}: {names}`,
  'names.quoted': '“{name}”',
  'figure.findings-by-rule.all': `{scope}, {years}: all ${counted('assessable', 'check')} on ${full} hold`,
  'figure.findings-by-rule.nothing': `{scope}, {years}: nothing could be checked on ${full}`,
  'figure.findings-by-rule.none':
    '{scope}, {years}: no report was captured in full, so nothing can be checked',
  'figure.findings-by-rule.subtitle':
    '{scope}, {years}: reports that fail each rule, of those it could be checked on; only reports captured in full count',

  'figure.findings-grid.file': 'Findings by township',
  'figure.findings-grid.some': `{scope}, {years}: of ${full}, {flawed} with findings, {clean} without`,
  'figure.findings-grid.clean': `{scope}, {years}: ${full}, none with findings`,
  'figure.findings-grid.subtitle':
    '{scope}, {years}: each cell is one township’s report of one year, its number the contradictions and doubtful places in it',

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
  'figure.findings-list.file': 'List of findings',
  'figure.findings-list.some': `{scope}, {years}: ${counted('count', 'place')} in ${counted('reported', 'report')}: ${counted('errors', 'contradiction')}, {warnings} doubtful, ${counted('notes', 'note')}`,
  'figure.findings-list.none': `{scope}, {years}: ${full}, no findings`,
  'figure.findings-list.subtitle':
    '{scope}, {years}: every finding with both sides and the original words; marked, never corrected',

  'figure.findings.note.apart':
    'This says whether a report’s own figures agree, not whether the work was good, and is never mixed with reply rates and other measures.',
  'figure.findings.note.notes': 'A note is worth knowing; it fails no rule and is in no rate.',
  'figure.findings.note.opening':
    'Reports of which only the opening was captured are not judged; what disagrees within the opening is shown all the same.',

  'absent.not_judged': `${counted('count', 'report')} captured in the opening only and not judged`,
  'absent.townships.not_captured': `${counted('count', 'township')} with reports captured in the opening only and not judged`,
  'absent.townships.no_report': `${counted('count', 'township')} with no report`,
  'absent.townships.not_collected': `${counted('count', 'township')} not collected (which does not mean not filed)`,

  'chart.rule.failing': `{failing} of ${counted('assessable', 'report')} ${plural('failing', 'fails', 'fail')}`,
  'chart.rule.passed': `${counted('assessable', 'report')}, ${plural('assessable', 'holds', 'all hold')}`,
  'chart.rule.notes': `${counted('count', 'note')} on ${counted('assessable', 'report')}`,
  'chart.rule.none': 'nothing to check',
  'chart.rule.legend.failing': 'Reports that fail',
  'chart.rule.legend.passed': 'Reports checked that hold',
  'chart.rule.basis': 'Basis',
  'chart.findings.places': '{count}',
  'chart.findings.passed': 'Checks that hold',
  'chart.findings.not_judged': 'opening only, not judged',

  'column.rule_title': 'Name of the rule',
  'column.assessable': 'Reports checked',
  'column.passed': 'Reports that hold',
  'column.failing': 'Reports that fail',
  'column.pass_rate': 'Share that holds',
  'column.comparisons': 'Comparisons made',
  'column.errors': 'Contradictions',
  'column.warnings': 'Doubtful',
  'column.notes': 'Notes',
  'column.legal_basis': 'Basis',
  'column.not_apply': 'When it is not checked',
  'column.verdict': 'Result of the checks',
  'column.checks_assessable': 'Rules checked',
  'column.checks_passed': 'Rules that hold',
  'column.capture': 'Captured',
  'unit.time': 'number',
  'unit.check': 'number',
  'finding.capture.full': 'in full',
  'finding.capture.opening': 'opening only',
} as const satisfies Readonly<Record<keyof typeof QUALITY_ZH_CN, string>>
