import { counted } from '../../wording/counted.ts'
import type { FINDINGS_LIST_ZH_CN } from './words.zh-CN.ts'

const full = counted('reports', 'full report')

export const FINDINGS_LIST_EN = {
  'figure.findings-list.file': 'List of findings',
  'figure.findings-list.some': `{scope}, {years}: ${counted('count', 'place')} in ${counted('reported', 'report')}: ${counted('errors', 'contradiction')}, {warnings} doubtful, ${counted('notes', 'note')}`,
  'figure.findings-list.none': `{scope}, {years}: ${full}, no findings`,
  'figure.findings-list.subtitle':
    '{scope}, {years}: every finding with both sides and the original words; marked, never corrected',
  'figure.findings-list.subtitle.rule':
    '{scope}, {years}: rule “{rule}”; both sides and the words, place by place. Marked, never corrected',
  'figure.findings-list.some.rule':
    '{scope}, {years}: “{rule}” finds something in {reported} {reported_n, plural, one {report} other {reports}}, {count} {count_n, plural, one {place} other {places}}: {errors} {errors_n, plural, one {contradiction} other {contradictions}}, {warnings} {warnings_n, plural, one {doubt} other {doubts}}, {notes} {notes_n, plural, one {note} other {notes}}',
  'figure.findings-list.none.rule':
    '{scope}, {years}: nothing in {reports} full {reports_n, plural, one {report} other {reports}} breaks “{rule}”',
} as const satisfies Readonly<Record<keyof typeof FINDINGS_LIST_ZH_CN, string>>
