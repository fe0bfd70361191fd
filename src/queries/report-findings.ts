import { sql, type Statement } from '../database/statement.ts'
import type { Severity } from '../findings/finding.ts'

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
export const reportFindings = (townshipCode: string, year: number): Statement => sql`
  select f.report_id, f.position, f.rule, f.severity, f.message_zh, f.message_en,
    cast(f.expected as double) as expected, cast(f.actual as double) as actual,
    f.cells, f.evidence
  from findings as f
  join reports as r on r.report_id = f.report_id
  where r.township_code = ${townshipCode} and r.year = ${year}
  order by f.position`
