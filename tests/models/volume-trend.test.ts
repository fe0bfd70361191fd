import { describe, expect, it } from 'vitest'
import { volumeTrendFigure } from '../../src/models/volume-trend.ts'
import { context, sayAll, volume } from './example-rows.ts'
import { say } from './translate.ts'

const YEARS = [2022, 2023, 2024, 2025]

describe('volume trend', () => {
  it('breaks a line where a year has no number', () => {
    const rows = [
      volume(0, 2022, 10),
      volume(0, 2023, 'no_report'),
      volume(0, 2024, 0),
      volume(0, 2025, 12),
    ]
    const { chart } = volumeTrendFigure(rows, context(1, YEARS))
    expect(chart.kind === 'lines' && chart.lines[0]?.points.map((p) => p?.value ?? null)).toEqual([
      10,
      null,
      0,
      12,
    ])
  })

  it('compares neighbouring years of the same townships only', () => {
    const rows = [
      volume(0, 2024, 10),
      volume(0, 2025, 15),
      volume(1, 2024, 9),
      volume(1, 2025, 3),
      volume(2, 2025, 500),
    ]
    const figure = volumeTrendFigure(rows, context(5, YEARS))
    expect(say(figure.heading)).toBe(
      '2024 年到 2025 年，示例县两年都有总数的 2 个乡镇街道中 1 个增加、1 个减少、0 个持平',
    )
    const changes = figure.rows.map((row) => [
      row.volume_change?.value,
      row.volume_change_percent?.value,
    ])
    expect(changes).toEqual([
      [null, null],
      [5, 0.5],
      [null, null],
      [-6, null],
      [null, null],
    ])
    sayAll(figure)
  })

  it('speaks of one township as of one', () => {
    const heading = (...rows: ReturnType<typeof volume>[]) =>
      say(volumeTrendFigure(rows, context(1, YEARS)).heading)
    expect(heading(volume(0, 2022, 30), volume(0, 2025, 12))).toBe(
      '甲镇主动公开量由 2022 年的 30 条到 2025 年的 12 条（−18 条）',
    )
    expect(heading(volume(0, 2022, 30), volume(0, 2025, 'blank'))).toBe(
      '甲镇只有 2022 年载明公开总数：30 条',
    )
    expect(heading(volume(0, 2022, 30, { one_channel: true }))).toContain('没有可比的总数')
    expect(heading(volume(0, 2022, 'blank'))).toBe('2022–2025 年示例县没有载明的公开总数')
  })

  it('draws many townships as dots around the median of the totals', () => {
    const rows = Array.from({ length: 13 }, (_, i) => volume(i, 2025, i + 1)).concat(
      volume(13, 2025, 900, { one_channel: true }),
      volume(14, 2024, 'not_captured'),
    )
    const figure = volumeTrendFigure(rows, context(15, [2024, 2025]))
    expect(figure.chart).toMatchObject({
      kind: 'strips',
      strips: [
        { year: 2024, points: [], median: null, count: 0 },
        { year: 2025, median: 7, count: 13 },
      ],
    })
    expect(figure.chart.kind === 'strips' && figure.chart.strips[1]?.points.length).toBe(14)
    expect(figure.absent.map((g) => g.id)).toEqual(['not_captured'])
    sayAll(figure)
  })

  it('bends the scale only where one value flattens the rest, and says so', () => {
    const rows = [10, 12, 9000].map((value, i) => volume(i, 2025, value))
    const bent = volumeTrendFigure(rows, context(3))
    expect(bent.chart.scale).toBe('log')
    expect(bent.notes.map(say).join('')).toContain('对数刻度')
    const straight = volumeTrendFigure(rows, context(3), { scale: 'linear' })
    expect(straight.chart.scale).toBe('linear')
    expect(straight.notes.map(say).join('')).not.toContain('对数刻度')
  })
})
