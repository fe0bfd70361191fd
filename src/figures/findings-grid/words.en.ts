import { counted } from '../../wording/counted.ts'
import type { FINDINGS_GRID_ZH_CN } from './words.zh-CN.ts'

const full = counted('reports', 'full report')

export const FINDINGS_GRID_EN = {
  'figure.findings-grid.file': 'Findings by township',
  'figure.findings-grid.some': `{scope}, {years}: of ${full}, {flawed} with findings, {clean} without`,
  'figure.findings-grid.clean': `{scope}, {years}: ${full}, none with findings`,
  'figure.findings-grid.subtitle':
    '{scope}, {years}: each cell is one township’s report of one year, its number the contradictions and doubtful places in it',
  'chart.findings.places': '{count}',
  'chart.findings.passed': 'Checks that hold',
  'chart.findings.not_judged': 'opening only, not judged',
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
  'chart.rule.verdict.clean': 'passes',
  'chart.rule.verdict.findings': 'fails',
  'chart.rule.verdict.quiet': 'nothing noted',
  'chart.rule.verdict.noted': 'noted',
  'chart.rule.verdict.unassessed': 'nothing to check',
} as const satisfies Readonly<Record<keyof typeof FINDINGS_GRID_ZH_CN, string>>
