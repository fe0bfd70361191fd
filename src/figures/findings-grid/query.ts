import { sql } from '../../database/statement.ts'
import type { Capture } from '../../dataset/rows.ts'
import { RULE_IDS, type RuleId } from '../../findings/rule-ids.ts'
import { checkedByReport, checkedReports, ofRule } from '../../queries/checked-reports.ts'
import type { Filter } from '../../queries/filter.ts'
import { bodies, isListed } from '../../queries/scope.ts'
import { question } from '../../queries/question.ts'

/** What the checks say of one township's report of one year. */
export type FindingsGridRow = {
  township_code: string
  name: string
  county: string
  year: number
  report_id: string | null
  capture: Capture | null
  errors: number
  warnings: number
  notes: number
  /** Rules that could be assessed; null unless the report was captured in full. */
  assessable: number | null
  /** Of those, without an error or a warning. */
  passed: number | null
  source_url: string | null
}

/** Findings of every township and chosen year, by code and year: of all rules, or of one. */
export const findingsGrid = question<FindingsGridRow>()({
  id: 'findings-grid',
  params: (filter: Filter, rule: RuleId | null = null) => ({ filter, rule }),
  statement: ({ filter, rule }) => sql`
  with ${bodies(filter)}, ${checkedReports}, ${checkedByReport(rule)},
  counted as (
    select report_id, sum(errors) as errors, sum(warnings) as warnings, sum(notes) as notes
    from found where ${ofRule(rule)} group by report_id
  )
  select b.township_code, b.name, b.county, b.year, b.report_id, b.capture,
    cast(coalesce(t.errors, 0) as integer) as errors,
    cast(coalesce(t.warnings, 0) as integer) as warnings,
    cast(coalesce(t.notes, 0) as integer) as notes,
    cast(case when b.capture = 'full' then coalesce(c.assessable, 0) end as integer) as assessable,
    cast(case when b.capture = 'full' then coalesce(c.passed, 0) end as integer) as passed,
    b.source_url
  from bodies as b
  left join checked as c on c.report_id = b.report_id
  left join counted as t on t.report_id = b.report_id
  where ${isListed(filter)}
  order by b.township_code, b.year`,

  examples: (ask, { filter }) => [ask(filter), ask(filter, RULE_IDS[0])],
})
