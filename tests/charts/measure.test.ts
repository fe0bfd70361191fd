import { describe, expect, it } from 'vitest'
import type { Drawing, DrawContext } from '../../src/charts/drawing.ts'
import { drawMeasureFunnel } from '../../src/figures/measure-funnel/chart.ts'
import { drawMeasureRanking } from '../../src/figures/measure-ranking/chart.ts'
import { drawMeasureTrend } from '../../src/figures/measure-trend/chart.ts'
import { roundCount, roundShare } from '../../src/charts/frames/measure-axis.ts'
import { DARK, LIGHT } from '../../src/charts/palette.ts'
import { sourceOf } from '../../src/charts/source-of.ts'
import { USUAL_CHOICE, type CompareChoice } from '../../src/models/comparison.ts'
import type { FigureContext } from '../../src/models/context.ts'
import { measureFunnelFigure } from '../../src/figures/measure-funnel/model.ts'
import { measureRankingFigure } from '../../src/figures/measure-ranking/model.ts'
import { measureTrendFigure } from '../../src/figures/measure-trend/model.ts'
import type { MeasureValueRow } from '../../src/queries/measure-values.ts'
import type { MeasureId } from '../../src/queries/measures.ts'
import { CODES, context, share, volume } from '../models/example-rows.ts'
import { dataOf, look, svgOf, textsOf, tipOf } from './draw.ts'

type Rows = readonly MeasureValueRow[]

const choice = (over: Partial<CompareChoice>): CompareChoice => ({ ...USUAL_CHOICE, ...over })

const ranking = (
  rows: Rows,
  where: FigureContext,
  measure: MeasureId = 'volume',
  over: Partial<CompareChoice> = {},
) => measureRankingFigure(rows, where, { measure, pool: 1 }, choice(over))

const trend = (
  rows: Rows,
  where: FigureContext,
  measure: MeasureId = 'volume',
  over: Partial<CompareChoice> = {},
) => measureTrendFigure(rows, where, { measure, pool: 1 }, choice(over))

const choosing = (where: FigureContext, ...chosen: readonly number[]): FigureContext => ({
  ...where,
  due: chosen.length,
  filter: { ...where.filter, townships: chosen.map((i) => CODES[i]!) },
})

/** How often a colour fills or strokes a mark. */
const uses = (svg: string, colour: string): number => svg.split(colour).length - 1

const LOOKS: readonly (readonly [string, Partial<DrawContext>])[] = [
  ['light and wide', { palette: LIGHT }],
  ['dark and narrow', { palette: DARK, width: 340, narrow: true }],
]

/** Draws in both palettes and at both widths; nothing may lie nowhere. */
const drawsAnywhere = (draw: (look: DrawContext) => Drawing): void => {
  for (const [name, over] of LOOKS) {
    const drawing = draw(look(over))
    const svg = svgOf(drawing, over.width ?? 800)
    expect([name, svg.includes('NaN'), svg.length > 500]).toEqual([name, false, true])
  }
}

const counts = [
  volume(0, 2025, 1234),
  volume(1, 2025, 80, { state: 'approximate' }),
  volume(2, 2025, 0),
  volume(3, 2025, 'not_captured'),
  volume(4, 2025, 60, { one_channel: true }),
]
const rates = [
  share(0, 2025, [30, 40]),
  share(1, 2025, [4, 6]),
  share(2, 2025, [2, 3]),
  share(3, 2025, [0, 0]),
  share(4, 2025, [20, 50], { kind: '乡' }),
]

describe('bars of a count', () => {
  const figure = ranking(counts, context(5))

  it('are one for each number of the table and for nothing else', () => {
    const numbers = figure.rows.flatMap((row) => row['volume']?.value ?? [])
    expect(dataOf(drawMeasureRanking(figure, look())).map((d) => d.number)).toEqual(numbers)
  })

  it('print every value, with what it is', () => {
    const texts = textsOf(svgOf(drawMeasureRanking(figure, look())))
    expect(texts).toEqual(expect.arrayContaining(['1,234', '约 80', '0', '60（单一渠道）']))
    expect(texts).toContain('甲镇')
    expect(texts).not.toContain('丁镇')
    expect(texts).toContain('全县 3 个的中位数 80 条')
  })

  it('keep 0 at the origin of a logarithmic scale and label it with counts', () => {
    const drawing = drawMeasureRanking(
      ranking(counts, context(5), 'volume', { scale: 'log' }),
      look(),
    )
    expect(dataOf(drawing).map((d) => d.value)).toMatchObject([
      [Math.log10(1235), 0],
      [Math.log10(81), 1],
      [0, 2],
      [Math.log10(61), 3],
    ])
    expect(textsOf(svgOf(drawing))).toEqual(expect.arrayContaining(['10', '100', '1,000']))
  })

  it('open the evidence of the one that was clicked', () => {
    const data = dataOf(drawMeasureRanking(figure, look()))[1]
    expect(sourceOf({ data })).toEqual({
      townshipCode: '990101002',
      year: 2025,
      indicators: ['disclosed.total'],
    })
    expect(sourceOf({ data: [1, 2] })).toBeNull()
    expect(sourceOf({ componentType: 'xAxis' })).toBeNull()
    expect(sourceOf(undefined)).toBeNull()
  })

  it('say in the tooltip that a value is approximate', () => {
    expect(tipOf(drawMeasureRanking(figure, look()), 0, 1)).toContain('主动公开量：约 80 条')
  })

  it('stand in colour for the chosen and grey for their neighbours', () => {
    const rows = [10, 20, 30].map((value, i) => volume(i, 2025, value))
    const svg = svgOf(drawMeasureRanking(ranking(rows, choosing(context(3), 1)), look()))
    expect(uses(svg, LIGHT.series[0]!)).toBe(2)
    expect(uses(svg, LIGHT.context)).toBeGreaterThanOrEqual(2)
    expect(textsOf(svg)).toContain('同县其余')
  })

  it('carry the base year as a hollow mark with the change in the tooltip', () => {
    const rows = [volume(0, 2020, 50), volume(0, 2025, 20), volume(1, 2025, 9)]
    const drawing = drawMeasureRanking(ranking(rows, context(2), 'volume', { base: 2020 }), look())
    expect(textsOf(svgOf(drawing))).toContain('2020 年')
    expect(tipOf(drawing, 0, 0)).toContain('比 2020 年：−30')
    expect(tipOf(drawing, 0, 1)).not.toContain('比 2020 年')
  })

  it('are drawn anywhere', () =>
    drawsAnywhere((at) => drawMeasureRanking(ranking(counts, context(5)), at)))
})

describe('dots of a rate', () => {
  const figure = ranking(rates, context(5), 'grant')

  it('print rate and fraction, small samples as such, too few cases as counts', () => {
    const drawing = drawMeasureRanking(figure, look())
    const texts = textsOf(svgOf(drawing))
    expect(texts).toEqual(
      expect.arrayContaining([
        '75%　30/40',
        '66.7%　4/6　样本少',
        '2/3　件数少',
        '40%　20/50',
        '全县 4 个合计 56.6%（56/99）',
      ]),
    )
    expect(dataOf(drawing).map((d) => d.number)).toEqual([0.75, 4 / 6, null, 0.4])
  })

  it('draw small samples in grey and in no other colour', () => {
    const small = [share(0, 2025, [4, 6]), share(1, 2025, [6, 7])]
    const svg = svgOf(drawMeasureRanking(ranking(small, context(2), 'grant'), look()))
    expect(uses(svg, LIGHT.data)).toBe(0)
    expect(uses(svg, LIGHT.context)).toBeGreaterThanOrEqual(4)
  })

  it('tell the interval and what the kind has together', () => {
    const rows = [...rates, share(5, 2025, [40, 50], { kind: '乡' })]
    const drawing = drawMeasureRanking(
      ranking(rows, context(6), 'grant', { reference: 'kind' }),
      look(),
    )
    expect(tipOf(drawing, 0, 0)).toMatch(/95% 区间 59\.8%–85\.8%/)
    expect(tipOf(drawing, 0, 3)).toContain('同县同类 2 个合计 60%（60/100）')
  })

  it('are drawn anywhere', () => drawsAnywhere((at) => drawMeasureRanking(figure, at)))
})

describe('lines over the years', () => {
  const years = [2022, 2023, 2024, 2025]

  it('have no point for a year without a number', () => {
    const rows = [
      volume(0, 2022, 5),
      volume(0, 2023, 'blank'),
      volume(0, 2024, 0),
      volume(0, 2025, 7),
    ]
    const drawing = drawMeasureTrend(trend(rows, context(1, years)), look())
    expect(dataOf(drawing).map((d) => d.value)).toEqual([
      [0, 5],
      [2, 0],
      [3, 7],
    ])
    // One line, from 2024 to 2025: none leads over the gap.
    const lines = svgOf(drawing).match(/<polyline points="[^"]*"/g)
    expect(lines?.map((line) => line.match(/[\d.]+ [\d.]+/g)?.length)).toEqual([2])
  })

  it('are named beside the chart, with what all have together', () => {
    const rows = [volume(0, 2024, 5), volume(1, 2025, 6), volume(2, 2025, 6)]
    const texts = textsOf(svgOf(drawMeasureTrend(trend(rows, context(3, years)), look())))
    expect(texts).toEqual(expect.arrayContaining(['甲镇', '乙镇', '丙乡', '全县中位数']))
  })

  it('of many are grey, with the first and the last named', () => {
    const many = Array.from({ length: 30 }, (_, i) => volume(i, 2025, 100 - i))
    const drawing = drawMeasureTrend(trend(many, context(30, years)), look())
    expect(dataOf(drawing).map((d) => d.number)).toEqual(many.map((row) => row.value))
    const svg = svgOf(drawing)
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['甲镇', '第30镇', '全县中位数']))
    expect(textsOf(svg)).not.toContain('第20镇')
    expect(uses(svg, LIGHT.series[0]!)).toBe(0)
  })

  it('mark where the form changes', () => {
    const rows = [2020, 2021].map((year) => share(0, year, [20, 40]))
    const drawing = drawMeasureTrend(trend(rows, context(1, [2020, 2021]), 'grant'), look())
    expect(textsOf(svgOf(drawing))).toContain('2021 年版表式')
  })

  it('open the evidence of the point that was clicked', () => {
    const rows = [share(0, 2025, [20, 40])]
    const data = dataOf(
      drawMeasureTrend(trend(rows, context(1, years), 'natural_person'), look()),
    )[0]
    expect(sourceOf({ data })).toEqual({
      townshipCode: CODES[0],
      year: 2025,
      indicators: ['applications.received'],
      applicants: ['natural_person', 'total'],
    })
  })

  it('stand in panels on a common scale: forty, then all that are asked for', () => {
    const rows = Array.from({ length: 300 }, (_, i) =>
      years.map((year) => share(i, year, [(i + year) % 40, 40])),
    ).flat()
    const figure = trend(rows, context(300, years), 'grant', { form: 'apart' })
    const first = drawMeasureTrend(figure, look())
    expect([first.hidden, dataOf(first).length]).toEqual([260, 160])
    const all = drawMeasureTrend(figure, look({ expanded: true }))
    expect([all.hidden, dataOf(all).length]).toEqual([0, 1200])
    const texts = textsOf(svgOf(all))
    expect(texts.filter((text) => text === '100%')).toHaveLength(300)
    expect(texts).toContain('第300镇')
    expect(texts).toContain('全县合计（同一 300 个）')
  })

  it('have a scale of their own where counters differ', () => {
    const rows = [volume(0, 2025, 90_000), volume(1, 2025, 30)]
    const texts = textsOf(svgOf(drawMeasureTrend(trend(rows, context(2, years), 'visits'), look())))
    expect(texts).toEqual(expect.arrayContaining(['100,000', '30']))
  })

  it.each(['together', 'apart'] as const)('are drawn %s anywhere', (form) => {
    const rows = [0, 1, 2].flatMap((i) => years.map((year) => share(i, year, [i + 1, 40])))
    drawsAnywhere((at) => drawMeasureTrend(trend(rows, context(3, years), 'grant', { form }), at))
  })
})

describe('a funnel', () => {
  const rows = [
    share(0, 2025, [95, 100]),
    share(1, 2025, [30, 60]),
    share(2, 2025, [11, 20]),
    share(3, 2025, [20, 100]),
  ]
  const figure = measureFunnelFigure(rows, context(4), { measure: 'grant', pool: 1 }, USUAL_CHOICE)

  it('sets every rate over its number of cases and names those outside', () => {
    const drawing = drawMeasureFunnel(figure, look())
    expect(
      dataOf(drawing)
        .map((d) => d.value)
        .sort(),
    ).toEqual(
      [
        [100, 0.95],
        [60, 0.5],
        [20, 0.55],
        [100, 0.2],
      ].sort(),
    )
    const texts = textsOf(svgOf(drawing))
    expect(texts).toEqual(expect.arrayContaining(['甲镇', '丁镇', '95%', '99.8%', '分母（件）']))
    expect(texts).not.toContain('丙乡')
  })

  it('says in the tooltip beyond which limit, in neutral words', () => {
    const drawing = drawMeasureFunnel(figure, look())
    const tips = dataOf(drawing).map((_, i) => tipOf(drawing, 0, i))
    expect(tips.find((tip) => tip.startsWith('甲镇'))).toContain('高于 99.8% 界限')
    expect(tips.find((tip) => tip.startsWith('丙乡'))).toContain('在界限以内')
  })

  it('bends the axis of cases where one body has far more, and says so', () => {
    const wide = [...rows, share(4, 2025, [5000, 9000])]
    const bent = measureFunnelFigure(wide, context(5), { measure: 'grant', pool: 1 })
    expect(textsOf(svgOf(drawMeasureFunnel(bent, look())))).toContain('分母（件，对数刻度）')
  })

  it('is drawn anywhere', () => drawsAnywhere((at) => drawMeasureFunnel(figure, at)))
})

describe('the end of an axis', () => {
  it('is round, and never below what is drawn', () => {
    expect([0, 0.04, 0.11, 0.5, 0.51, 0.9, 1, 1.2].map(roundShare)).toEqual([
      ...[0.05, 0.05, 0.2, 0.5, 0.75, 1, 1, 1.5],
    ])
    expect([0, 1, 7, 39, 164.93, 139_700, 1_000_000].map(roundCount)).toEqual([
      ...[1, 1, 8, 40, 200, 150_000, 1_000_000],
    ])
  })
})
