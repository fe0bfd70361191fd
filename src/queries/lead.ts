import type { Row } from '../database/connection.ts'
import { joined, sql, type Statement } from '../database/statement.ts'
import { shownYear, type Filter } from './filter.ts'
import { inScope } from './scope.ts'

/** How many a sentence names before it only counts. */
export const NAMED = 3

/** Whom the sentences are about; the same in every row of an answer. */
export type ReadingScope = {
  /** Townships on the roster, with or without a report. */
  due: number
  /** Whether they are of several counties, so that names need theirs. */
  spans: boolean
  /** The first of them: where `due` is 1, the only one. */
  first_code: string | null
  first_name: string | null
}

/** One that a sentence names: a township of a year, or a rule (then it has no name or year). */
export type ReadingTop = {
  topic: string
  /** Township code or the rule's id. */
  code: string
  name: string | null
  county: string | null
  year: number | null
  value: number
  /** Whether the report says «about». */
  about: boolean
  /** What the value is set beside: the year before, or the whole that it is a part of. */
  base: number | null
  base_about: boolean
  /** How many share the place; of those the first {@link NAMED} have a row. */
  ties: number
  /** Whether a number of any of them is approximate. */
  ties_about: boolean
}

/** An answer says the summary in every row; where nobody is to be named, in one row. */
export type ReadingRow<S extends Row> = ReadingScope &
  S &
  (ReadingTop | { [K in keyof ReadingTop]: null })

/**
 * The common tables `scope`, `area` (one row: {@link ReadingScope}), `filed` (every report of the
 * chosen years and of the year before the shown one) and `bodies` (those of the chosen years).
 * `compared` marks the reports that are set beside each other: townships are compared in the shown
 * year; one alone is compared with itself, over the chosen years. `among` is whom reports are taken
 * of, where that is more than the scope.
 *
 * Tables that are read more than once are materialised, and sums are cross-joined rather than
 * scalar subqueries: planning those takes the engine longer than answering.
 */
export const filedReports = (filter: Filter, among: Filter = filter): Statement => {
  const year = shownYear(filter)
  return sql`
  scope as materialized (select * from townships where ${inScope(filter)}),
  area as materialized (
    select cast(count(*) as integer) as due, count(distinct county_code) > 1 as spans,
      min(township_code) as first_code, min(name) as first_name
    from scope
  ),
  filed as materialized (
    select t.township_code, t.name, t.county, r.year, r.report_id, r.edition, r.capture,
      r.total_scope,
      r.year in (${filter.years}) and (r.year = ${year} or a.due = 1) as compared
    from reports as r
    join (select * from townships where ${inScope(among)}) as t
      on t.township_code = r.township_code
    cross join area as a
    where r.year in (${[...new Set([...filter.years, year - 1])]})
  ),
  bodies as (select * from filed where year in (${filter.years}))`
}

/** Those with the highest score, of rows with all columns of a {@link ReadingTop}. */
export interface Topic {
  readonly topic: string
  readonly from: Statement
  readonly where: Statement
  readonly score: Statement
  /** How many are named; {@link NAMED} unless said. */
  readonly most?: number
}

/** The columns of a row that is set beside nothing. */
export const NO_BASE: Statement = sql`cast(null as double) as base, false as base_about`

/** The whole question: common tables, sums (of one row each), and who is named for what. */
export const reading = (
  given: Statement,
  sums: readonly Statement[],
  topics: readonly Topic[],
): Statement => sql`
  with ${given},
  candidates as (${joined(
    topics.map(
      ({ topic, from, where, score, most = NAMED }) => sql`
      select ${topic} as topic, cast(${most} as integer) as most, code, name, county,
        cast(year as integer) as year, cast(value as double) as value, about,
        cast(base as double) as base, base_about, cast(${score} as double) as score
      from ${from} where ${where}`,
    ),
    ' union all ',
  )}),
  ranked as (
    select *, rank() over (partition by topic order by score desc) as standing from candidates
  ),
  tops as (
    select *, row_number() over (partition by topic order by code, year) as place,
      count(*) over (partition by topic) as ties,
      count(case when about or base_about then 1 end) over (partition by topic) > 0
        as ties_about
    from ranked where standing = 1
  )
  select a.*, s.*, t.topic, t.code, t.name, t.county, t.year, t.value, t.about, t.base,
    t.base_about, cast(t.ties as integer) as ties, t.ties_about
  from area as a
  cross join (select * from ${crossed(sums)}) as s
  left join tops as t on t.place <= t.most
  order by t.topic, t.place`

const crossed = (sums: readonly Statement[]): Statement => {
  const [first, ...others] = sums.map((sum) => sql`(${sum})`)
  if (first === undefined) throw new Error('reading: no sums')
  return others.reduce((all, one) => sql`${all} cross join ${one}`, first)
}
