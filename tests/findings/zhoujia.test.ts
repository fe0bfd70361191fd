import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/findings/check-report.ts'
import { readReport } from '../../src/report/read-report.ts'

// The real report stays outside the repository: without it there is nothing to test here.
const FILE = resolve(import.meta.dirname, '../../../shared/reports/zhoujia-2020.txt')

describe.skipIf(!existsSync(FILE))(
  'zhoujia-2020 (skipped where ../shared/reports is absent)',
  () => {
    it('has two findings: parts that make 309 of 237, and guides 72 here and 3 there', async () => {
      const reading = await readReport(readFileSync(FILE), 'zhoujia-2020.txt', null)
      if ('error' in reading) throw new Error(reading.error.message)
      const results = checkReport(reading.report, { previous: null, peers: [] })
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
  },
)
