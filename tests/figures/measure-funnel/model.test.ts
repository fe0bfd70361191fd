import { describe, expect, it } from 'vitest'
import { USUAL_CHOICE } from '../../../src/models/comparison.ts'
import { limitsOf, placeOf } from '../../../src/figures/measure-funnel/model-limits.ts'
import { measureFunnelFigure } from '../../../src/figures/measure-funnel/model.ts'
import type { MeasureValueRow } from '../../../src/queries/measure-values.ts'
import { CODES, context, sayAll, share } from '../../models/example-rows.ts'
import { say } from '../../models/translate.ts'

/** The probability of at most so many of n, by adding up Pascal's rule. */
const atMost = (count: number, cases: number, rate: number): number => {
  let row = [1]
  for (let n = 0; n < cases; n++)
    row = [...row, 0].map((p, k) => p * (1 - rate) + (row[k - 1] ?? 0) * rate)
  return row.slice(0, count + 1).reduce((sum, p) => sum + p, 0)
}

describe('limits of chance', () => {
  it.each([
    [1, 0.5],
    [3, 0.95],
    [7, 0.1],
    [30, 0.55],
    [80, 0.02],
  ])('of %i cases at %f leave out exactly the counts that are rarer than the tail', (n, rate) => {
    for (let count = 0; count <= n; count++) {
      const [below, above] = [atMost(count, n, rate), 1 - atMost(count - 1, n, rate)]
      const expected =
        below < 0.001
          ? 'below_outer'
          : above < 0.001
            ? 'above_outer'
            : below < 0.025
              ? 'below_inner'
              : above < 0.025
                ? 'above_inner'
                : 'within'
      expect([count, placeOf(count / n, limitsOf(n, rate))]).toEqual([count, expected])
    }
  })

  it('close around the rate as cases grow, also where tails are too small for a number', () => {
    const widths = [10, 100, 1000, 20_000].map((cases) => {
      const { inner, outer } = limitsOf(cases, 0.6)
      expect(outer.low).toBeLessThanOrEqual(inner.low)
      expect(outer.high).toBeGreaterThanOrEqual(inner.high)
      expect(inner.low).toBeLessThan(0.6)
      expect(inner.high).toBeGreaterThan(0.6)
      return outer.high - outer.low
    })
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    expect(widths.at(-1)).toBeCloseTo(2 * 3.09 * Math.sqrt((0.6 * 0.4) / 20_000), 3)
  })

  it('are the rate itself where all or none is', () => {
    expect(limitsOf(9, 1).outer).toEqual({ low: 1, high: 1 })
    expect(limitsOf(9, 0).inner).toEqual({ low: 0, high: 0 })
  })
})

const figureOf = (rows: readonly MeasureValueRow[], due = rows.length, chosen: string[] = []) => {
  const where = context(due)
  return measureFunnelFigure(
    rows,
    { ...where, filter: { ...where.filter, townships: chosen } },
    { measure: 'grant', pool: 1 },
    USUAL_CHOICE,
  )
}

describe('a funnel', () => {
  it('names those beyond the outer limits, above and below, in neutral words', () => {
    const figure = figureOf([
      share(0, 2025, [95, 100]),
      share(1, 2025, [60, 100]),
      share(2, 2025, [55, 100]),
      share(3, 2025, [20, 100]),
    ])
    expect(say(figure.heading)).toBe(
      '2025 年示例县 4 个乡镇街道的公开率（含部分公开）中 2 个在 99.8% 界限以外：甲镇高于界限，丁镇低于界限；合计 57.5%（230/400）',
    )
    expect(figure.chart.points.map((point) => point.place)).toEqual([
      ...['above_outer', 'within', 'within', 'below_outer'],
    ])
    expect(figure.rows[0]?.['place']?.value).toEqual({ key: 'compare.place.above_outer' })
    expect(figure.rows[0]?.['high998']?.value).toBeCloseTo(0.725, 2)
    sayAll(figure)
  })

  it('says so where all lie within, where all are the same, where there is one', () => {
    const heading = (...rows: MeasureValueRow[]) => say(figureOf(rows).heading)
    expect(heading(share(0, 2025, [5, 9]), share(1, 2025, [4, 9]))).toContain('都在 99.8% 界限以内')
    expect(heading(share(0, 2025, [9, 9]), share(1, 2025, [8, 8]))).toBe(
      '2025 年示例县 2 个乡镇街道的公开率（含部分公开）全都相同：100%（17/17，样本少）',
    )
    const alone = figureOf([share(0, 2025, [5, 9])])
    expect(alone.empty && say(alone.empty)).toContain('只有一个乡镇街道')
  })

  it('shows one of the chosen by name, with its neighbours', () => {
    const figure = figureOf([share(0, 2025, [15, 40]), share(1, 2025, [30, 40])], 1, [CODES[0]])
    expect(say(figure.heading)).toBe(
      '2025 年甲镇公开率（含部分公开） 37.5%（15/40），低于 95% 界限；合计 56.3%（45/80）',
    )
    expect(figure.chart.points.map((point) => point.isNeighbour)).toEqual([false, true])
  })

  it('has no point of too few cases, and none around a rate above all', () => {
    const few = figureOf([share(0, 2025, [1, 2]), share(1, 2025, [3, 9]), share(2, 2025, [3, 9])])
    expect(few.chart.points.map((point) => point.name)).toEqual(['乙镇', '丙乡'])
    expect(few.chart.pooled?.value).toBe(7 / 20)
    expect(few.absent.map((group) => say(group.label))).toEqual(['件数少、不算比率 1 份'])
    const above = figureOf([share(0, 2025, [12, 9]), share(1, 2025, [9, 9])])
    expect(above.empty && say(above.empty)).toContain('超过 100%')
  })
})
