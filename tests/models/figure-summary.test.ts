import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageFigure } from '../../src/models/coverage.ts'
import type { Figure } from '../../src/models/figure.ts'
import { figureSummary } from '../../src/models/figure-summary.ts'
import { requestOutcomesFigure } from '../../src/models/request-outcomes.ts'
import { volumeRankingFigure } from '../../src/models/volume-ranking.ts'
import { volumeTrendFigure } from '../../src/models/volume-trend.ts'
import { context, filing, outcomes, volume } from './example-rows.ts'
import { say } from './translate.ts'

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
    expect(summed(volumeRankingFigure(rows, context(5)))).toEqual([
      '主动公开总数最高的是甲镇，120 条',
      '最低的是乙镇、丁镇，7 条',
    ])
  })

  it('tells a stated nought from none, and an approximate number from an exact one', () => {
    const rows = [volume(0, 2025, 0), volume(1, 2025, 300, { state: 'approximate' })]
    expect(summed(volumeRankingFigure(rows, context(2)))).toEqual([
      '主动公开总数最高的是乙镇，约 300 条',
      '最低的是甲镇，0 条',
    ])
    const one = [volume(0, 2025, 5), volume(1, 2025, 'blank')]
    expect(summed(volumeRankingFigure(one, context(2)))).toEqual(['只有甲镇有主动公开总数，5 条'])
    const none = [volume(0, 2025, 'blank'), volume(1, 2025, 'no_report')]
    expect(summed(volumeRankingFigure(none, context(2)))).toEqual([])
    const same = [volume(0, 2025, 5), volume(1, 2025, 5)]
    expect(summed(volumeRankingFigure(same, context(2)))).toEqual(['主动公开总数均为 5 条'])
  })

  it('names the years too where there are several', () => {
    const rows = [volume(0, 2024, 9), volume(0, 2025, 8), volume(1, 2024, 7), volume(1, 2025, 10)]
    expect(summed(volumeTrendFigure(rows, context(2, [2024, 2025])))).toEqual([
      '主动公开总数最高的是乙镇 2025 年，10 条',
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
    expect(summed(volumeTrendFigure(rows, context(1, years)))).toEqual([
      '主动公开总数最高的是2023 年，40 条',
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

  it('agrees with the rows whatever they are', () => {
    const value = fc.oneof(fc.nat({ max: 50 }), fc.constantFrom('blank', 'not_stated', 'no_report'))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (values) => {
        const rows = values.map((one, i) => volume(i, 2025, one as never))
        const said = summed(volumeRankingFigure(rows, context(values.length))).join('\n')
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
