import { sql } from '../../database/statement.ts'
import { shownYear } from '../../queries/filter.ts'
import { columnsOf, numbers } from '../../queries/quantity-columns.ts'
import { asked, askedSum, MOST_ASKED, type AskedSum } from '../../queries/lead-asked.ts'
import { rulesFared, rulesSum, WORST_RULES, type RulesSum } from '../../queries/lead-rules.ts'
import { FURTHEST, movesSum, totals, type MovesSum } from '../../queries/lead-totals.ts'
import { filedReports, NO_BASE, reading, type ReadingRow } from '../../queries/lead.ts'
import { questionOfFilter } from '../../queries/question.ts'

export type OverviewReadingRow = ReadingRow<
  {
    /** Reports of the shown year. */
    filed: number
  } & MovesSum &
    RulesSum &
    AskedSum
>

const CELLS = ['volume', 'received'] as const

/** What stands out of everything: who is missing, who moved, which rules fail, who was asked. */
export const overviewReading = questionOfFilter<OverviewReadingRow>('lead-overview', (filter) => {
  const year = shownYear(filter)
  return reading(
    sql`${filedReports(filter)}, ${rulesFared}, ${numbers(CELLS)},
    figures as materialized (
      select b.*, ${columnsOf(CELLS)}
      from filed as b left join numbers as n on n.of_report = b.report_id
    ),
    ${totals(sql`now.year = ${year}`)}, ${asked},
    missing as (
      select s.township_code as code, s.name, s.county, cast(${year} as integer) as year,
        0 as value, false as about, ${NO_BASE}
      from scope as s
      left join filed as f on f.township_code = s.township_code and f.year = ${year}
      where f.report_id is null
    )`,
    [
      sql`select cast(count(*) as integer) as filed from filed where year = ${year}`,
      movesSum,
      ...rulesSum,
      askedSum,
    ],
    [
      { topic: 'missing', from: sql`missing`, where: sql`true`, score: sql`0` },
      FURTHEST,
      WORST_RULES,
      MOST_ASKED,
    ],
  )
})
