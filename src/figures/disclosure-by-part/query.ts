import { sql } from '../../database/statement.ts'
import type { Capture } from '../../dataset/rows.ts'
import type { ObservationStatus } from '../../report/parsed-report.ts'
import { PART_INDICATORS, type PartIndicator } from '../../queries/disclosure-parts.ts'
import { shownYear, type Filter } from '../../queries/filter.ts'
import { bodies, flaws, isListed } from '../../queries/scope.ts'
import { question } from '../../queries/question.ts'

/**
 * One topic or channel of a township's report of the shown year, `label` as printed. A township
 * that tells none, or has no report, is one row whose `position` and all that follows it are null.
 */
export type TownshipPartRow = {
  township_code: string
  name: string
  county: string
  year: number
  report_id: string | null
  capture: Capture | null
  findings: number
  source_url: string | null
  position: number | null
  label: string | null
  value: number | null
  status: ObservationStatus | null
}

/** Topics, or channels, of every township in the shown year, by code, in the order of the report. */
export const partsByTownship = question<TownshipPartRow>()({
  id: 'parts-by-township',
  params: (filter: Filter, indicator: PartIndicator) => ({ filter, indicator }),
  statement: ({ filter, indicator }) => sql`
  with ${bodies(filter, [shownYear(filter)])}, ${flaws}
  select b.township_code, b.name, b.county, b.year, b.report_id, b.capture,
    cast(coalesce(f.flaws, 0) as integer) as findings, b.source_url,
    o.position, o.label, cast(o.value as double) as value, o.status
  from bodies as b
  left join flaws as f on f.report_id = b.report_id
  left join observations as o on o.report_id = b.report_id
    and o.indicator = ${indicator} and o.label is not null
  where ${isListed(filter)}
  order by b.township_code, o.position`,

  examples: (ask, { filter }) => PART_INDICATORS.map((indicator) => ask(filter, indicator)),
})
