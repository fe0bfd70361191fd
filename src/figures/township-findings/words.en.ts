import { counted } from '../../wording/counted.ts'
import type { TOWNSHIP_FINDINGS_ZH_CN } from './words.zh-CN.ts'

export const TOWNSHIP_FINDINGS_EN = {
  'figure.township-findings.file': 'Checks of the reports',
  'figure.township-findings.heading': `${counted('count', 'place')} marked in {flawed} of ${counted('reports', 'report')}`,
  'figure.township-findings.clean': `${counted('reports', 'report')}: every rule that could be checked holds`,
  'figure.township-findings.nothing.complete':
    '{years}: no report was filed, so there is nothing to check',
  'figure.township-findings.nothing.partial':
    '{years}: no report was collected, so there is nothing to check',
  'figure.township-findings.subtitle': '{years}: do the reports’ own figures agree?',
  'figure.township-findings.note':
    'Both sides are shown and nothing is corrected; a note does not count as a finding.',
  'figure.township-findings.note.partial': `Of ${counted('count', 'report')} only the opening was captured; the rest could not be checked.`,
} as const satisfies Readonly<Record<keyof typeof TOWNSHIP_FINDINGS_ZH_CN, string>>
