import { sql } from '../../database/statement.ts'
import type { Capture } from '../../dataset/rows.ts'
import type { Severity } from '../../findings/finding.ts'
import { RULE_IDS, type RuleId } from '../../findings/rule-ids.ts'
import {
  checkedReports,
  judgedColumns,
  ofRule,
  type Judged,
} from '../../queries/checked-reports.ts'
import type { Filter } from '../../queries/filter.ts'
import { bodies } from '../../queries/scope.ts'
import { question } from '../../queries/question.ts'

/** One finding with its report; `cells` as in the data package. */
export type FoundRow = {
  report_id: string
  township_code: string
  name: string
  county: string
  year: number
  capture: Capture
  source_url: string | null
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

/** One finding; where there is none at all, a single row that tells how much was judged. */
export type FindingsListRow = Judged & (FoundRow | { [K in keyof FoundRow]: null })

/** Findings in the scope, in the order of code, year and report: of all rules, or of one. */
export const findingsList = question<FindingsListRow>()({
  id: 'findings-list',
  params: (filter: Filter, rule: RuleId | null = null) => ({ filter, rule }),
  statement: ({ filter, rule }) => sql`
  with ${bodies(filter)}, ${checkedReports},
  summary as (select ${judgedColumns}),
  listed as (
    select b.report_id, b.township_code, b.name, b.county, b.year, b.capture, b.source_url,
      f.position, f.rule, f.severity, f.message_zh, f.message_en,
      cast(f.expected as double) as expected, cast(f.actual as double) as actual,
      f.cells, f.evidence
    from findings as f
    join bodies as b on b.report_id = f.report_id
    where ${ofRule(rule)}
  )
  select s.judged_reports, s.judged_townships, s.opening_reports, l.*
  from summary as s
  left join listed as l on true
  order by l.township_code, l.year, l.position`,

  examples: (ask, { filter }) => [ask(filter), ask(filter, RULE_IDS[0])],
})
