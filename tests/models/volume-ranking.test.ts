import { describe, expect, it } from 'vitest'
import { volumeRankingFigure } from '../../src/models/volume-ranking.ts'
import type { ValueState } from '../../src/queries/value-state.ts'
import { context, sayAll, volume } from './example-rows.ts'
import { say } from './translate.ts'

const WITHOUT: readonly ValueState[] = ['blank', 'not_stated', 'not_captured', 'no_report']

describe('volume ranking', () => {
  it('draws numbers only; a stated 0 is one, every other state is listed by name', () => {
    const rows = [volume(0, 2025, 0), ...WITHOUT.map((state, i) => volume(i + 1, 2025, state))]
    const figure = volumeRankingFigure(rows, context(5))
    expect(figure.chart.bars.map((bar) => bar.value)).toEqual([0])
    expect(figure.absent.map((group) => [group.id, group.bodies.map((b) => b.name)])).toEqual([
      ['blank', ['乙镇']],
      ['not_stated', ['丙乡']],
      ['not_captured', ['丁镇']],
      ['no_report', ['戊街道']],
    ])
    expect(figure.rows.map((row) => [row.volume?.value, row.state?.value])).toEqual([
      [0, 'stated'],
      [null, 'blank'],
      [null, 'not_stated'],
      [null, 'not_captured'],
      [null, 'no_report'],
    ])
    expect(figure.coverage).toEqual({ have: 1, of: 5 })
    sayAll(figure)
  })

  it('stands in the order of codes, and ranks when asked', () => {
    const rows = [
      volume(2, 2025, 7),
      volume(0, 2025, 5, { one_channel: true }),
      volume(1, 2025, 9),
      volume(3, 2025, 'not_stated'),
    ]
    const names = (order: 'code' | 'value') =>
      volumeRankingFigure(rows, context(4), { order }).rows.map((row) => row.name?.value)
    expect(names('code')).toEqual(['甲镇', '乙镇', '丙乡', '丁镇'])
    expect(names('value')).toEqual(['乙镇', '丙乡', '甲镇', '丁镇'])
  })

  it('names the largest total, ties included, and never one of a single channel', () => {
    const heading = (...rows: ReturnType<typeof volume>[]) =>
      say(volumeRankingFigure(rows, context(5)).heading)
    expect(heading(volume(0, 2025, 1740), volume(1, 2025, 20), volume(2, 2025, 30))).toBe(
      '2025 年示例县 3 个乡镇街道载明公开总数，甲镇最多，1,740 条；中位数 30 条',
    )
    expect(heading(volume(0, 2025, 20), volume(1, 2025, 20), volume(2, 2025, 3))).toContain(
      '甲镇、乙镇并列最多，各 20 条',
    )
    expect(heading(volume(0, 2025, 20), volume(1, 2025, 20))).toContain('均为 20 条')
    expect(heading(volume(0, 2025, 99, { one_channel: true }), volume(1, 2025, 2))).toBe(
      '2025 年示例县只有乙镇载明公开总数：2 条',
    )
    expect(heading(volume(0, 2025, 99, { one_channel: true }))).toContain('没有可比的总数')
    expect(heading(volume(0, 2025, 80, { state: 'approximate' }), volume(1, 2025, 2))).toContain(
      '甲镇最多，约 80 条',
    )
    expect(heading(volume(0, 2025, 'no_report'))).toBe('2025 年示例县没有载明的公开总数')
  })

  it('names the county where several are shown', () => {
    const rows = [volume(0, 2025, 9), volume(1, 2025, 2, { county: '邻县' })]
    expect(say(volumeRankingFigure(rows, context(30)).heading)).toContain('示例县甲镇最多')
  })

  it('shows the latest year only', () => {
    const rows = [volume(0, 2024, 5), volume(0, 2025, 'not_stated')]
    expect(volumeRankingFigure(rows, context(1, [2024, 2025])).chart.bars).toEqual([])
  })

  it('marks an outlier and leaves it as it is', () => {
    const rows = [19, 40, 60, 152, 11740].map((value, i) => volume(i, 2025, value))
    const figure = volumeRankingFigure(rows, context(5))
    expect(figure.chart.bars.map((bar) => bar.outlier)).toEqual([false, false, false, false, true])
    expect(figure.chart.bars[4]?.value).toBe(11740)
    expect(figure.notes.map(say).join('')).toContain('戊街道达到中位数（60 条）的 10 倍以上')
  })

  it('counts the unnamed bodies of a wide scope', () => {
    const figure = volumeRankingFigure(
      [volume(0, 2025, 'not_captured')],
      context(40, [2025], { collection: 'partial' }),
    )
    expect(figure.absent.map((g) => [g.id, g.bodies.length, g.more])).toEqual([
      ['not_captured', 1, 0],
      ['not_collected', 0, 39],
    ])
    expect(figure.empty && say(figure.empty)).toBe(
      '2025 年示例县没有可显示的公开总数：只采集了报告开头、此项未采集 1 份、未收录 39 份（不等于没有报送）',
    )
  })
})
