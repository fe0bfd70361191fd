import { sql } from '../database/statement.ts'
import type { Capture } from '../dataset/rows.ts'
import type { ObservationStatus } from '../report/parsed-report.ts'
import { question } from './question.ts'

export const PART_INDICATORS = ['disclosed.by_topic', 'disclosed.by_channel'] as const
export type PartIndicator = (typeof PART_INDICATORS)[number]

/**
 * One topic or channel of a report, `label` as printed. A report that tells none is one row whose
 * `position` and all that follows it are null.
 */
export type DisclosurePartRow = {
  township_code: string
  name: string
  county: string
  year: number
  report_id: string
  capture: Capture
  source_url: string | null
  position: number | null
  indicator: PartIndicator | null
  label: string | null
  value: number | null
  status: ObservationStatus | null
}

/** Topics and channels of the latest report of one township among the years, as printed. */
export const disclosureParts = question<DisclosurePartRow>()({
  id: 'disclosure-parts',
  params: (township: string, years: readonly number[]) => ({ township, years }),
  statement: ({ township, years }) => sql`
  select t.township_code, t.name, t.county, r.year, r.report_id, r.capture, r.source_url,
    o.position, o.indicator, o.label, cast(o.value as double) as value, o.status
  from reports as r
  join townships as t on t.township_code = r.township_code
  left join observations as o on o.report_id = r.report_id
    and o.indicator in (${PART_INDICATORS}) and o.label is not null
  where r.township_code = ${township}
    and r.year = (
      select max(year) from reports
      where township_code = ${township} and year in (${years})
    )
  order by o.position`,

  examples: (ask, { township, filter }) => [ask(township, filter.years)],
})
