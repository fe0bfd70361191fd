import { describe, expect, it } from 'vitest'
import { onTimeFigure } from '../../../src/figures/on-time/model.ts'
import { context, sayAll, share } from '../../models/example-rows.ts'
import { say } from '../../models/translate.ts'

const YEARS = [2024, 2025]

describe('reports published in time', () => {
  it('are counted of those with a date; one without is never late', () => {
    const rows = [
      share(0, 2025, [1, 1]),
      share(1, 2025, [0, 1]),
      share(2, 2025, 'not_stated'),
      share(3, 2025, 'no_report'),
      share(0, 2024, [1, 1]),
    ]
    const figure = onTimeFigure(rows, context(4, YEARS))
    expect(say(figure.heading)).toBe(
      '2025 年示例县 2 份载明日期的年报中 1 份按时发布，1 份迟于 1 月 31 日：乙镇',
    )
    expect(figure.coverage).toEqual({ have: 2, of: 4 })
    expect(figure.chart.years.map((year) => [year.year, year.inTime, year.dated])).toEqual([
      [2025, 1, 2],
      [2024, 1, 1],
    ])
    expect(figure.notes.map(say).join('')).toContain('1 份日期未载')
    expect(figure.rows.map((row) => row['on_time']?.value)).toEqual([true, false, null, true])
    sayAll(figure)
  })

  it('are not spoken of where no date is known', () => {
    const figure = onTimeFigure([share(0, 2025, 'not_captured')], context(2, YEARS))
    expect(say(figure.empty!)).toBe('2025 年示例县的 1 份年报都没有载明日期，不能说是否按时')
    expect(onTimeFigure([], context(2, YEARS)).empty).not.toBeNull()
  })

  it('of one township are told over its years', () => {
    const rows = [share(0, 2024, [0, 1]), share(0, 2025, [1, 1])]
    expect(say(onTimeFigure(rows, context(1, YEARS)).heading)).toBe(
      '2024–2025 年示例县 2 份载明日期的年报中 1 份按时发布，1 份迟于 1 月 31 日',
    )
  })
})
