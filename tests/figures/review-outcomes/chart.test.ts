import { describe, expect, it } from 'vitest'
import { drawReviewOutcomes } from '../../../src/figures/review-outcomes/chart.ts'
import { reviewOutcomesFigure } from '../../../src/figures/review-outcomes/model.ts'
import { context } from '../../models/example-rows.ts'
import { cases } from './rows.ts'
import { dataOf, look, svgOf, textsOf, tipOf } from '../../charts/draw.ts'

const rows = [
  cases(0, 2025, [20, 8, 4, 3], [2, 1, 0, 1]),
  cases(1, 2025, [0, 0, 0, 2]),
  cases(2, 2025, [0, 0, 0, 0]),
  cases(3, 2025, 'blank', 'blank'),
]
const drawing = drawReviewOutcomes(reviewOutcomesFigure(rows, context(4)), look())

describe('review outcomes', () => {
  it('prints cases, and the rate with what it is taken of', () => {
    const texts = textsOf(svgOf(drawing))
    expect(texts).toEqual(
      expect.arrayContaining([
        '行政复议',
        '行政诉讼',
        '35 件　纠正 8/32　25%',
        '2 件　无审结案件',
        '4 件　纠正 1/3　33.3%　样本少',
      ]),
    )
    expect(texts).not.toContain('丙乡')
    expect(texts).not.toContain('丁镇')
  })

  it('draws one case equally long in both panels', () => {
    const { xAxis } = drawing.option
    const most = Array.isArray(xAxis) ? xAxis.map((axis) => axis?.max) : []
    expect(most).toEqual([35, 35])
  })

  it('keeps reviews and lawsuits in series of their own, and gives the interval', () => {
    expect(dataOf(drawing, 0).map((d) => d.number)).toEqual([35, 2])
    expect(dataOf(drawing, 1).map((d) => d.number)).toEqual([4])
    expect(tipOf(drawing, 0, 0)).toContain('95% 区间：13.3%–42.1%')
    expect(tipOf(drawing, 1, 0)).toContain('其中未经复议直接起诉：4 件')
    expect(tipOf(drawing, 0, 1)).toContain('无审结案件')
    expect(tipOf(drawing, 0, 1)).not.toContain('%')
  })

  it('leaves what the results do not make up of the total open, and prints both', () => {
    const odd = reviewOutcomesFigure(
      [cases(0, 2025, [1, 1, 0, 0], [0, 0, 0, 0], { review_total: 4 })],
      context(2),
    )
    const drawn = drawReviewOutcomes(odd, look())
    expect(textsOf(svgOf(drawn))).toContain('4 件（分项合计 2）　纠正 1/2　50%　样本少')
    expect(svgOf(drawn)).toContain('stroke-dasharray')
  })

  it('fits a phone', () => {
    const figure = reviewOutcomesFigure(rows, context(4))
    const narrow = drawReviewOutcomes(figure, look({ width: 340, narrow: true }))
    expect(textsOf(svgOf(narrow, 340))).toContain('35 件　纠正 8/32　25%')
  })
})
