import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/findings/check-report.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { APPLICANTS } from '../../../src/form/applicants.ts'
import { APPLICATIONS } from '../../../src/form/applications.ts'

const FIRST_OF_OTHER = APPLICATIONS['2021'].findIndex((row) =>
  row.label.startsWith('1.申请人无正当'),
)

/** A report whose applications table breaks off before the rows in which the editions differ. */
const cutReport = (year: number, article20: string): Uint8Array => {
  const heading = ['申请人情况', ...APPLICANTS.map(({ labelZh }) => labelZh)].join(' | ')
  const rows = APPLICATIONS['2021']
    .slice(0, FIRST_OF_OTHER)
    .map(({ label }) => [label, ...APPLICANTS.map(() => '0')].join(' | '))
  const lines = [
    `青石镇${year}年政府信息公开工作年度报告`,
    '二、主动公开政府信息情况',
    article20,
    '三、收到和处理政府信息公开申请情况',
    heading,
    ...rows,
    '五、存在的主要问题及改进情况',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

const NEW_FORM = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n行政规范性文件 | 0 | 0 | 0'
const OLD_FORM =
  '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量\n规范性文件 | 0 | 0 | 0'

describe('an applications table that breaks off', () => {
  it.each([
    ['of the new form by its year alone', 2022, '', 175],
    ['of the new form by its other table', 2020, NEW_FORM, 175],
    ['of the old form by its year alone', 2020, '', 161],
    ['of the old form by its other table', 2022, OLD_FORM, 161],
  ])('%s is held against all its cells', async (_, year, article20, expected) => {
    const reading = await readReport(cutReport(year, article20), 'a.txt', null)
    if ('error' in reading) throw new Error(reading.error.message)
    const table = reading.report.tables.find(({ table: name }) => name === 'applications')
    const found = FIRST_OF_OTHER * APPLICANTS.length
    expect(table).toMatchObject({ expected, found })
    const findings = checkReport(reading.report, { previous: null, peers: [] })
      .flatMap((result) => result.findings)
      .filter(({ rule, messageZh }) => rule === 'table.missing' && messageZh.includes('申请'))
    expect(findings.map(({ messageZh }) => messageZh)).toEqual([
      `申请情况表应有${expected}格，只读到${found}格`,
    ])
  })
})
