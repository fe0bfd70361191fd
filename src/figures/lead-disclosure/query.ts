import { sql, type Statement } from '../../database/statement.ts'
import { shownYear } from '../../queries/filter.ts'
import { columnsOf, numbers } from '../../queries/quantity-columns.ts'
import { movesSum, RISE_AND_FALL, totals, type MovesSum } from '../../queries/lead-totals.ts'
import { filedReports, NO_BASE, reading, type ReadingRow } from '../../queries/lead.ts'
import { questionOfFilter } from '../../queries/question.ts'

export type DisclosureReadingRow = ReadingRow<
  {
    /** Reports that are compared, and those of them with a total. */
    reports: number
    totals: number
    /** Of the totals; null where there are none. */
    median: number | null
    /** Whether a value in the middle is approximate. */
    median_about: boolean
    /** Reports without a total, by reason. */
    not_stated: number
    blank: number
    not_captured: number
    one_channel: number
  } & MovesSum
>

const counted = (condition: Statement): Statement =>
  sql`cast(count(case when ${condition} then 1 end) as integer)`

/** What stands out of what was disclosed: the most, who moved, who tells no total. */
export const disclosureReading = questionOfFilter<DisclosureReadingRow>(
  'lead-disclosure',
  (filter) =>
    reading(
      sql`${filedReports(filter)}, ${numbers(['volume'])},
    figures as materialized (
      select b.*, ${columnsOf(['volume'])}
      from filed as b left join numbers as n on n.of_report = b.report_id
    ),
    ${totals(sql`now.year = ${shownYear(filter)}`)},
    shown as materialized (select *, ${NO_BASE} from totals where compared),
    middle as (
      select percentile_cont(0.5) within group (order by value) as median,
        percentile_disc(0.5) within group (order by value) as lower
      from shown
    )`,
      [
        sql`
      select cast(count(*) as integer) as reports,
        ${counted(sql`volume_state = 'not_stated'`)} as not_stated,
        ${counted(sql`volume_state = 'blank'`)} as blank,
        ${counted(sql`volume_state = 'not_captured'`)} as not_captured,
        ${counted(sql`volume is not null and total_scope = 'one channel'`)} as one_channel
      from figures where compared`,
        // Of an even number the middle is two values; the upper lies as far from the median.
        sql`
      select cast(count(s.value) as integer) as totals, cast(min(m.median) as double) as median,
        count(case when s.about and s.value in (m.lower, 2 * m.median - m.lower) then 1 end) > 0
          as median_about
      from middle as m left join shown as s on true`,
        movesSum,
      ],
      [{ topic: 'most', from: sql`shown`, where: sql`true`, score: sql`value` }, ...RISE_AND_FALL],
    ),
)
