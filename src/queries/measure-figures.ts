import { joined, sql, type Statement } from '../database/statement.ts'
import {
  isFromText,
  partColumns,
  partJoins,
  partState,
  partTables,
  partValue,
} from './measure-parts.ts'
import type { MeasurePart } from './measure.ts'

const added = (parts: readonly MeasurePart[]): Statement =>
  parts.length > 0 ? joined(parts.map(partValue), ' + ') : sql`cast(null as double)`

/**
 * The common tables behind `figures`, over `bodies` and `flaws`: numerator and denominator of each
 * body that is wanted (a condition on `bodies as b`), with the state of the first part that is no
 * number as `gap`. The denominator is asked first, the roster last: a missing report is told first.
 */
export const measureFigures = (
  numerator: readonly MeasurePart[],
  denominator: readonly MeasurePart[],
  wanted: Statement,
): Statement => {
  const parts = [...new Set([...denominator, ...numerator])]
  const asked = [...parts].sort((a, b) => Number(a === 'population') - Number(b === 'population'))
  const channel = numerator.includes('volume')
    ? sql`cast(coalesce(b.total_scope = 'one channel', false) as boolean)`
    : sql`false`
  return sql`${partTables(parts)},
  parts as (
    select b.township_code, b.name, b.kind, b.county, b.year, b.report_id, b.edition,
      b.source_url, cast(coalesce(f.flaws, 0) as integer) as findings,
      ${channel} as one_channel, ${isFromText(parts)} as from_text, ${partColumns(parts)}
    from bodies as b ${partJoins(parts)}
    where ${wanted}
  ),
  told as (
    select p.*, ${added(numerator)} as numerator, ${added(denominator)} as denominator,
      case ${joined(
        asked.map((part) => sql`when ${partValue(part)} is null then ${partState(part)}`),
        ' ',
      )} end as gap,
      ${joined(
        parts.map((part) => sql`${partState(part)} = 'approximate'`),
        ' or ',
      )} as about
    from parts as p
  ),
  figures as (
    select t.*, cast(case when t.gap is null then 1 else 0 end as integer) as years_added
    from told as t
  )`
}

/**
 * The common table `pooled` over `figures`: numerator and denominator of the year and the two
 * before it, added over those in which both are numbers; a total of one channel is no total to add.
 * Where no year can be added the year's own figures stand, with their gap.
 */
export const pooledFigures: Statement = sql`,
  usable as (
    select f.*, f.gap is null and not f.one_channel as usable from figures as f
  ),
  sums as (
    select u.*,
      sum(case when u.usable then u.numerator end) over w as sum_numerator,
      sum(case when u.usable then u.denominator end) over w as sum_denominator,
      count(case when u.usable then 1 end) over w as added,
      count(case when u.usable and u.about then 1 end) over w as added_about,
      count(case when u.usable and u.from_text then 1 end) over w as added_from_text
    from usable as u
    window w as (
      partition by u.township_code order by u.year range between 2 preceding and current row
    )
  ),
  pooled as (
    select s.township_code, s.name, s.kind, s.county, s.year, s.report_id, s.edition,
      s.findings, s.source_url,
      case when s.added = 0 then s.one_channel else false end as one_channel,
      case when s.added = 0 then s.numerator else s.sum_numerator end as numerator,
      case when s.added = 0 then s.denominator else s.sum_denominator end as denominator,
      case when s.added = 0 then s.gap end as gap,
      case when s.added = 0 then s.about else s.added_about > 0 end as about,
      case when s.added = 0 then s.from_text else s.added_from_text > 0 end as from_text,
      cast(case when s.added = 0 then s.years_added else s.added end as integer) as years_added
    from sums as s
  )`
