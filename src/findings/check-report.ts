import type { ParsedReport } from '../report/parsed-report.ts'
import type { CheckContext, CheckResult } from './finding.ts'
import { RULES } from './rules.ts'

/**
 * What every rule makes of one report, in the order of {@link RULES}: one result a rule, also for
 * those that could not be assessed.
 */
export const checkReport = (report: ParsedReport, context: CheckContext): CheckResult[] =>
  RULES.map((rule) => ({ rule: rule.id, ...rule.check(report, context) }))
