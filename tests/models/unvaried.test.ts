import { describe, expect, it } from 'vitest'
import { USUAL_CHOICE } from '../../src/models/comparison.ts'
import { measureFunnelFigure } from '../../src/figures/measure-funnel/model.ts'
import { measureRankingFigure } from '../../src/figures/measure-ranking/model.ts'
import { measureTrendFigure } from '../../src/figures/measure-trend/model.ts'
import { context, share, volume } from './example-rows.ts'
import { say } from './translate.ts'

const GRANT = { measure: 'grant', pool: 1 } as const
const VOLUME = { measure: 'volume', pool: 1 } as const
const said = (figure: { unvaried?: Parameters<typeof say>[0] | null }): string | null =>
  figure.unvaried ? say(figure.unvaried) : null

describe('what does not vary', () => {
  it('is a sentence: all the same, or one number', () => {
    const same = [0, 1, 2].map((i) => share(i, 2025, [40 + i, 40 + i]))
    for (const figure of [
      measureRankingFigure(same, context(3), GRANT),
      measureFunnelFigure(same, context(3), GRANT),
    ])
      expect(said(figure)).toContain('3 个数字都是 100%')
    expect(said(measureRankingFigure([volume(0, 2025, 4)], context(3), VOLUME))).toContain(
      '只有这一个数字',
    )
    const still = [2024, 2025].map((year) => volume(0, year, 0))
    expect(said(measureTrendFigure(still, context(1, [2024, 2025]), VOLUME))).toContain(
      '2 个数字都是 0 条',
    )
  })

  it('is a chart where there is something to see', () => {
    const rows = [volume(0, 2025, 4), volume(1, 2025, 5)]
    expect(measureRankingFigure(rows, context(2), VOLUME).unvaried).toBeNull()
    expect(measureRankingFigure([], context(2), VOLUME).unvaried).toBeNull()
    // Beside another year there are two marks in a row.
    const base = { ...USUAL_CHOICE, base: 2024 }
    const years = [volume(0, 2024, 9), volume(0, 2025, 4)]
    expect(measureRankingFigure(years, context(1, [2024, 2025]), VOLUME, base).unvaried).toBeNull()
  })
})
