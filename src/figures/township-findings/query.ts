import { sql } from '../../database/statement.ts'
import type { Capture } from '../../dataset/rows.ts'
import type { Severity } from '../../findings/finding.ts'
import { question } from '../../queries/question.ts'

/**
 * One finding on a report of a township; a report without findings is one row whose `position` and
 * all that follows it are null. `cells` as in the data package, separated by spaces.
 */
export type TownshipFindingRow = {
  township_code: string
  name: string
  county: string
  year: number
  report_id: string
  capture: Capture
  source_url: string | null
  position: number | null
  rule: string | null
  severity: Severity | null
  message_zh: string | null
  message_en: string | null
  expected: number | null
  actual: number | null
  cells: string | null
  evidence: string | null
}

/** Every finding on the reports of one township in the given years, latest year first. */
export const townshipFindings = question<TownshipFindingRow>()({
  id: 'township-findings',
  params: (township: string, years: readonly number[]) => ({ township, years }),
  statement: ({ township, years }) => sql`
  select t.township_code, t.name, t.county, r.year, r.report_id, r.capture, r.source_url,
    f.position, f.rule, f.severity, f.message_zh, f.message_en,
    cast(f.expected as double) as expected, cast(f.actual as double) as actual,
    f.cells, f.evidence
  from reports as r
  join townships as t on t.township_code = r.township_code
  left join findings as f on f.report_id = r.report_id
  where r.township_code = ${township} and r.year in (${years})
  order by r.year desc, f.position`,

  examples: (ask, { township, filter }) => [ask(township, filter.years)],
})
