import { sql, type Statement } from '../database/statement.ts'
import { JUDGING_RULE_IDS } from '../findings/rule-ids.ts'
import { RULES } from '../findings/rules.ts'
import { checkedReports } from './checked-reports.ts'
import type { Topic } from './lead.ts'

/**
 * The common tables of {@link checkedReports} and `fared`: what each rule that can be failed makes
 * of the reports captured in full, over all chosen years.
 */
export const rulesFared: Statement = sql`
  ${checkedReports},
  fared as materialized (
    select rule as code, cast(null as varchar) as name, cast(null as varchar) as county,
      cast(null as integer) as year, false as about, false as base_about,
      count(case when flaws > 0 then 1 end) as value,
      count(case when assessed > 0 then 1 end) as base,
      count(case when assessed > 0 and flaws = 0 then 1 end) as passed
    from outcome
    where rule in (${JUDGING_RULE_IDS})
    group by rule
  )`

export type RulesSum = {
  /** Reports captured in full. */
  judged: number
  /** Checks that could be made, one a rule and report, and those without an error or a warning. */
  assessable: number
  passed: number
}

export const rulesSum: readonly Statement[] = [
  sql`select cast(count(*) as integer) as judged from judged`,
  sql`
  select cast(coalesce(sum(base), 0) as integer) as assessable,
    cast(coalesce(sum(passed), 0) as integer) as passed
  from fared`,
]

/** The rules that fail in most reports: `value` of `base` reports that they can be held against. */
export const WORST_RULES: Topic = {
  topic: 'rule',
  from: sql`fared`,
  where: sql`value > 0`,
  score: sql`value`,
  // Which come first is for whoever knows the order of rules.
  most: RULES.length,
}
