import { sql } from '../../database/statement.ts'
import { rulesFared, rulesSum, WORST_RULES, type RulesSum } from '../../queries/lead-rules.ts'
import { filedReports, NO_BASE, reading, type ReadingRow } from '../../queries/lead.ts'
import { questionOfFilter } from '../../queries/question.ts'

export type QualityReadingRow = ReadingRow<
  {
    /** Reports of all chosen years, and those captured in part: not judged. */
    reports: number
    opening: number
    /** Errors in all of them. */
    errors: number
  } & RulesSum
>

/**
 * What stands out of the checks, over all chosen years: how much agrees, which rule fails most,
 * who has most errors (one township alone: in which year).
 */
export const qualityReading = questionOfFilter<QualityReadingRow>('lead-quality', (filter) =>
  reading(
    sql`${filedReports(filter)}, ${rulesFared},
    wrong as (
      select b.township_code, b.name, b.county, b.year, f.errors,
        case when a.due = 1 then b.year end as apart
      from found as f
      join bodies as b on b.report_id = f.report_id
      cross join area as a
      where f.errors > 0
    ),
    erring as materialized (
      select township_code as code, min(name) as name, min(county) as county,
        max(year) as year, sum(errors) as value, false as about, ${NO_BASE}
      from wrong group by township_code, apart
    )`,
    [
      sql`
      select cast(count(*) as integer) as reports,
        cast(count(case when capture = 'opening' then 1 end) as integer) as opening
      from bodies`,
      sql`select cast(coalesce(sum(value), 0) as integer) as errors from erring`,
      ...rulesSum,
    ],
    [WORST_RULES, { topic: 'errors', from: sql`erring`, where: sql`true`, score: sql`value` }],
  ),
)
