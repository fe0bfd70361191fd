import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/findings/check-report.ts'
import { readReport } from '../../src/report/read-report.ts'

/** A passage, and the errors and warnings (rule, expected, actual) that it must come to. */
const PASSAGES: readonly (readonly [text: string, ...findings: string[]])[] = [
  // What is too little is only a note: the list may leave some out.
  ['全年主动公开政府信息33条，其中政策文件20条、工作动态12条。'],
  ['全年主动公开政府信息31条，其中政策文件20条、工作动态12条。', 'narrative.parts 32 31'],
  ['全年主动公开政府信息32条，其中政策文件20条、工作动态12条。'],
  // Open lists claim nothing of the rest.
  ['全年主动公开政府信息600条，其中重点领域100条、民生信息80条等。'],
  ['全年主动公开政府信息600条，主要包括重点领域100条、民生信息80条。'],
  ['全年公开信息200余条，其中网站100余条、公众号150条。'],
  // Channels overlap: 401 of 380 is only a note; one channel above the total is not.
  ['全年公开信息380条，其中政府网站285条、微信公众号116条。'],
  ['全年公开信息382条，其中政府网站40条、微信公众号2443条。', 'narrative.parts 2483 382'],
  [
    '全年主动公开信息378条。从公开渠道来看，政府网站60条、微信公众号318条。从公开内容来看，政策文件100条、工作动态286条。',
    'narrative.parts 386 378',
  ],
  // A list inside an item is not added again; «各1条» multiplies; one number may be of a group.
  ['公开信息500条，其中专项资金350条（高龄补贴326条，残疾人补贴24条）、动态150条。'],
  ['公开信息39条，其中动态36条，预算、决算、年报各1条。'],
  ['公开信息50条，其中政策文件、机构职能信息27条，动态23条。'],
  // Not the year's total: all years together, one channel, growth, a plan.
  ['全年公开信息8条，历年累计公开535条，其中网站500条、公众号35条。'],
  ['全年主动公开政府信息1088条。通过政府网站累计公开31条。'],
  ['全年主动公开政府信息100条，较上年增加45条，其中动态60条、文件40条。'],
  ['全年公开信息237条。2023年计划公开信息300条。'],
  ['上半年公开信息100条，下半年公开信息137条，全年公开信息237条。'],
  // Rates and shares.
  ['收到群众来信20件，答复18件，答复率100%。', 'narrative.rate 90 100'],
  ['收到群众来信20件，答复18件，答复率90%。'],
  ['收到群众来信3件，答复2件，答复率66.7%。'],
  ['受理12345热线工单50件，办结49件，办结率100%。收到来信5件，答复5件。', 'narrative.rate 98 100'],
  ['全年公开信息580条，其中网站320条，占55.18%，公众号260条，占44.82%。'],
  // The same channel apart is not the same thing told twice.
  ['网站公开办事指南72条，公众号公开办事指南3条。'],
]

const read = async (text: string) => {
  const bytes = new TextEncoder().encode(
    `示例县青石镇2022年政府信息公开工作年度报告\n统计期限为2022年1月1日至2022年12月31日。\n一、总体情况\n${text}\n`,
  )
  const reading = await readReport(bytes, 'report.txt', null)
  if ('error' in reading) throw new Error(reading.error.message)
  return reading.report
}

describe('findings in passages', () => {
  it.each(PASSAGES)('%s', async (text, ...wanted) => {
    const results = checkReport(await read(text), { previous: null, peers: [], capture: 'opening' })
    const findings = results
      .flatMap((result) => result.findings)
      .filter((finding) => finding.severity !== 'note')
    expect(findings.map(({ rule, expected, actual }) => `${rule} ${expected} ${actual}`)).toEqual(
      wanted,
    )
  })

  const OF_MENTIONS = ['narrative.parts', 'narrative.contradiction']
  it.each([
    '从2020年1月1日至12月31日，公开政府信息237条。其中发布政务要闻、基层动态、图片新闻、视频新闻、公示公告等政务动态信息134条，公开机构简介、政府文件、政策法规、政府采购、重大项目、应急管理、政策解读、财务公开等信息公开目录信息更新57条；公开办事指南72条；转载中央省、市县要闻、媒体聚焦等46条。今年，我镇门户网站公开政务服务办事目录及办事指南信息3条，公共服务信息12条。',
    '全年公开政府信息100条，其中办事指南72条、动态128条。本年网站公开办事指南3条。',
  ])('quote every figure that a finding holds against another: %s', async (text) => {
    const report = await read(text)
    const found = checkReport(report, { previous: null, peers: [], capture: 'opening' })
      .flatMap((result) => result.findings)
      .filter(({ rule }) => OF_MENTIONS.includes(rule))
    expect(found.map(({ rule }) => rule)).toEqual(OF_MENTIONS)
    for (const { rule, cells, evidence, messageZh } of found) {
      const named = report.observations.filter((one) =>
        cells.some((cell) => cell.indicator === one.indicator && cell.label === one.label),
      )
      // What is said again later is no part of the list.
      const figures = rule === 'narrative.parts' ? named.slice(0, cells.length) : named
      // Within its own digits a number would be another: 12 is not in 128.
      for (const { value } of figures)
        expect([value, new RegExp(`(?<!\\d)${value}(?!\\d)`).test(evidence ?? '')]).toEqual([
          value,
          true,
        ])
      if (rule === 'narrative.contradiction')
        for (const { label } of figures) expect(messageZh).toContain(`“${label}”`)
    }
  })
})
