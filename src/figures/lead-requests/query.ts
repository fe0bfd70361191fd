import { joined, sql, type Statement } from '../../database/statement.ts'
import { columnsOf, numbers } from '../../queries/quantity-columns.ts'
import { asked, askedSum, MOST_ASKED, type AskedSum } from '../../queries/lead-asked.ts'
import { filedReports, NO_BASE, reading, type ReadingRow } from '../../queries/lead.ts'
import { OUTCOMES } from '../request-outcomes/query.ts'
import { questionOfFilter } from '../../queries/question.ts'

export type RequestsReadingRow = ReadingRow<
  {
    /** Reports that are compared. */
    reports: number
    /** Reports with something concluded and all outcomes told, and what these add up to. */
    mixes: number
    concluded: number | null
    /** Granted and partly granted. */
    granted: number | null
    mixes_about: boolean
    /** Mixes whose outcomes do not add up to the printed total. */
    unbalanced: number
    /** Reports that tell how many were refused, and how many that was. */
    refusing: number
    refused_sum: number | null
    refused_about: boolean
    /** Reports that tell how many were carried over, those that did, and how many that was. */
    carrying: number
    carriers: number
    carried_sum: number | null
    carried_about: boolean
  } & AskedSum
>

const CELLS = ['received', ...OUTCOMES, 'concluded', 'carried_out'] as const

const plain = (text: string): Statement => ({ text, values: [] })

const MIX_STATES = ['concluded', ...OUTCOMES].map((id) => plain(`${id}_state`))

/** What stands out of requests: who received most, what was granted, refused and carried over. */
export const requestsReading = questionOfFilter<RequestsReadingRow>('lead-requests', (filter) =>
  reading(
    sql`${filedReports(filter)}, ${numbers(CELLS)},
    figures as materialized (
      select b.*, ${columnsOf(CELLS)}
      from filed as b left join numbers as n on n.of_report = b.report_id
    ),
    ${asked},
    mixes as (
      select concluded, granted + partly_granted as granted,
        ${plain(OUTCOMES.join(' + '))} as outcomes,
        'approximate' in (${joined(MIX_STATES, ', ')}) as about
      from figures where compared and concluded > 0
    ),
    refusing as materialized (
      select township_code as code, name, county, year, refused as value,
        refused_state = 'approximate' as about, ${NO_BASE}
      from figures where compared and refused is not null
    )`,
    [
      sql`
      select cast(count(*) as integer) as reports,
        cast(count(carried_out) as integer) as carrying,
        cast(count(case when carried_out > 0 then 1 end) as integer) as carriers,
        cast(sum(carried_out) as double) as carried_sum,
        count(case when carried_out_state = 'approximate' then 1 end) > 0 as carried_about
      from figures where compared`,
      sql`
      select cast(count(*) as integer) as mixes, cast(sum(concluded) as double) as concluded,
        cast(sum(granted) as double) as granted,
        count(case when about then 1 end) > 0 as mixes_about,
        cast(count(case when outcomes <> concluded then 1 end) as integer) as unbalanced
      from mixes where outcomes is not null`,
      sql`
      select cast(count(*) as integer) as refusing, cast(sum(value) as double) as refused_sum,
        count(case when about then 1 end) > 0 as refused_about
      from refusing`,
      askedSum,
    ],
    [
      MOST_ASKED,
      { topic: 'refused', from: sql`refusing`, where: sql`value > 0`, score: sql`value` },
    ],
  ),
)
