import { describe, expect, it } from 'vitest'
import { requestOutcomesFigure } from '../../../src/figures/request-outcomes/model.ts'
import { context, outcomes, sayAll } from '../../models/example-rows.ts'
import { say } from '../../models/translate.ts'

describe('request outcomes', () => {
  it('draws who concluded something, and lists the rest by reason', () => {
    const rows = [
      outcomes(0, 2025, [3, 1, 1, 0, 0, 1]),
      outcomes(1, 2025, [0, 0, 0, 0, 0, 0]),
      outcomes(2, 2025, 'not_captured', {
        received: 0,
        received_state: 'stated',
        received_from: 'text',
      }),
      outcomes(3, 2025, 'not_captured', {
        received: 3,
        received_state: 'approximate',
        received_from: 'text',
      }),
      outcomes(4, 2025, 'no_report'),
    ]
    const figure = requestOutcomesFigure(rows, context(5))
    expect(figure.chart.bars.map((bar) => [bar.name, bar.concluded, bar.few])).toEqual([
      ['甲镇', 6, false],
    ])
    expect(figure.absent.map((g) => [g.id, ...g.bodies.map((b) => b.name)])).toEqual([
      ['no_requests_table', '乙镇'],
      ['no_requests_text', '丙乡'],
      ['not_captured', '丁镇'],
      ['no_report', '戊街道'],
    ])
    const detail = figure.absent[2]?.bodies[0]?.detail
    expect(detail && say(detail)).toBe('收到 约 3 件')
    expect(say(figure.heading)).toBe(
      '2025 年示例县 1 份报告共办结申请 6 件，予以公开和部分公开 4 件（66.7%）',
    )
    expect(figure.rows.map((row) => [row.received?.value, row.outcomes_state?.value])).toEqual([
      [6, 'stated'],
      [0, 'no_denominator'],
      [0, 'not_captured'],
      [3, 'not_captured'],
      [null, 'no_report'],
    ])
    sayAll(figure)
  })

  it('tells requests without a conclusion from no requests', () => {
    const rows = [
      outcomes(0, 2025, [0, 0, 0, 0, 0, 0], { received: 2, carried_out: 2 }),
      outcomes(1, 2025, [0, 0, 0, 0, 0, 0], { carried_in: 1, carried_out: 1 }),
    ]
    const figure = requestOutcomesFigure(rows, context(2))
    expect(figure.absent.map((g) => [g.id, g.bodies.length])).toEqual([['nothing_concluded', 2]])
    expect(figure.rows[1]?.carried_in?.value).toBe(1)
    sayAll(figure)
  })

  it('gives no shares below five cases', () => {
    const figure = requestOutcomesFigure([outcomes(0, 2025, [3, 0, 1, 0, 0, 0])], context(1))
    expect(figure.chart.bars[0]?.few).toBe(true)
    expect(sayAll(figure).slice(0, 3).join('')).not.toContain('%')
  })

  it('keeps what does not balance, and says so', () => {
    const figure = requestOutcomesFigure(
      [outcomes(0, 2025, [4, 0, 2, 0, 0, 0], { concluded: 7 })],
      context(1),
    )
    expect(figure.chart.bars[0]).toMatchObject({ concluded: 7, sum: 6 })
    expect(figure.notes.map(say).join('')).toContain('与总计不符')
  })

  it('shows the years of a single township', () => {
    const rows = [outcomes(0, 2024, [5, 0, 0, 0, 0, 0]), outcomes(0, 2025, 'no_report')]
    const figure = requestOutcomesFigure(rows, context(1, [2024, 2025]))
    expect(figure.chart.byYear).toBe(true)
    expect(figure.chart.bars.map((bar) => bar.year)).toEqual([2024])
    expect(figure.absent[0]?.bodies[0]?.name).toBe('2025')
    expect(figure.coverage).toEqual({ have: 1, of: 2, by: 'year' })
  })

  it('says why there is nothing to draw', () => {
    const rows = [0, 1].map((i) => outcomes(i, 2025, 'not_captured'))
    const figure = requestOutcomesFigure(rows, context(2))
    expect(figure.empty && say(figure.empty)).toBe(
      '2025 年示例县没有可显示的办理结果：只采集了报告开头、此项未采集 2 份',
    )
    expect(say(figure.heading)).toBe('2025 年示例县没有申请办理的数字')
  })
})
