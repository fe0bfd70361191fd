import { sql } from '../database/statement.ts'
import type { Severity } from '../findings/finding.ts'
import { question } from './question.ts'
import { shownYear } from './filter.ts'

/** One finding on a report; `cells` as in the data package, separated by spaces. */
export type ReportFindingRow = {
  report_id: string
  position: number
  rule: string
  severity: Severity
  message_zh: string
  message_en: string
  expected: number | null
  actual: number | null
  cells: string | null
  evidence: string | null
}

/** Every finding on one township's report for one year, in the order of the report. */
export const reportFindings = question<ReportFindingRow>()({
  id: 'report-findings',
  params: (township: string, year: number) => ({ township, year }),
  statement: ({ township, year }) => sql`
  select f.report_id, f.position, f.rule, f.severity, f.message_zh, f.message_en,
    cast(f.expected as double) as expected, cast(f.actual as double) as actual,
    f.cells, f.evidence
  from findings as f
  join reports as r on r.report_id = f.report_id
  where r.township_code = ${township} and r.year = ${year}
  order by f.position`,

  examples: (ask, { township, filter }) => [ask(township, shownYear(filter))],
})
