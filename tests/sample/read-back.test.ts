import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/findings/check-report.ts'
import type { Observation, ParsedReport } from '../../src/report/parsed-report.ts'
import { SEED } from '../../src/ingest/write-sample.ts'
import { readReport } from '../../src/report/read-report.ts'
import { makeRoster } from '../../src/report/roster.ts'
import { generateSample } from '../../src/sample/generate-sample.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import type { SampleObservation, SampleReport } from '../../src/sample/sample-report.ts'

// End to end, for the county that is committed: what the parser and the checks make of the printed reports is what the generator put
// in, cell for cell and finding for finding.
const sample = generateSample(SEED)
const roster = makeRoster(sample.townships.map((row) => ({ ...row, code: row.township_code })))

const readBack = async (report: SampleReport): Promise<ParsedReport> => {
  const bytes = new TextEncoder().encode(renderReport(report))
  const reading = await readReport(bytes, report.fileName, roster)
  if ('error' in reading) throw new Error(`${report.fileName}: ${reading.error.message}`)
  return reading.report
}

const parsed = new Map(
  await Promise.all(
    sample.reports.map(async (report) => [report, await readBack(report)] as const),
  ),
)

const line = (item: Observation | SampleObservation): string =>
  [item.indicator, item.applicant ?? '', item.label ?? '', item.value ?? '', item.status].join(
    ' | ',
  )

const cases = sample.reports.map(
  (report) =>
    [`${report.township} ${report.year} ${report.layout} ${report.faults.join()}`, report] as const,
)

describe('the sample county, read back', () => {
  it.each(cases)('%s: every figure and no other', (_name, report) => {
    const got = parsed.get(report)?.observations ?? []
    expect(got.map(line).sort()).toEqual(report.truth.observations.map(line).sort())
  })

  it.each(cases)('%s: township, county, year and edition', (_name, report) => {
    const { township, county, year, edition } = parsed.get(report)?.identity ?? {}
    expect({ township, county, year, edition }).toEqual({
      township: report.township,
      county: report.county,
      year: report.year,
      edition: report.edition,
    })
  })

  it.each(cases)('%s: every planted fault and no other', (_name, report) => {
    const own = parsed.get(report)
    expect(own).toBeDefined()
    if (own === undefined) return
    const last = sample.reports.find(
      (one) => one.townshipCode === report.townshipCode && one.year === report.year - 1,
    )
    const peers = sample.reports.filter((one) => one.year === report.year && one !== report)
    const findings = checkReport(own, {
      previous: (last && parsed.get(last)) ?? null,
      peers: peers.flatMap((one) => parsed.get(one) ?? []),
    })
      .flatMap((result) => result.findings)
      .filter((finding) => finding.severity !== 'note')
    const text = (item: { rule: string; expected: number | null; actual: number | null }): string =>
      `${item.rule} ${item.expected} ${item.actual}`
    expect(findings.map(text).sort()).toEqual(report.truth.findings.map(text).sort())
  })
})
