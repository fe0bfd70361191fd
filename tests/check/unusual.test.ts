import { describe, expect, it } from 'vitest'
import { unusualFigures } from '../../src/check/compared/unusual.ts'
import type { Observation, ParsedReport } from '../../src/report/parsed-report.ts'
import { readReport } from '../../src/report/read-report.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import { sampleDrafts } from '../../src/sample/sample-drafts.ts'

const [first] = sampleDrafts(20250101)
const reading = await readReport(
  new TextEncoder().encode(renderReport(first!)),
  first!.fileName,
  null,
)
if ('error' in reading) throw new Error(reading.error.message)

/** The report with another number of requests received. */
const withReceived = (
  value: number | null,
  status: Observation['status'] = 'stated',
): ParsedReport => ({
  ...reading.report,
  observations: reading.report.observations
    .filter(
      ({ indicator, applicant }) => indicator !== 'applications.received' || applicant === 'total',
    )
    .map((o) => (o.indicator === 'applications.received' ? { ...o, value, status } : o)),
})
const received = (found: ReturnType<typeof unusualFigures>) =>
  found.filter(({ indicator }) => indicator === 'applications.received')
const of = (...values: readonly number[]) => values.map((value) => withReceived(value))

describe('unusual figures', () => {
  it('are far from all the years before', () => {
    expect(received(unusualFigures(withReceived(60), of(10, 14, 12), []))).toEqual([
      expect.objectContaining({ against: 'own', value: 60, low: 10, high: 14, count: 3 }),
    ])
    expect(received(unusualFigures(withReceived(2), of(10, 14, 12), []))).toHaveLength(1)
    expect(received(unusualFigures(withReceived(20), of(10, 14, 12), []))).toEqual([])
  })

  it('need years to have a habit, and a difference worth a word', () => {
    expect(received(unusualFigures(withReceived(60), of(10, 14), []))).toEqual([])
    expect(received(unusualFigures(withReceived(4), of(1, 0, 1), []))).toEqual([])
  })

  it('are far from the county’s others of the year', () => {
    expect(received(unusualFigures(withReceived(90), [], of(3, 4, 5, 4, 3)))).toEqual([
      expect.objectContaining({ against: 'county', low: 3, high: 5, count: 5 }),
    ])
    expect(received(unusualFigures(withReceived(90), [], of(3, 4, 5)))).toEqual([])
  })

  it('are never blanks, approximations, or figures that nobody has compared', () => {
    const years = of(10, 14, 12)
    for (const report of [
      withReceived(null, 'blank'),
      withReceived(60, 'approximate'),
      withReceived(60, 'to_check'),
    ])
      expect(received(unusualFigures(report, years, []))).toEqual([])
    const doubtful = [withReceived(10, 'approximate'), ...of(11, 12)]
    expect(received(unusualFigures(withReceived(60), doubtful, []))).toEqual([])
  })
})
