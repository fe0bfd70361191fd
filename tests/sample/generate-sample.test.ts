import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/findings/check-report.ts'
import { generateSample } from '../../src/sample/generate-sample.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import {
  FAULT_KINDS,
  TABLE_LAYOUTS,
  type Sample,
  type SampleReport,
} from '../../src/sample/sample-report.ts'
import { asParsed } from './as-parsed.ts'

const SEED = 2025
const sample = generateSample(SEED)

/** Errors and warnings of every report, by what they say, as the checks make them. */
const found = (of: Sample) => {
  const parsed = of.reports.map((report) => ({ ...report, parsed: asParsed(report) }))
  return parsed.map((report) => {
    const sameYear = parsed.filter((one) => one.year === report.year && one !== report)
    const last = parsed.find(
      (one) => one.townshipCode === report.townshipCode && one.year === report.year - 1,
    )
    return checkReport(report.parsed, {
      previous: last?.parsed ?? null,
      peers: sameYear.map((one) => one.parsed),
    })
      .flatMap((result) => result.findings)
      .filter((finding) => finding.severity !== 'note')
      .map(({ rule, severity, expected, actual }) => ({ rule, severity, expected, actual }))
  })
}

const sorted = (findings: readonly object[]): string[] =>
  findings.map((finding) => JSON.stringify(finding)).sort()

describe('generateSample', () => {
  it('is the same for the same seed and another for another', () => {
    expect(generateSample(SEED)).toEqual(sample)
    expect(generateSample(SEED + 1)).not.toEqual(sample)
  })

  it('has twelve townships, 89 of 96 reports, and misses one of the last year', () => {
    expect(sample.townships).toHaveLength(12)
    expect(sample.reports).toHaveLength(89)
    expect(sample.reports.filter((report) => report.year === 2025)).toHaveLength(11)
    expect(new Set(sample.reports.map((report) => report.year)).size).toBe(8)
    expect(new Set(sample.townships.map((row) => row.kind))).toEqual(
      new Set(['街道', '镇', '乡', '民族乡']),
    )
  })

  it('says 示例 in every name above the township and gives a population', () => {
    for (const row of sample.townships) {
      for (const name of [row.county, row.prefecture, row.province]) expect(name).toMatch(/^示例/)
      expect(row.township_code).toMatch(/^990101\d{3}$/)
      expect(row.population).toBeGreaterThan(0)
    }
  })

  it('prints the tables of 2019 up to 2020 and those of 2021 after, every cell once', () => {
    const cells = { '2019': 198, '2021': 200 }
    for (const report of sample.reports) {
      expect(report.edition).toBe(report.year <= 2020 ? '2019' : '2021')
      const due = cells[report.edition] - (report.omittedTables.includes('review') ? 15 : 0)
      expect(report.cells).toHaveLength(due)
      expect(new Set(report.cells.map((c) => `${c.indicator}|${c.applicant}`)).size).toBe(due)
    }
  })

  it('plants every kind of fault once, in a report of its own', () => {
    const planted = sample.reports.flatMap((report) => report.faults)
    expect([...planted].sort()).toEqual([...FAULT_KINDS].sort())
    for (const report of sample.reports) {
      expect(report.faults.length).toBeLessThanOrEqual(1)
      expect(report.truth.findings.length > 0).toBe(report.faults.length > 0)
    }
  })

  it('has one large township, quiet ones, every layout and every state of a value', () => {
    const received = (report: SampleReport): number =>
      report.truth.observations.find(
        (item) => item.indicator === 'applications.received' && item.applicant === 'total',
      )?.value ?? 0
    const quiet = sample.townships.filter((row) =>
      sample.reports
        .filter((report) => report.townshipCode === row.township_code)
        .some((report) => received(report) === 0),
    )
    expect(quiet.length).toBeGreaterThanOrEqual(4)
    expect(Math.max(...sample.reports.map(received))).toBeGreaterThan(20)
    expect(new Set(sample.reports.map((report) => report.layout))).toEqual(new Set(TABLE_LAYOUTS))
    const states = sample.reports.flatMap((r) => r.truth.observations.map((item) => item.status))
    expect(new Set(states)).toEqual(new Set(['stated', 'approximate', 'blank']))
  })

  it('makes every planted finding and no other error or warning', () => {
    for (const [at, findings] of found(sample).entries())
      expect(sorted(findings)).toEqual(sorted(sample.reports[at]?.truth.findings ?? []))
  })

  it('does so for any seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const any = generateSample(seed)
        for (const [at, findings] of found(any).entries())
          expect(sorted(findings)).toEqual(sorted(any.reports[at]?.truth.findings ?? []))
      }),
      { numRuns: 10 },
    )
  }, 60_000)
})

describe('renderReport', () => {
  it('prints every told figure in its passage and every passage in the report', () => {
    for (const report of sample.reports) {
      const text = renderReport(report)
      for (const passage of report.passages) {
        expect(text).toContain(passage.text)
        for (const { value, indicator } of passage.tells)
          if (value !== null && value !== 0)
            expect(passage.text).toContain(
              String(
                indicator === 'visits.total' && !passage.text.includes(String(value))
                  ? value / 10_000
                  : value,
              ),
            )
      }
    }
  })

  it('prints as many cells as the truth has', () => {
    for (const report of sample.reports.filter((one) => one.layout === 'pipe_rows')) {
      const cells = renderReport(report)
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .flatMap((line) => line.slice(1, -1).split('|'))
        .filter((text) => /^\s*([+-增减]?[\d.]*|见附件)\s*$/.test(text))
      expect(cells).toHaveLength(report.cells.length)
    }
  })

  it('names the county 示例县 and the year in the title, and never another file’s township', () => {
    for (const report of sample.reports) {
      const text = renderReport(report)
      expect(text).toContain(
        `示例县${report.township}${report.titleYear}年政府信息公开工作年度报告`,
      )
      for (const other of sample.townships)
        if (other.name !== report.township && other.name !== report.signedBy)
          expect(text).not.toContain(other.name)
    }
  })
})
