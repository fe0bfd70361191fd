import { identifier, sql, type Statement } from '../../database/statement.ts'
import { withNeighbours } from '../../queries/filter.ts'
import { columnsOf, numbers } from '../../queries/quantity-columns.ts'
import { FURTHEST, movesSum, totals, type MovesSum } from '../../queries/lead-totals.ts'
import { filedReports, NO_BASE, reading, type ReadingRow } from '../../queries/lead.ts'
import { flaws } from '../../queries/scope.ts'
import { questionOfFilter } from '../../queries/question.ts'

const PLACED = ['volume', 'received'] as const
type Placed = (typeof PLACED)[number]

export type TownshipReadingRow = ReadingRow<
  {
    /** The latest chosen year with a report; null where there is none. */
    latest: number | null
    /** Reports captured in full and in part, reports with findings that cast doubt, and these. */
    whole: number
    opening: number
    flawed: number
    flaws: number
  } & {
    /** Its own count of the latest year; a total of one channel is none. */
    [P in Placed]: number | null
  } & { [P in Placed as `${P}_about`]: boolean } & {
    /** How many of the county have such a count that year, have more, have as many. */
    [P in Placed as `${P}_ranked`]: number
  } & { [P in Placed as `${P}_above`]: number } & {
    [P in Placed as `${P}_equal`]: number
  } & MovesSum
>

/** More years than any set has. */
const ALL = 1000

/** Where it stands among the counts of the county, in the latest year that it reported. */
const place = (id: Placed, from: Statement): Statement => {
  const of = (part: string): Statement => identifier(`${id}_${part}`)
  return sql`
    select min(own.value) as ${identifier(id)},
      count(case when own.about then 1 end) > 0 as ${of('about')},
      cast(count(*) as integer) as ${of('ranked')},
      cast(count(case when each.value > own.value then 1 end) as integer) as ${of('above')},
      cast(count(case when each.value = own.value then 1 end) as integer) as ${of('equal')}
    from ${from} as each
    join latest as l on l.year = each.year
    left join ${from} as own on own.code = l.code and own.year = l.year`
}

/**
 * What stands out of one township (the filter's): the years without a report, its place in its
 * county in the latest year that it reported, its largest change, its findings.
 */
export const townshipReading = questionOfFilter<TownshipReadingRow>('lead-township', (filter) => {
  const code = filter.townships[0] ?? null
  return reading(
    sql`${filedReports(filter, withNeighbours(filter))}, ${flaws}, ${numbers(PLACED)},
    figures as materialized (
      select b.*, ${columnsOf(PLACED)}
      from bodies as b left join numbers as n on n.of_report = b.report_id
    ),
    ${totals(sql`now.code = ${code}`)},
    asked as materialized (
      select township_code as code, year, received as value,
        received_state = 'approximate' as about
      from figures where received is not null
    ),
    own as materialized (
      select b.township_code as code, b.name, b.county, b.year, b.capture,
        coalesce(f.flaws, 0) as flaws, 0 as value, false as about, ${NO_BASE}
      from bodies as b left join flaws as f on f.report_id = b.report_id
      where b.township_code = ${code}
    ),
    latest as materialized (select ${code} as code, max(year) as year from own)`,
    [
      sql`
      select cast(max(year) as integer) as latest,
        cast(count(case when capture = 'full' then 1 end) as integer) as whole,
        cast(count(case when capture = 'opening' then 1 end) as integer) as opening,
        cast(count(case when flaws > 0 then 1 end) as integer) as flawed,
        cast(coalesce(sum(flaws), 0) as integer) as flaws
      from own`,
      place('volume', sql`totals`),
      place('received', sql`asked`),
      movesSum,
    ],
    [FURTHEST, { topic: 'filed', from: sql`own`, where: sql`true`, score: sql`0`, most: ALL }],
  )
})
