import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/charts/source-of.ts'
import { drawVolumeRanking } from '../../src/charts/volume-ranking.ts'
import { drawVolumeTrend } from '../../src/charts/volume-trend.ts'
import { volumeRankingFigure } from '../../src/models/volume-ranking.ts'
import { volumeTrendFigure } from '../../src/models/volume-trend.ts'
import { context, volume } from '../models/example-rows.ts'
import { dataOf, look, svgOf, textsOf, tipOf } from './draw.ts'

const rows = [
  volume(0, 2025, 1234),
  volume(1, 2025, 80, { state: 'approximate' }),
  volume(2, 2025, 0),
  volume(3, 2025, 'not_captured'),
  volume(4, 2025, 60, { one_channel: true }),
]

describe('volume ranking', () => {
  const figure = volumeRankingFigure(rows, context(5))

  it('has a bar for each number of the table and for nothing else', () => {
    const numbers = figure.rows.flatMap((row) => row.volume?.value ?? [])
    expect(dataOf(drawVolumeRanking(figure, look())).map((d) => d.number)).toEqual(numbers)
  })

  it('prints every value, with what it is', () => {
    const texts = textsOf(svgOf(drawVolumeRanking(figure, look())))
    expect(texts).toEqual(expect.arrayContaining(['1,234', '约 80', '0', '60（单一渠道）']))
    expect(texts).toContain('甲镇')
    expect(texts).not.toContain('丁镇')
  })

  it('keeps 0 at the origin of a logarithmic scale and labels it with counts', () => {
    const log = volumeRankingFigure(rows, context(5), { scale: 'log' })
    const drawing = drawVolumeRanking(log, look())
    expect(dataOf(drawing).map((d) => d.value)).toMatchObject([
      [Math.log10(1235), 0],
      [Math.log10(81), 1],
      [0, 2],
      [Math.log10(61), 3],
    ])
    expect(textsOf(svgOf(drawing))).toEqual(expect.arrayContaining(['10', '100', '1,000']))
  })

  it('opens the evidence of the bar that was clicked', () => {
    const data = dataOf(drawVolumeRanking(figure, look()))[1]
    expect(sourceOf({ data })).toEqual({
      townshipCode: '990101002',
      year: 2025,
      indicators: ['disclosed.total'],
    })
    expect(sourceOf({ data: [1, 2] })).toBeNull()
    expect(sourceOf({ componentType: 'xAxis' })).toBeNull()
    expect(sourceOf(undefined)).toBeNull()
  })

  it('says in the tooltip that a value is approximate', () => {
    expect(tipOf(drawVolumeRanking(figure, look()), 0, 1)).toContain('主动公开：约 80 条')
  })
})

describe('volume trend', () => {
  const years = [2022, 2023, 2024, 2025]

  it('has no datum for a year without a number and does not join over it', () => {
    const figure = volumeTrendFigure(
      [volume(0, 2022, 5), volume(0, 2023, 'blank'), volume(0, 2024, 0), volume(0, 2025, 7)],
      context(1, years),
    )
    const drawing = drawVolumeTrend(figure, look())
    expect(dataOf(drawing).map((d) => d.value)).toEqual([
      [0, 5],
      [1, null],
      [2, 0],
      [3, 7],
    ])
    const [line] = Array.isArray(drawing.option.series) ? drawing.option.series : []
    expect(line).toMatchObject({ type: 'line', connectNulls: false, showSymbol: true })
  })

  it('names each line beside it', () => {
    const figure = volumeTrendFigure(
      [volume(0, 2024, 5), volume(1, 2025, 6), volume(2, 2025, 6)],
      context(3, years),
    )
    const texts = textsOf(svgOf(drawVolumeTrend(figure, look())))
    expect(texts).toEqual(expect.arrayContaining(['甲镇', '乙镇', '丙乡']))
  })

  it('leaves a total of one channel off the line', () => {
    const figure = volumeTrendFigure(
      [volume(0, 2024, 5), volume(0, 2025, 9, { one_channel: true })],
      context(1, [2024, 2025]),
    )
    const drawing = drawVolumeTrend(figure, look())
    expect(dataOf(drawing, 0).map((d) => d.number)).toEqual([5, undefined])
    expect(dataOf(drawing, 1).map((d) => d.number)).toEqual([9])
  })

  it('draws every number of many townships as a dot, with median and count', () => {
    const many = Array.from({ length: 30 }, (_, i) => volume(i, 2025, i))
    const figure = volumeTrendFigure([...many, volume(30, 2024, 'no_report')], context(31, years))
    const drawing = drawVolumeTrend(figure, look())
    expect(dataOf(drawing).map((d) => d.number)).toEqual(many.map((row) => row.value))
    const texts = textsOf(svgOf(drawing))
    expect(texts).toContain('14.5')
    expect(texts).toEqual(expect.arrayContaining(['30 个', '0 个']))
  })
})
