import { joined, sql, type Statement } from '../database/statement.ts'
import type { Filter } from './filter.ts'

/**
 * Whether rows name every township of the scope, with or without a report: for a county or for
 * chosen townships. A wider scope names only those with a report; coverage and headline count the
 * rest.
 */
export const listsAll = (filter: Filter): boolean =>
  filter.townships.length > 0 || filter.region?.level === 'county'

/** Condition on a roster row: it belongs to the chosen townships, else to the region. */
export const inScope = ({ region, townships, neighbours }: Filter): Statement => {
  if (townships.length > 0 && neighbours)
    return sql`county_code in (select county_code from townships where township_code in (${townships}))`
  if (townships.length > 0) return sql`township_code in (${townships})`
  if (region === null) return sql`true`
  if (region.level === 'county') return sql`county_code = ${region.code}`
  if (region.level === 'prefecture') return sql`prefecture_code = ${region.code}`
  return sql`province_code = ${region.code}`
}

/**
 * The common tables `scope` (roster rows of the filter) and `bodies` (each of them in each year,
 * with its report or with nulls where there is none).
 */
export const bodies = (filter: Filter, years: readonly number[] = filter.years): Statement => sql`
  years as (${joined(
    years.map((year) => sql`select cast(${year} as integer) as year`),
    ' union all ',
  )}),
  scope as (select * from townships where ${inScope(filter)}),
  bodies as (
    select s.township_code, s.name, s.kind, s.county_code, s.county, s.prefecture_code,
      s.prefecture, s.province_code, s.province, s.population, y.year,
      r.report_id, r.edition, r.capture, r.total_scope, r.source_url, r.published_on
    from scope as s
    cross join years as y
    left join reports as r on r.township_code = s.township_code and r.year = y.year
  )`

/**
 * The common table `flaws`: how many findings that cast doubt on a report (error or warning; a
 * note does not) each report of the scope has.
 */
export const flaws: Statement = sql`
  flaws as (
    select report_id, count(*) as flaws from findings
    where severity in ('error', 'warning')
    group by report_id
  )`

/** Condition on `bodies as b`: the row is to be named (see {@link listsAll}). */
export const isListed = (filter: Filter): Statement =>
  listsAll(filter) ? sql`true` : sql`b.report_id is not null`
