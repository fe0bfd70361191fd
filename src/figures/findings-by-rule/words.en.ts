import { counted, plural } from '../../wording/counted.ts'
import type { FINDINGS_BY_RULE_ZH_CN } from './words.zh-CN.ts'

const full = counted('reports', 'full report')

export const FINDINGS_BY_RULE_EN = {
  'figure.findings-by-rule.file': 'Checks by rule',
  'figure.findings-by-rule.some': `{scope}, {years}: {passed} of ${counted('assessable', 'check')} on ${full} ${plural('passed', 'holds', 'hold')} ({rate}). Failing most often, in ${counted('most', 'report')}: {names}`,
  'figure.findings-by-rule.all': `{scope}, {years}: all ${counted('assessable', 'check')} on ${full} hold`,
  'figure.findings-by-rule.nothing': `{scope}, {years}: nothing could be checked on ${full}`,
  'figure.findings-by-rule.none':
    '{scope}, {years}: no report was captured in full, so nothing can be checked',
  'figure.findings-by-rule.subtitle':
    '{scope}, {years}: reports that fail each rule, of those it could be checked on; only reports captured in full count',
  'chart.rule.failing': `{failing} of ${counted('assessable', 'report')} ${plural('failing', 'fails', 'fail')}`,
  'chart.rule.passed': `${counted('assessable', 'report')}, ${plural('assessable', 'holds', 'all hold')}`,
  'chart.rule.notes': `${counted('count', 'note')} on ${counted('assessable', 'report')}`,
  'chart.rule.none': 'nothing to check',
  'chart.rule.legend.failing': 'Reports that fail',
  'chart.rule.legend.passed': 'Reports checked that hold',
  'chart.rule.basis': 'Basis',
} as const satisfies Readonly<Record<keyof typeof FINDINGS_BY_RULE_ZH_CN, string>>
