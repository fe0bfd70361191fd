import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'

const HEAD = `三、收到和处理政府信息公开申请情况
自然人 | 法人或其他组织 | 总计
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
`
const ROWS = (figures: string) => `${HEAD}一、本年新收政府信息公开申请数量 | ${figures}
二、上年结转政府信息公开申请数量 | ${figures}
`
const BLANKS = ' |  |  |  |  |  | '
const read = async (text: string) => {
  const reading = await readReport(new TextEncoder().encode(text), '报告.txt', null)
  return 'error' in reading ? reading.error.code : reading.report.observations.length
}

describe('a blank form', () => {
  it.each([
    `××镇20××年政府信息公开工作年度报告（样表）\n主动公开政府信息__条。\n${ROWS(BLANKS)}`,
    `XX街道20__年政府信息公开工作年度报告\n${ROWS(BLANKS)}`,
    `政府信息公开工作年度报告模板\n${ROWS(BLANKS)}`,
  ])('is told as such', async (text) => {
    expect(await read(text)).toBe('blank_form')
  })

  it('is none where a figure is filled in, or nothing is left to fill', async () => {
    const title = '青石镇2023年政府信息公开工作年度报告\n'
    expect(await read(`${title}参照模板编制。\n${ROWS('0 | 0 | 0 | 0 | 0 | 0 | 0')}`)).toBe(14)
    expect(await read(`${title}${ROWS(BLANKS)}`)).toBe(14)
  })
})
