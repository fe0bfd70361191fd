import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCaptured, type CapturedReport } from '../../src/dataset/captured.ts'
import { checkReport } from '../../src/findings/check-report.ts'
import { openingReport, type OpeningFigures } from '../../src/findings/opening-report.ts'

const figures = (spec: Partial<OpeningFigures>): OpeningFigures => ({
  province: '示例省',
  prefecture: '示例市',
  county: '示例县',
  township: '青石镇',
  year: 2022,
  edition: null,
  observations: [],
  ...spec,
})

const told = (indicator: string, value: number | null) => ({
  indicator,
  applicant: null,
  label: null,
  value,
  status: value === null ? ('blank' as const) : ('stated' as const),
  evidence: null,
  line: null,
})

describe('openingReport', () => {
  it('keeps every known figure, blanks as blanks, and leaves unknown indicators out', () => {
    const report = openingReport(
      figures({
        observations: [told('disclosed.total', 7), told('review.total', null), told('no.such', 1)],
      }),
    )
    expect(
      report.observations.map((item) => [item.indicator, item.value, item.place.kind]),
    ).toEqual([
      ['disclosed.total', 7, 'phrase'],
      ['review.total', null, 'cell'],
    ])
  })

  it('comes to no finding of a table that was not captured', () => {
    const report = openingReport(figures({ observations: [told('disclosed.total', 7)] }))
    const results = checkReport(report, { previous: null, peers: [], capture: 'opening' })
    expect(results.flatMap((result) => result.findings)).toEqual([])
    expect(results.find((result) => result.rule === 'table.missing')?.notAssessedZh).toMatch(
      '未采集',
    )
  })
})

const FILE = resolve(import.meta.dirname, '../../public/data/captured-figures.jsonl')

describe('the captured reports of the repository', () => {
  it('come to the findings that are known of them, and to no other', () => {
    const captured = readCaptured(readFileSync(FILE, 'utf8'), FILE)
    const place = (of: CapturedReport): string => [of.province, of.county, of.township].join()
    const parsed = captured.map((of) => ({ of, report: openingReport(of) }))
    const findings = parsed.flatMap(({ of, report }) => {
      const last = parsed.find((one) => place(one.of) === place(of) && one.of.year === of.year - 1)
      const peers = parsed.filter(
        (one) => one.of !== of && one.of.county === of.county && one.of.year === of.year,
      )
      return checkReport(report, {
        previous: last?.report ?? null,
        peers: peers.map((one) => one.report),
        capture: 'opening',
      })
        .flatMap((result) => result.findings)
        .map((item) => `${of.township} ${of.year} ${item.rule} ${item.expected} ${item.actual}`)
    })
    expect(findings.sort()).toEqual([
      '三墩乡 2025 narrative.repeats_last_year null 18',
      '南龙镇 2023 narrative.repeats_last_year null 2918',
      '成山镇 2019 cell.blank 6 0',
      '松木塘镇 2022 cell.impossible 0 2',
      '松木塘镇 2023 continuity.article20 2 0',
      '松木塘镇 2023 continuity.article20 4 2',
      '松木塘镇 2023 narrative.repeats_last_year null 32',
      '龙山镇 2024 outlier.county 890 105',
    ])
  })
})
