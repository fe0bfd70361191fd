import { counted } from '../counted.ts'
import type { QUALITY_ZH_CN } from '../zh-CN/quality.ts'

/** What the figures of data quality say; see zh-CN-quality.ts. */
export const QUALITY_EN = {
  'names.quoted': '“{name}”',

  'figure.findings.note.apart':
    'This says whether a report’s own figures agree, not whether the work was good, and is never mixed with reply rates and other measures.',
  'figure.findings.note.notes': 'A note is worth knowing; it fails no rule and is in no rate.',
  'figure.findings.note.opening':
    'Reports of which only the opening was captured are not judged; what disagrees within the opening is shown all the same.',

  'absent.not_judged': `${counted('count', 'report')} captured in the opening only and not judged`,
  'absent.townships.not_captured': `${counted('count', 'township')} with reports captured in the opening only and not judged`,
  'absent.townships.no_report': `${counted('count', 'township')} with no report`,
  'absent.townships.not_collected': `${counted('count', 'township')} not collected (which does not mean not filed)`,

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
