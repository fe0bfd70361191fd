import { expect, it } from 'vitest'
import { checkReport } from '../../src/findings/check-report.ts'
import { showReport } from '../../src/ingest/show-report.ts'
import { columnsOf, textGrid } from '../../src/ingest/text-grid.ts'
import { readReport } from '../../src/report/read-report.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import { faultyReport } from './example-inputs.ts'

it('shows the recognised tables with the findings marked at their cells', async () => {
  if (faultyReport === undefined) throw new Error('the sample has no unbalanced report')
  const bytes = new TextEncoder().encode(renderReport(faultyReport))
  const reading = await readReport(bytes, faultyReport.fileName, null)
  if ('error' in reading) throw new Error(reading.error.message)
  const results = checkReport(reading.report, { previous: null, peers: [] })
  const shown = showReport('a.txt', reading.report, results)
  const number = results.flatMap((r) => r.findings).findIndex((f) => f.rule === 'balance.outcomes')
  const finding = results.flatMap((r) => r.findings)[number]
  expect(shown).toContain(`[${number + 1}] error balance.outcomes：${finding?.messageZh}`)
  const total = shown.split('\n').find((line) => line.startsWith('（七）总计'))
  expect(total).toMatch(new RegExp(`${finding?.actual}\\[[\\d,]*${number + 1}[\\d,]*\\]`))
  expect(shown).toContain('175/175')
})

it('sets columns by the width that a terminal draws', () => {
  const lines = textGrid([
    ['总计', '1'],
    ['a', '没有'],
  ])
  expect(lines.map(columnsOf)).toEqual([10, 10])
  expect(textGrid([['一'.repeat(30)]])[0]).toBe(`${'一'.repeat(16)}…`)
})
