import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/findings/check-report.ts'
import type { Observation } from '../../src/report/parsed-report.ts'
import { readReport } from '../../src/report/read-report.ts'
import { report } from './report-builder.ts'

// The real reports stay outside the repository: without them there is nothing to test here.
const FOLDER = resolve(import.meta.dirname, '../../../shared/reports')
const ALONE = { previous: null, peers: [] }

describe.skipIf(!existsSync(FOLDER))('real reports (skipped: no ../shared/reports)', () => {
  it('zhoujia-2020: parts that make 309 of 237, and guides 72 here and 3 there', async () => {
    const bytes = readFileSync(resolve(FOLDER, 'zhoujia-2020.txt'))
    const reading = await readReport(bytes, 'zhoujia-2020.txt', null)
    if ('error' in reading) throw new Error(reading.error.message)
    const results = checkReport(reading.report, ALONE)
    const findings = results
      .flatMap((result) => result.findings)
      .filter((finding) => finding.severity !== 'note')
    expect(findings.map(({ rule, expected, actual }) => [rule, expected, actual])).toEqual([
      ['narrative.parts', 309, 237],
      ['narrative.contradiction', 72, 3],
    ])
    const assessed = Object.fromEntries(results.map((result) => [result.rule, result.assessed]))
    expect(assessed).toMatchObject({
      'balance.intake': 7,
      'balance.outcomes': 7,
      'balance.applicants': 23,
      'balance.review': 3,
      'continuity.applications': 0,
      'table.missing': 3,
    })
  })

  it('huaian-2024: 3,000 applications that balance, and a city that may make rules', () => {
    const figures = JSON.parse(readFileSync(resolve(FOLDER, 'huaian-2024.json'), 'utf8')) as {
      observations: Pick<Observation, 'indicator' | 'applicant' | 'label' | 'value' | 'status'>[]
    }
    const cells = Object.fromEntries(
      figures.observations.map((item) => [
        item.applicant === null ? item.indicator : `${item.indicator}:${item.applicant}`,
        item.value,
      ]),
    )
    const results = checkReport(report({ cells, identity: { township: null } }), ALONE)
    expect(results.flatMap((result) => result.findings)).toEqual([])
    expect(results.find((result) => result.rule === 'balance.applicants')?.assessed).toBe(25)
  })
})
