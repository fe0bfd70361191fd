import { describe, expect, it } from 'vitest'
import { APPLICANTS } from '../../../src/form/applicants.ts'
import { APPLICATIONS } from '../../../src/form/applications.ts'
import { readReport } from '../../../src/report/read-report.ts'

/** An applications table in tab rows ten wide, in which no row has all its figures. */
const tabbed = (cellsOf: (row: number) => readonly string[]): string => {
  const rows = APPLICATIONS['2021'].map((row, i) => {
    const labels = [...row.under, row.label].slice(-3)
    return [...labels, ...Array<string>(3 - labels.length).fill(''), ...cellsOf(i)].join('\t')
  })
  return [
    '柳林镇2023年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    '\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计',
    ...rows,
    '四、政府信息公开行政复议、行政诉讼情况',
  ].join('\n')
}

const read = async (text: string) => {
  const reading = await readReport(new TextEncoder().encode(text), 'a.txt', null)
  if ('error' in reading) throw new Error(reading.error.message)
  return reading.report.observations.filter((o) => o.indicator.startsWith('applications.'))
}

describe('a table of which no row is full', () => {
  it('has its cells in the columns that hold its figures', async () => {
    const cellsOf = (row: number): string[] =>
      APPLICANTS.map((_, column) => ((row + column) % 4 === 0 ? `${row}` : ''))
    const found = await read(tabbed(cellsOf))
    expect(found).toHaveLength(175)
    APPLICATIONS['2021'].forEach((row, i) =>
      APPLICANTS.forEach((applicant, column) => {
        const printed = cellsOf(i)[column]!
        const cell = found.find(
          (o) => o.indicator === row.indicator && o.applicant === applicant.id,
        )
        expect([row.label, applicant.id, cell?.value]).toEqual([
          row.label,
          applicant.id,
          printed === '' ? null : Number(printed),
        ])
      }),
    )
  })

  it('gives no figure of another column where the columns are not plain', async () => {
    const inSix = (row: number): string[] =>
      APPLICANTS.map((_, column) => (column < 6 && (row + column) % 4 === 0 ? `${row}` : ''))
    const found = await read(tabbed((row) => [...inSix(row), ...(row === 2 ? [''] : [])]))
    for (const cell of found) {
      const row = APPLICATIONS['2021'].findIndex((r) => r.indicator === cell.indicator)
      const printed = inSix(row)[APPLICANTS.findIndex((a) => a.id === cell.applicant)]!
      expect([row, cell.applicant, cell.value]).toEqual([
        row,
        cell.applicant,
        printed === '' ? null : Number(printed),
      ])
    }
  })
})
