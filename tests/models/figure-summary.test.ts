import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageFigure } from '../../src/figures/coverage/model.ts'
import type { Figure } from '../../src/models/figure.ts'
import { figureSummary } from '../../src/models/figure-summary.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
import { applicantKindsFigure } from '../../src/figures/applicant-kinds/model.ts'
import { disclosureByTopicFigure } from '../../src/figures/disclosure-by-part/model-by-topic.ts'
import { measureFunnelFigure } from '../../src/figures/measure-funnel/model.ts'
import { measureRankingFigure } from '../../src/figures/measure-ranking/model.ts'
import { measureTrendFigure } from '../../src/figures/measure-trend/model.ts'
import { refusalReasonsFigure } from '../../src/figures/refusal-reasons/model.ts'
import { requestFlowFigure } from '../../src/figures/request-flow/model.ts'
import { requestYearsFigure } from '../../src/figures/request-years/model.ts'
import { context, filing, outcomes, share, volume } from './example-rows.ts'
import { asked, flow, parts, refused } from './request-rows.ts'
import { say, sayEn } from './translate.ts'

const VOLUME = { measure: 'volume', pool: 1 } as const
const REPLY = { measure: 'mail_reply', pool: 1 } as const

const summed = (figure: Figure, of = context(5, [2024, 2025])): string[] =>
  figureSummary(figure, of).map((message) => say(message))

describe('the summary of a figure', () => {
  it('names the highest and the lowest of those that state a number', () => {
    const rows = [
      volume(0, 2025, 120),
      volume(1, 2025, 7),
      volume(2, 2025, 'not_stated'),
      volume(3, 2025, 7),
      volume(4, 2025, 4000, { one_channel: true }),
    ]
    expect(summed(measureRankingFigure(rows, context(5), VOLUME))).toEqual([
      '主动公开量最高的是甲镇，120 条',
      '最低的是乙镇、丁镇，7 条',
    ])
  })

  it('tells a stated nought from none, and an approximate number from an exact one', () => {
    const rows = [volume(0, 2025, 0), volume(1, 2025, 300, { state: 'approximate' })]
    expect(summed(measureRankingFigure(rows, context(2), VOLUME))).toEqual([
      '主动公开量最高的是乙镇，约 300 条',
      '最低的是甲镇，0 条',
    ])
    const one = [volume(0, 2025, 5), volume(1, 2025, 'blank')]
    expect(summed(measureRankingFigure(one, context(2), VOLUME))).toEqual([
      '只有甲镇有主动公开量，5 条',
    ])
    const none = [volume(0, 2025, 'blank'), volume(1, 2025, 'no_report')]
    expect(summed(measureRankingFigure(none, context(2), VOLUME))).toEqual([])
    const same = [volume(0, 2025, 5), volume(1, 2025, 5)]
    expect(summed(measureRankingFigure(same, context(2), VOLUME))).toEqual(['主动公开量均为 5 条'])
  })

  it('names the years too where there are several', () => {
    const rows = [volume(0, 2024, 9), volume(0, 2025, 8), volume(1, 2024, 7), volume(1, 2025, 10)]
    expect(summed(measureTrendFigure(rows, context(2, [2024, 2025]), VOLUME))).toEqual([
      '主动公开量最高的是乙镇 2025 年，10 条',
      '最低的是乙镇 2024 年，7 条',
    ])
  })

  it('tells how a single body has changed, and why years have no number', () => {
    const years = [2022, 2023, 2024, 2025]
    const rows = [
      volume(0, 2022, 'not_captured'),
      volume(0, 2023, 40),
      volume(0, 2024, 'not_stated'),
      volume(0, 2025, 30),
    ]
    expect(summed(measureTrendFigure(rows, context(1, years), VOLUME))).toEqual([
      '主动公开量最高的是2023 年，40 条',
      '最低的是2025 年，30 条',
      '甲镇由 2023 年的 40 条到 2025 年的 30 条（−10）',
      '2 行没有数字：未采集 1、未载明 1',
    ])
  })

  it('counts the states where nothing is measured', () => {
    const rows = [filing(0, 2025, 'clean'), filing(1, 2025, 'missing'), filing(2, 2025, 'clean')]
    const partial = context(3, [2025], { collection: 'partial' })
    expect(summed(coverageFigure(rows, partial), partial)).toEqual(['报告状态：无疑点 2、未收录 1'])
  })

  it('compares by the column that the figure names', () => {
    const rows = [outcomes(0, 2025, [10, 0, 5, 0, 0, 5]), outcomes(1, 2025, [2, 0, 1, 0, 0, 0])]
    expect(summed(requestOutcomesFigure(rows, context(2)))).toEqual([
      '办结总计最高的是甲镇，20 件',
      '最低的是乙镇，3 件',
    ])
  })

  it('sets no rate of few cases above or below others', () => {
    const rows = [share(0, 2025, [9, 40]), share(1, 2025, [2, 2]), share(2, 2025, [30, 40])]
    const figures = [measureRankingFigure, measureFunnelFigure].map((figureOf) =>
      summed(figureOf(rows, context(3), REPLY)),
    )
    for (const said of figures)
      expect(said).toEqual(['信箱答复率最高的是丙乡，75%', '最低的是甲镇，22.5%'])
  })

  it('speaks of the chosen, not of their neighbours', () => {
    const chosen = { ...context(1), filter: { ...context(1).filter, townships: ['990101002'] } }
    const rows = [volume(0, 2025, 90), volume(1, 2025, 8)]
    expect(summed(measureRankingFigure(rows, chosen, VOLUME), chosen)).toEqual([
      '只有乙镇有主动公开量，8 条',
    ])
  })

  it('tells the change of a rate in points, and none across a break of the form', () => {
    const rate = (measure: 'mail_reply' | 'review_corrected', first: number) => {
      const years = [first, first + 1, first + 2]
      const rows = years.map((year, i) =>
        share(0, year, [10 * i, 40], { edition: year < 2019 ? '2014' : '2019' }),
      )
      return summed(measureTrendFigure(rows, context(1, years), { measure, pool: 1 })).at(2)
    }
    expect(rate('mail_reply', 2018)).toContain('由 2018 年的 0%到 2020 年的 50%（+50 个百分点）')
    expect(rate('review_corrected', 2018)).toContain('由 2019 年的 25%到 2020 年的 50%')
    expect(rate('review_corrected', 2017)).toBeUndefined()
  })

  it('tells no change between years that are mostly the same', () => {
    const rows = [2024, 2025].map((year) => volume(0, year, year, { pooled_years: 3 }))
    const of = { measure: 'volume', pool: 3 } as const
    expect(summed(measureTrendFigure(rows, context(1, [2024, 2025]), of))).toHaveLength(2)
  })

  it('calls parts of a whole by their names, and parts of a body by both', () => {
    expect(summed(applicantKindsFigure([asked(0, 2025, [9, 4, 1, 1, 1, 2])], context(1)))).toEqual([
      '件数最高的是自然人，9 件',
      expect.stringMatching(/^最低的是.+、.+，1 件$/),
    ])
    const reasons = refusalReasonsFigure([refused(0, 2025, [0, 3, 1, 1, 1, 1, 1, 1])], context(1))
    expect(summed(reasons)[0]).toMatch(/^件数最高的是[^，]+，3 件$/)
    const flows = requestFlowFigure([flow(0, 2025, [1, 7], [5, 0, 2, 0, 0, 0], 1)], context(1))
    expect(summed(flows)[0]).toMatch(/^件数最高的是[^，]*新收[^，]*，7 件$/)
    const told = [...parts(0, 2025, [['公告', 4]]), ...parts(1, 2025, [['财政信息', 9]])]
    expect(summed(disclosureByTopicFigure(told, context(2)))).toEqual([
      '公开数量最高的是乙镇的财政信息，9 条',
      '最低的是甲镇的公告，4 条',
    ])
  })

  it('calls added years by their number, and sets none against another: not the same report', () => {
    const rows = [outcomes(0, 2024, [1, 0, 0, 0, 0, 0]), outcomes(0, 2025, [4, 0, 0, 0, 0, 0])]
    expect(summed(requestYearsFigure(rows, context(2, [2024, 2025])))).toEqual([
      '办结总计最高的是2025 年，4 件',
      '最低的是2024 年，1 件',
    ])
  })

  it('says the same in English', () => {
    const rows = [share(0, 2024, [10, 40]), share(0, 2025, [20, 40])]
    const where = context(1, [2024, 2025])
    const said = figureSummary(measureTrendFigure(rows, where, REPLY), where).map(sayEn)
    expect(said.at(-1)).toMatch(/ went from 25% in 2024 to 50% in 2025 \(\+25 percentage points\)$/)
  })

  it('agrees with the rows whatever they are', () => {
    const value = fc.oneof(fc.nat({ max: 50 }), fc.constantFrom('blank', 'not_stated', 'no_report'))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (values) => {
        const rows = values.map((one, i) => volume(i, 2025, one as never))
        const said = summed(measureRankingFigure(rows, context(values.length), VOLUME)).join('\n')
        const numbers = values.filter((one) => typeof one === 'number')
        expect(said).not.toMatch(/undefined|NaN|null|\{|\}/)
        if (numbers.length === 0) expect(said).toBe('')
        else {
          expect(said).toContain(`${Math.max(...numbers)} 条`)
          expect(said).toContain(`${Math.min(...numbers)} 条`)
        }
      }),
      { numRuns: 100 },
    )
  })
})
