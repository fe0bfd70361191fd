import { sql, type Statement } from '../database/statement.ts'
import { JUDGING_RULE_IDS, type RuleId } from '../findings/rule-ids.ts'

/**
 * The common tables of the quality figures, over `bodies`: `judged` (reports captured in full; of
 * the others only the opening is known, so that no rule is held against them) and `found` (how many
 * findings of each severity a rule has on a report, whatever was captured of it).
 */
export const checkedReports: Statement = sql`
  judged as (
    select report_id, township_code from bodies where capture = 'full'
  ),
  found as (
    select f.report_id, f.rule,
      count(case when f.severity = 'error' then 1 end) as errors,
      count(case when f.severity = 'warning' then 1 end) as warnings,
      count(case when f.severity = 'note' then 1 end) as notes
    from findings as f
    join bodies as b on b.report_id = f.report_id
    group by f.report_id, f.rule
  ),
  outcome as (
    select c.report_id, c.rule, c.assessed,
      coalesce(f.errors, 0) + coalesce(f.warnings, 0) as flaws
    from checks as c
    join judged as j on j.report_id = c.report_id
    left join found as f on f.report_id = c.report_id and f.rule = c.rule
  )`

/**
 * The common table `checked`, over {@link checkedReports}: how many rules that judge (or whether
 * the one asked for) could be assessed on each judged report, and how many of those hold.
 */
export const checkedByReport = (rule: RuleId | null = null): Statement => sql`
  checked as (
    select report_id,
      count(case when assessed > 0 then 1 end) as assessable,
      count(case when assessed > 0 and flaws = 0 then 1 end) as passed
    from outcome where rule in (${rule === null ? JUDGING_RULE_IDS : [rule]}) group by report_id
  )`

/** Condition on a row with a `rule`: it is the one asked for, if one is. */
export const ofRule = (rule: RuleId | null): Statement =>
  rule === null ? sql`true` : sql`rule = ${rule}`

/** How much of the scope is judged, as columns: the same in every row of an answer. */
export const judgedColumns: Statement = sql`
  cast((select count(*) from judged) as integer) as judged_reports,
  cast((select count(distinct township_code) from judged) as integer) as judged_townships,
  cast((select count(*) from bodies where capture = 'opening') as integer) as opening_reports`

/** See {@link judgedColumns}. */
export type Judged = {
  judged_reports: number
  judged_townships: number
  /** Captured in part: not judged. */
  opening_reports: number
}
