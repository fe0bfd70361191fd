import { describe, expect, it } from 'vitest'
import { drawParts } from '../../../src/figures/disclosure-by-part/chart.ts'
import { DARK } from '../../../src/charts/palette.ts'
import { sourceOf } from '../../../src/charts/source-of.ts'
import { disclosureByChannelFigure } from '../../../src/figures/disclosure-by-part/model-by-channel.ts'
import { disclosureByTopicFigure } from '../../../src/figures/disclosure-by-part/model-by-topic.ts'
import { context } from '../../models/example-rows.ts'
import { parts } from '../../models/request-rows.ts'
import { dataOf, look, svgOf, textsOf, tipOf } from '../../charts/draw.ts'

const rows = [
  ...parts(0, 2025, [
    ['政府网站', 1200],
    ['镇网站', 0],
    ['微信公众号', 40],
  ]),
  ...parts(1, 2025, [['政务微博', null]]),
  ...parts(2, 2025, 'full'),
]
const channels = disclosureByChannelFigure(rows, context(3))

describe('channels', () => {
  it.each([
    ['a matrix', look()],
    ['a matrix in the dark', look({ palette: DARK })],
    ['cards on a phone', look({ width: 280, narrow: true })],
    ['cards in the dark', look({ width: 280, narrow: true, palette: DARK })],
  ])('print every label and number as %s', (_, how) => {
    const drawing = drawParts(channels, how)
    const svg = svgOf(drawing, how.width)
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['甲镇', '乙镇', '政府网站', '1,200', '镇网站', '0', '40', '空白']),
    )
    expect(textsOf(svg)).not.toContain('丙乡')
    expect(svg).not.toContain('NaN')
  })

  it('stand in columns where there is room, else each township by itself', () => {
    expect(textsOf(svgOf(drawParts(channels, look())))).toEqual(
      expect.arrayContaining(['网站', '微博']),
    )
    expect(textsOf(svgOf(drawParts(channels, look())))).toContain('条长全图可比；各项不相加。')
    const narrow = look({ width: 280, narrow: true })
    const texts = textsOf(svgOf(drawParts(channels, narrow), 280))
    expect(texts).not.toContain('微博')
    expect(texts).toContain('条长只在同一乡镇内可比；各项不相加。')
  })

  it('open the evidence of what is told, and say so', () => {
    const drawing = drawParts(channels, look())
    const open = dataOf(drawing).flatMap((data, i) =>
      sourceOf({ data }) ? [[data, i] as const] : [],
    )
    expect(open.map(([datum]) => datum.number)).toEqual([1200, 0, 40, null])
    expect(tipOf(drawing, 0, open[0]![1])).toBe(
      '甲镇\n政府网站：1,200 条\n点击看依据\n点名字，选入或去掉这个乡镇',
    )
    expect(tipOf(drawing, 0, open[3]![1])).toContain('政务微博：空白')
  })

  it('are not in proportion on a logarithmic scale, and say so', () => {
    const log = disclosureByChannelFigure(rows, context(3), { scale: 'log' })
    expect(textsOf(svgOf(drawParts(log, look()))).join('')).toContain('条长不与条数成正比')
  })
})

describe('topics', () => {
  const many = Array.from({ length: 9 }, (_, i) => [`名目${i}`, i] as const)
  const figure = disclosureByTopicFigure(parts(0, 2025, many), context(1))

  it('without common names are the largest of each township, with how many more', () => {
    const texts = textsOf(svgOf(drawParts(figure, look())))
    expect(texts).toContain('名目8')
    expect(texts).not.toContain('名目2')
    expect(texts).toContain('另有 3 项，见表或依据')
    expect(figure.rows).toHaveLength(9)
  })

  it('of many townships stand first for some, and for all when asked', () => {
    const all = Array.from({ length: 20 }, (_, i) => parts(i, 2025, [[`独${i}`, 1]])).flat()
    const wide = disclosureByTopicFigure(all, context(20))
    expect(drawParts(wide, look()).hidden).toBe(8)
    const expanded = drawParts(wide, look({ expanded: true }))
    expect(expanded.hidden).toBe(0)
    expect(dataOf(expanded).filter((data) => sourceOf({ data }))).toHaveLength(20)
  })
})
