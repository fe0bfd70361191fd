import { describe, expect, it } from 'vitest'
import { drawMailboxReply } from '../../src/figures/mailbox-reply/chart.ts'
import { drawRequestOutcomes } from '../../src/figures/request-outcomes/chart.ts'
import { mailboxReplyFigure } from '../../src/figures/mailbox-reply/model.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
import { context, outcomes, replies } from '../models/example-rows.ts'
import { dataOf, look, svgOf, textsOf, tipOf } from './draw.ts'

describe('request outcomes', () => {
  const rows = [
    outcomes(0, 2025, [10, 0, 5, 0, 0, 5]),
    outcomes(1, 2025, [2, 0, 1, 0, 0, 0]),
    outcomes(2, 2025, [0, 0, 0, 0, 0, 0]),
    outcomes(3, 2025, 'no_report'),
  ]
  const drawing = drawRequestOutcomes(requestOutcomesFigure(rows, context(4)), look())

  it('prints the counts of every part and bar', () => {
    const texts = textsOf(svgOf(drawing))
    expect(texts).toEqual(expect.arrayContaining(['10', '5', '20 件', '3 件']))
    expect(texts).not.toContain('丙乡')
    expect(texts).not.toContain('丁镇')
  })

  it('gives shares in the tooltip only from five cases on', () => {
    const tips = dataOf(drawing).map((_, i) => tipOf(drawing, 0, i))
    expect(tips[1]).toContain('予以公开：10 件（50%）')
    expect(tips.filter((tip) => tip.startsWith('乙镇')).join('')).not.toContain('%')
  })

  it('draws nothing for an outcome that did not occur', () => {
    expect(dataOf(drawing).map((d) => d.number)).toEqual([20, 10, 5, 5, 3, 2, 1])
  })

  it('prints both sides where the parts do not add up', () => {
    const odd = requestOutcomesFigure(
      [outcomes(0, 2025, [10, 0, 0, 0, 0, 0], { concluded: 12 })],
      context(2),
    )
    expect(textsOf(svgOf(drawRequestOutcomes(odd, look())))).toContain('12 件（分项合计 10）')
  })
})

describe('mailbox replies', () => {
  const rows = [
    replies(0, 2025, [7, 7], [400, 390]),
    replies(1, 2025, [100, 90]),
    replies(2, 2025, ['not_stated', 5]),
  ]
  const drawing = drawMailboxReply(mailboxReplyFigure(rows, context(3)), look())

  it('prints the denominator with every rate, and «few» where it is small', () => {
    const texts = textsOf(svgOf(drawing))
    expect(texts).toEqual(
      expect.arrayContaining([
        '7/7　100%　样本少',
        '90/100　90%',
        '390/400　97.5%',
        '信箱来信',
        '12345 热线',
      ]),
    )
    expect(texts).not.toContain('丙乡')
  })

  it('keeps letters and hotline in series of their own', () => {
    expect(dataOf(drawing, 0).map((d) => d.number)).toEqual([7, 90])
    expect(dataOf(drawing, 1).map((d) => d.number)).toEqual([390])
  })

  it('gives the 95 % interval in the tooltip', () => {
    expect(tipOf(drawing, 0, 1)).toContain('95% 区间：82.6%–94.5%')
  })

  it('never caps a rate above 100 %', () => {
    const above = mailboxReplyFigure([replies(0, 2025, [10, 12])], context(1))
    expect(textsOf(svgOf(drawMailboxReply(above, look())))).toContain('12/10　120%　样本少')
  })
})
