import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'
import { PAGE_DAMAGE, WORD_DAMAGE } from './damage-files.ts'
import { PDF_DAMAGE, pdfWithOwnDigits } from './damage-pdf.ts'
import { compare, figuresArbitrary } from './figures.ts'

const [sample] = fc.sample(figuresArbitrary('words'), { seed: 20, numRuns: 1 })
if (!sample) throw new Error('no figures')
const { figures, expected } = sample

// What a person sees plainly is read as that, whatever else a file holds: every cell of one report,
// damaged in one way each, by the makers of the other tests.
describe.each([
  ['web page', 'a.html', PAGE_DAMAGE],
  ['Word', 'a.docx', WORD_DAMAGE],
  ['PDF', 'a.pdf', PDF_DAMAGE],
] as const)('%s', (_, fileName, kinds) => {
  it.each(Object.entries(kinds))(
    '%s',
    async (__, write) => {
      const reading = await readReport(write(figures), fileName, null)
      if ('error' in reading) throw new Error(reading.error.message)
      expect(compare(reading.report, expected)).toEqual({ wrong: [], missing: [] })
    },
    20_000,
  )
})

describe('what cannot be told', () => {
  it('digits that are letters of a font’s own: the file is refused as that', async () => {
    const reading = await readReport(pdfWithOwnDigits(figures), 'a.pdf', null)
    expect('error' in reading ? reading.error.code : null).toBe('pdf_text_unreadable')
  }, 20_000)

  it('a figure crossed out and none in its place is no blank', async () => {
    const page = `<h1>青石镇2022年政府信息公开工作年度报告</h1><table>
      <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
      <tr><td>规章</td><td>1</td><td><s>2</s></td><td>3</td></tr></table>`
    const reading = await readReport(new TextEncoder().encode(page), 'a.html', null)
    if ('error' in reading) throw new Error(reading.error.message)
    const [article20] = reading.report.tables
    expect(article20?.unread.map((cell) => cell.indicator)).toEqual([
      'article20.regulations.repealed',
    ])
  })

  it('two figures below each other are one only where the sums say so', async () => {
    const table = (total: string) => `<h1>青石镇2022年政府信息公开工作年度报告</h1><table>
      <tr><td>申请人情况</td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>
      <tr><td>一、本年新收政府信息公开申请数量</td><td>1<br>12</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>${total}</td></tr>
      <tr><td>二、上年结转政府信息公开申请数量</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr></table>`
    const valueOf = async (total: string) => {
      const page = new TextEncoder().encode(table(total))
      const reading = await readReport(page, 'a.html', null)
      if ('error' in reading) throw new Error(reading.error.message)
      return reading.report.observations.find(
        (o) => o.indicator === 'applications.received' && o.applicant === 'natural_person',
      )?.value
    }
    expect(await valueOf('113')).toBe(112)
    expect(await valueOf('14')).toBeUndefined()
  })
})
