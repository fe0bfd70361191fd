import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { indicator } from '../../src/form/indicators.ts'
import { readReport } from '../../src/report/read-report.ts'

const FILE = resolve(import.meta.dirname, '../../../shared/reports/zhoujia-2020.txt')

// The file is not in the repository: where it is absent this test says that it was left out.
it.skipIf(!existsSync(FILE))('a real township report gives its 198 printed zeros', async () => {
  const reading = await readReport(new Uint8Array(readFileSync(FILE)), 'zhoujia-2020.txt', null)
  if ('error' in reading) throw new Error(reading.error.message)
  const { report } = reading
  const cells = report.observations.filter((o) => indicator(o.indicator)?.table !== 'narrative')
  expect(cells).toHaveLength(198)
  expect(cells.every((o) => o.value === 0 && o.status === 'stated')).toBe(true)
  expect(report.tables.map((t) => [t.table, t.edition, t.found, t.expected])).toEqual([
    ['article20', '2019', 22, 22],
    ['applications', '2019', 161, 161],
    ['review', '2019', 15, 15],
  ])
  expect(report.identity).toEqual({
    township: '周家镇',
    county: '正宁县',
    prefecture: null,
    province: null,
    year: 2020,
    edition: '2019',
    title: '周家镇2020年政府信息公开工作年度报告',
    publishedOn: '2021-01-08',
    periodStart: '2020-01-01',
    periodEnd: '2020-12-31',
  })
  expect(report.identityConflicts).toEqual([])
})
