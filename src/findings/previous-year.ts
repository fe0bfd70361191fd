import type { ParsedReport } from '../report/parsed-report.ts'
import type { CheckContext } from './finding.ts'

/** The report of the year before, or why there is none to compare with. */
export const previousYear = (
  report: ParsedReport,
  context: CheckContext,
): { readonly report: ParsedReport } | { readonly notAssessedZh: string } => {
  const { previous } = context
  if (previous === null) return { notAssessedZh: '没有该单位上一年度的报告' }
  const year = report.identity.year
  if (year === null || previous.identity.year !== year - 1)
    return { notAssessedZh: '两份报告的年度不相连' }
  return { report: previous }
}
