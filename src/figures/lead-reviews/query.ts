import { identifier, joined, sql, type Statement } from '../../database/statement.ts'
import type { QuantityId } from '../../queries/quantities.ts'
import { columnsOf, numbers } from '../../queries/quantity-columns.ts'
import { filedReports, NO_BASE, reading, type ReadingRow } from '../../queries/lead.ts'
import { REMEDIES, type Remedy } from '../review-outcomes/query.ts'
import { questionOfFilter } from '../../queries/question.ts'

export type ReviewsReadingRow = ReadingRow<
  {
    reports: number
    /** Reports that tell how many reviews or lawsuits there were. */
    telling: number
    /** Reports that tell that there was neither, and that there was no review. */
    neither: number
    no_review: number
  } & {
    /** Cases by the printed totals; null where no report tells. */
    [R in Remedy as `${R}_cases`]: number | null
  } & {
    /** Of reports that tell all results of concluded cases. */
    [R in Remedy as `${R}_concluded`]: number | null
  } & { [R in Remedy as `${R}_corrected`]: number | null } & {
    [R in Remedy as `${R}_pending`]: number | null
  } & {
    /** Whether numbers behind the sums are approximate: totals, results, pending ones. */
    [R in Remedy as `${R}_${'cases' | 'results' | 'pending'}_about`]: boolean
  }
>

const PARTS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const

const CELLS = REMEDIES.flatMap((remedy) =>
  PARTS.map((part): QuantityId => `${remedy}_${part}` as const),
)

const summed = (remedy: Remedy): Statement => {
  const of = (part: string): Statement => identifier(`${remedy}_${part}`)
  const state = (part: string): Statement => of(`${part}_state`)
  const concluded = sql`${of('upheld')} + ${of('corrected')} + ${of('other')}`
  const about = (condition: Statement): Statement =>
    sql`count(case when ${condition} then 1 end) > 0`
  return sql`
    cast(sum(${of('total')}) as double) as ${of('cases')},
    ${about(sql`${state('total')} = 'approximate'`)} as ${of('cases_about')},
    cast(sum(${concluded}) as double) as ${of('concluded')},
    cast(sum(case when ${concluded} is not null then ${of('corrected')} end) as double)
      as ${of('corrected')},
    ${about(sql`${concluded} is not null
      and 'approximate' in (${state('upheld')}, ${state('corrected')}, ${state('other')})`)}
      as ${of('results_about')},
    cast(sum(${of('pending')}) as double) as ${of('pending')},
    ${about(sql`${state('pending')} = 'approximate'`)} as ${of('pending_about')}`
}

/** What stands out of reviews and lawsuits: cases, corrections, what is pending. */
export const reviewsReading = questionOfFilter<ReviewsReadingRow>('lead-reviews', (filter) =>
  reading(
    sql`${filedReports(filter)}, ${numbers(CELLS)},
    figures as materialized (
      select b.*, ${columnsOf(CELLS)}
      from filed as b left join numbers as n on n.of_report = b.report_id
    ),
    involved as (
      select township_code as code, name, county, year,
        coalesce(review_total, 0) + coalesce(litigation_total, 0) as value, false as about,
        ${NO_BASE}
      from figures where compared
    )`,
    [
      sql`
      select cast(count(*) as integer) as reports,
        cast(count(coalesce(review_total, litigation_total)) as integer) as telling,
        cast(count(case when review_total = 0 and litigation_total = 0 then 1 end) as integer)
          as neither,
        cast(count(case when review_total = 0 then 1 end) as integer) as no_review,
        ${joined(REMEDIES.map(summed), ', ')}
      from figures where compared`,
    ],
    [{ topic: 'involved', from: sql`involved`, where: sql`value > 0`, score: sql`0` }],
  ),
)
