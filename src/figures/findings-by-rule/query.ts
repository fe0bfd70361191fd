import { joined, sql } from '../../database/statement.ts'
import { RULES } from '../../findings/rules.ts'
import { checkedReports, judgedColumns, type Judged } from '../../queries/checked-reports.ts'
import { bodies } from '../../queries/scope.ts'
import { questionOfFilter } from '../../queries/question.ts'

/** What one rule makes of the reports captured in full, over all chosen years. */
export type FindingsByRuleRow = {
  rule: string
  /** Reports on which the rule could be assessed. */
  assessable: number
  /** Of those, without an error or a warning by the rule. */
  passed: number
  /** Reports with an error or a warning by the rule. */
  failing: number
  /** Single comparisons made. */
  comparisons: number
  errors: number
  warnings: number
  notes: number
} & Judged

/** One row for every rule, in the order in which findings are listed. */
export const findingsByRule = questionOfFilter<FindingsByRuleRow>(
  'findings-by-rule',
  (filter) => sql`
  with ${bodies(filter)}, ${checkedReports},
  rules as (${joined(
    RULES.map(({ id }, i) => sql`select ${id} as rule, cast(${i} as integer) as nth`),
    ' union all ',
  )}),
  checked as (
    select rule,
      count(case when assessed > 0 then 1 end) as assessable,
      count(case when assessed > 0 and flaws = 0 then 1 end) as passed,
      count(case when flaws > 0 then 1 end) as failing,
      sum(assessed) as comparisons
    from outcome group by rule
  ),
  counted as (
    select f.rule, sum(f.errors) as errors, sum(f.warnings) as warnings, sum(f.notes) as notes
    from found as f join judged as j on j.report_id = f.report_id
    group by f.rule
  )
  select r.rule,
    cast(coalesce(c.assessable, 0) as integer) as assessable,
    cast(coalesce(c.passed, 0) as integer) as passed,
    cast(coalesce(c.failing, 0) as integer) as failing,
    cast(coalesce(c.comparisons, 0) as integer) as comparisons,
    cast(coalesce(t.errors, 0) as integer) as errors,
    cast(coalesce(t.warnings, 0) as integer) as warnings,
    cast(coalesce(t.notes, 0) as integer) as notes,
    ${judgedColumns}
  from rules as r
  left join checked as c on c.rule = r.rule
  left join counted as t on t.rule = r.rule
  order by r.nth`,
)
