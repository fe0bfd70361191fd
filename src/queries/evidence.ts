import { sql } from '../database/statement.ts'
import type { Capture } from '../dataset/rows.ts'
import type { ObservationStatus } from '../report/parsed-report.ts'
import { question } from './question.ts'
import { shownYear } from './filter.ts'

/**
 * One observation behind a figure, with its report. Where the report has none of the indicators
 * there is one row whose `indicator` is null; where there is no report there is no row.
 */
export type EvidenceRow = {
  report_id: string
  township: string
  county: string
  year: number
  title: string | null
  edition: string | null
  capture: Capture
  published_on: string | null
  source_url: string | null
  source_file: string | null
  position: number | null
  indicator: string | null
  unit: string | null
  applicant: string | null
  label: string | null
  value: number | null
  status: ObservationStatus | null
  evidence: string | null
  line: number | null
}

/** Observations that a figure is made of, in the order of the report. */
export const evidence = question<EvidenceRow>()({
  id: 'evidence',
  params: (
    township: string,
    year: number,
    indicators: readonly string[],
    applicants: readonly string[] = ['total'],
  ) => ({ township, year, indicators, applicants }),
  statement: ({ township, year, indicators, applicants }) => sql`
  select r.report_id, t.name as township, t.county, r.year, r.title, r.edition, r.capture,
    cast(r.published_on as varchar) as published_on, r.source_url, r.source_file,
    o.position, o.indicator, i.unit,
    o.applicant, o.label, cast(o.value as double) as value, o.status, o.evidence, o.line
  from reports as r
  join townships as t on t.township_code = r.township_code
  left join observations as o on o.report_id = r.report_id
    and o.indicator in (${indicators})
    and (o.applicant is null or o.applicant in (${applicants}))
  left join indicators as i on i.indicator = o.indicator
  where r.township_code = ${township} and r.year = ${year}
  order by o.position`,

  reads: () => 'rows',
  examples: (ask, { township, filter }) => [
    ask(township, shownYear(filter), ['requests.received']),
    ask(township, shownYear(filter), []),
  ],
})
