import { describe, expect, it } from 'vitest'
import { USUAL_CHOICE, type CompareChoice, type Compared } from '../../../src/models/comparison.ts'
import type { FigureContext } from '../../../src/models/context.ts'
import { measureRankingFigure } from '../../../src/figures/measure-ranking/model.ts'
import type { MeasureValueRow } from '../../../src/queries/measure-values.ts'
import type { ValueState } from '../../../src/queries/value-state.ts'
import { CODES, context, sayAll, share, volume } from '../../models/example-rows.ts'
import { say } from '../../models/translate.ts'

const WITHOUT: readonly ValueState[] = ['blank', 'not_stated', 'not_captured', 'no_report']
const VOLUME: Compared = { measure: 'volume', pool: 1 }
const GRANT: Compared = { measure: 'grant', pool: 1 }
const REPLY: Compared = { measure: 'mail_reply', pool: 1 }

const figureOf = (
  rows: readonly MeasureValueRow[],
  where: FigureContext,
  of: Compared = VOLUME,
  choice: Partial<CompareChoice> = {},
) => measureRankingFigure(rows, where, of, { ...USUAL_CHOICE, ...choice })

const headingOf = (
  rows: readonly MeasureValueRow[],
  of: Compared = VOLUME,
  where = context(5),
  choice: Partial<CompareChoice> = {},
): string => say(figureOf(rows, where, of, choice).heading)

const choosing = (due: number, ...chosen: readonly number[]): FigureContext => {
  const whole = context(due)
  return { ...whole, filter: { ...whole.filter, townships: chosen.map((i) => CODES[i]!) } }
}

describe('a ranking of counts', () => {
  it('draws numbers only; a stated 0 is one, every other state is listed by name', () => {
    const rows = [volume(0, 2025, 0), ...WITHOUT.map((state, i) => volume(i + 1, 2025, state))]
    const figure = figureOf(rows, context(5))
    expect(figure.chart.marks.map((mark) => mark.value)).toEqual([0])
    expect(figure.absent.map((group) => [group.id, group.bodies.map((b) => b.name)])).toEqual([
      ['blank', ['乙镇']],
      ['not_stated', ['丙乡']],
      ['not_captured', ['丁镇']],
      ['no_report', ['戊街道']],
    ])
    expect(figure.rows.map((row) => [row['volume']?.value, row['state']?.value])).toEqual([
      [0, 'stated'],
      [null, 'blank'],
      [null, 'not_stated'],
      [null, 'not_captured'],
      [null, 'no_report'],
    ])
    expect(figure.coverage).toEqual({ have: 1, of: 5 })
    sayAll(figure)
  })

  it('stands in the order of codes, and ranks when asked, one channel after all totals', () => {
    const rows = [
      volume(0, 2025, 5, { one_channel: true }),
      volume(1, 2025, 7),
      volume(2, 2025, 9),
      volume(3, 2025, 'not_stated'),
    ]
    const names = (order: 'code' | 'value') =>
      figureOf(rows, context(4), VOLUME, { order }).rows.map((row) => row['name']?.value)
    expect(names('code')).toEqual(['甲镇', '乙镇', '丙乡', '丁镇'])
    expect(names('value')).toEqual(['丙乡', '乙镇', '甲镇', '丁镇'])
  })

  it('counts those of one channel as stating, and says that the others are compared', () => {
    const rows = [volume(0, 2025, 9, { one_channel: true }), volume(1, 2025, 7), volume(2, 2025, 5)]
    const figure = figureOf(rows, context(5))
    expect(figure.coverage).toEqual({ have: 3, of: 5 })
    expect(say(figure.heading)).toMatch(/^2025 年示例县 2 个乡镇街道载明可比的主动公开量，乙镇最多/)
  })

  it('says of how many chosen it speaks once', () => {
    const rows = [volume(0, 2025, 40), volume(1, 2025, 20), volume(2, 2025, 'not_stated')]
    const chosen = (count: number) => choosing(count, ...Array.from({ length: count }, (_, i) => i))
    const four = [...rows, volume(3, 2025, 3), volume(4, 2025, 1)]
    expect(headingOf(four, VOLUME, chosen(5))).toMatch(/^2025 年所选 5 个乡镇街道中 4 个载明/)
    expect(headingOf(rows.slice(0, 2), VOLUME, chosen(2))).toMatch(/^2025 年甲镇、乙镇载明/)
    expect(headingOf(rows, VOLUME, chosen(3))).toMatch(/^2025 年甲镇、乙镇、丙乡中 2 个载明/)
  })

  it('names the largest total, ties included, and never one of a single channel', () => {
    expect(headingOf([volume(0, 2025, 1740), volume(1, 2025, 20), volume(2, 2025, 30)])).toBe(
      '2025 年示例县 3 个乡镇街道载明主动公开量，甲镇最多，1,740 条；中位数 30 条',
    )
    expect(headingOf([volume(0, 2025, 20), volume(1, 2025, 20), volume(2, 2025, 3)])).toContain(
      '甲镇、乙镇并列最多，各 20 条',
    )
    expect(headingOf([volume(0, 2025, 20), volume(1, 2025, 20)])).toContain('均为 20 条')
    expect(headingOf([volume(0, 2025, 99, { one_channel: true }), volume(1, 2025, 2)])).toBe(
      '2025 年示例县只有乙镇有主动公开量：2 条',
    )
    expect(headingOf([volume(0, 2025, 99, { one_channel: true })])).toContain('没有可比的总数')
    expect(
      headingOf([volume(0, 2025, 80, { state: 'approximate' }), volume(1, 2025, 2)]),
    ).toContain('甲镇最多，约 80 条')
    expect(headingOf([volume(0, 2025, 'no_report')])).toBe('2025 年示例县没有可用的主动公开量')
    expect(headingOf([volume(0, 2025, 7)], VOLUME, context(1))).toBe('2025 年甲镇主动公开量 7 条')
  })

  it('names the county where several are shown, and holds each against its own', () => {
    const rows = [volume(0, 2025, 9), volume(1, 2025, 5), volume(2, 2025, 2, { county: '邻县' })]
    const { heading, chart, columns } = figureOf(rows, context(30))
    expect(say(heading)).toContain('示例县甲镇最多')
    expect(chart.line?.value).toBe(5)
    expect(chart.marks.map((mark) => mark.peers?.value ?? null)).toEqual([7, 7, null])
    expect(columns.map(({ id }) => id)).toContain('peers')
  })

  it('shows the latest year only', () => {
    const rows = [volume(0, 2024, 5), volume(0, 2025, 'not_stated')]
    expect(figureOf(rows, context(1, [2024, 2025])).chart.marks).toEqual([])
  })

  it('marks an outlier and leaves it as it is, but not beside a median of a few', () => {
    const rows = [19, 40, 60, 152, 11740].map((value, i) => volume(i, 2025, value))
    const figure = figureOf(rows, context(5))
    expect(figure.chart.marks.map((mark) => mark.outlier)).toEqual([
      ...[false, false, false, false],
      true,
    ])
    expect(figure.chart.marks[4]?.value).toBe(11740)
    expect(figure.notes.map(say).join('')).toContain('戊街道达到中位数（60 条）的 10 倍以上')
    const few = [0, 1, 1, 1, 36].map((value, i) => volume(i, 2025, value))
    expect(figureOf(few, context(5)).chart.marks.some((mark) => mark.outlier)).toBe(false)
  })

  it('counts the unnamed bodies of a wide scope', () => {
    const figure = figureOf(
      [volume(0, 2025, 'not_captured')],
      context(40, [2025], { collection: 'partial' }),
    )
    expect(figure.absent.map((g) => [g.id, g.bodies.length, g.more])).toEqual([
      ['not_captured', 1, 0],
      ['not_collected', 0, 39],
    ])
    expect(figure.empty && say(figure.empty)).toBe(
      '2025 年示例县没有可显示的主动公开量：只采集了报告开头、此项未采集 1 份、未收录 39 份（不等于没有报送）',
    )
  })

  it('says that it cannot be held against residents where the roster has none', () => {
    const rows = [volume(0, 2025, 'no_denominator'), volume(1, 2025, 'no_report')]
    const figure = figureOf(rows, context(2), { measure: 'volume_pc', pool: 1 })
    expect(figure.empty && say(figure.empty)).toBe(
      '2025 年示例县没有可显示的每万人公开量：没有人口数，不可比 1 份、未报送 1 份',
    )
    expect(figure.rows.map((row) => row['state']?.value)).toEqual([
      { key: 'measure.volume_pc.none' },
      'no_report',
    ])
    sayAll(figure)
  })
})

describe('a ranking of rates', () => {
  const rows = [
    share(0, 2025, [20, 40]),
    share(1, 2025, [36, 60]),
    share(2, 2025, [2, 3]),
    share(3, 2025, [0, 0]),
    share(4, 2025, [7, 7]),
  ]

  it('pools sums, never rates, and calls one highest only of cases enough', () => {
    expect(headingOf(rows, GRANT)).toBe(
      '2025 年示例县 4 个乡镇街道公开率（含部分公开）合计 59.1%（65/110）；满 30 件的 2 个中乙镇最高，60%',
    )
    expect(headingOf([rows[0]!, rows[1]!], GRANT)).toContain('（56/100），乙镇最高，60%')
    expect(headingOf([rows[0]!, rows[4]!], GRANT)).toContain('满 30 件的只有甲镇，50%（20/40）')
    expect(headingOf([rows[4]!, rows[2]!], GRANT)).toBe(
      '2025 年示例县 2 个乡镇街道公开率（含部分公开）合计 90%（9/10，样本少）；各自都不足 30 件，不论高低',
    )
    expect(headingOf([share(0, 2025, [20, 40]), share(1, 2025, [30, 60])], GRANT)).toContain(
      '各自均为 50%',
    )
    expect(headingOf([rows[2]!], GRANT)).toContain('只有丙乡有公开率（含部分公开）：2/3（件数少')
    expect(headingOf([share(0, 2025, [1, 1]), share(1, 2025, [0, 2])], GRANT)).toContain(
      '合计 1/3（件数少，不算比率）',
    )
  })

  it('has an interval, marks small samples, and of too few cases only counts', () => {
    const { chart, rows: table, absent } = figureOf(rows, context(5), GRANT)
    expect(chart.form).toBe('dots')
    expect(chart.marks.map((m) => [m.value, m.numerator, m.denominator, m.small])).toEqual([
      [0.5, 20, 40, false],
      [0.6, 36, 60, false],
      [null, 2, 3, true],
      [1, 7, 7, true],
    ])
    expect(chart.marks[0]?.interval?.low).toBeCloseTo(0.352, 3)
    expect(chart.marks[2]?.interval).toBeNull()
    expect(chart.line?.value).toBe(65 / 110)
    expect(table.map((row) => [row['grant']?.value, row['numerator']?.value])).toEqual([
      [0.5, 20],
      [0.6, 36],
      [null, 2],
      [null, 0],
      [1, 7],
    ])
    expect(table.map((row) => row['state']?.value)).toEqual([
      'stated',
      'stated',
      { key: 'compare.state.few' },
      { key: 'measure.grant.none' },
      'stated',
    ])
    expect(absent.map((group) => say(group.label))).toEqual(['无办结 1 份'])
  })

  it('ranks what has a rate before what has only counts', () => {
    const { rows: table } = figureOf(rows, context(5), GRANT, { order: 'value' })
    expect(table.map((row) => row['name']?.value)).toEqual([
      ...['戊街道', '乙镇', '甲镇', '丙乡', '丁镇'],
    ])
  })

  it('is never capped, and has no interval where it is no proportion', () => {
    const above = figureOf([share(0, 2025, [45, 40])], context(1), REPLY)
    expect(above.chart.marks[0]).toMatchObject({ value: 1.125, interval: null })
    const ratio = figureOf([share(0, 2025, [4, 40])], context(1), { measure: 'dispute', pool: 1 })
    expect(ratio.chart.marks[0]).toMatchObject({ value: 0.1, interval: null })
    expect(ratio.columns.map(({ id }) => id)).not.toContain('low')
  })

  it('says which years are added up, and how many for each', () => {
    const pooled = figureOf([share(0, 2025, [3, 40], { pooled_years: 2 })], context(1), {
      measure: 'mail_reply',
      pool: 3,
    })
    expect(say(pooled.heading)).toBe('2023–2025 年合计甲镇信箱答复率 7.5%（3/40）')
    expect(pooled.rows[0]?.['pooled_years']?.value).toBe(2)
  })
})

describe('what townships are held against', () => {
  const rows = [
    share(0, 2025, [20, 40]),
    share(1, 2025, [36, 60]),
    share(2, 2025, [10, 50], { kind: '乡' }),
    share(3, 2025, [20, 50], { kind: '乡' }),
    share(4, 2025, [50, 50], { kind: '街道' }),
  ]

  it('is the county, as one line', () => {
    const { chart } = figureOf(rows, context(5), REPLY)
    expect(chart.line && say(chart.line.label)).toBe('全县 5 个合计 54.4%（136/250）')
    expect(chart.marks.every((mark) => mark.peers === null)).toBe(true)
  })

  it('or those of the kind, where there are two or more', () => {
    const { chart, rows: table, notes } = figureOf(rows, context(5), REPLY, { reference: 'kind' })
    expect(chart.line).toBeNull()
    expect(chart.marks.map((mark) => mark.peers?.value ?? null)).toEqual([
      ...[0.56, 0.56, 0.3, 0.3],
      null,
    ])
    expect(table.map((row) => row['peers']?.value)).toEqual([0.56, 0.56, 0.3, 0.3, null])
    expect(notes.map(say).join('')).toContain(
      '同类：全县镇 2 个合计 56%（56/100）、全县乡 2 个合计 30%（30/100）。',
    )
  })

  it('or nothing', () => {
    const { chart } = figureOf(rows, context(5), REPLY, { reference: 'none' })
    expect([chart.line, ...chart.marks.map((mark) => mark.peers)]).toEqual(
      Array.from({ length: 6 }, () => null),
    )
  })

  it('leaves totals of one channel out of the median', () => {
    const counts = [
      volume(0, 2025, 10),
      volume(1, 2025, 30),
      volume(2, 2025, 9999, { one_channel: true }),
    ]
    expect(figureOf(counts, context(3)).chart.line?.value).toBe(20)
    expect(figureOf(counts.slice(1), context(3)).chart.line).toBeNull()
  })

  it('keeps the neighbours of the chosen behind them, and out of «x of y»', () => {
    const figure = figureOf(rows, choosing(1, 1), REPLY)
    expect(say(figure.heading)).toBe(
      '2025 年乙镇信箱答复率 60%（36/60）；全县 5 个合计 54.4%（136/250）',
    )
    expect(figure.chart.marks.map((mark) => [mark.nth, mark.isNeighbour])).toEqual([
      [null, true],
      [0, false],
      ...Array.from({ length: 3 }, () => [null, true]),
    ])
    expect(figure.coverage).toEqual({ have: 1, of: 1 })
    expect(figure.rows.map((row) => row['chosen']?.value)).toEqual([
      ...[false, true, false, false, false],
    ])
    expect(figure.absent).toEqual([])
  })

  it('is nothing to draw where none of the chosen has a number', () => {
    const figure = figureOf([share(0, 2025, 'blank'), ...rows.slice(1)], choosing(1, 0), REPLY)
    expect(figure.empty && say(figure.empty)).toContain('空白 1 份')
  })
})

describe('a measure that misleads alone', () => {
  const beside = (numerator: number, denominator: number) => ({
    companion_numerator: numerator,
    companion_denominator: denominator,
    companion_value: denominator === 0 ? null : numerator / denominator,
    companion_state: denominator === 0 ? 'no_denominator' : 'stated',
  })
  const rows = [
    { ...share(0, 2025, [20, 25]), ...beside(20, 40) },
    { ...share(1, 2025, [2, 2]), ...beside(2, 3) },
    { ...share(2, 2025, [0, 0]), ...beside(0, 0) },
  ]
  const figure = figureOf(rows, context(3), { measure: 'grant_merit', pool: 1 })

  it('has the other beside it: in the chart, in the table, in words', () => {
    expect(figure.chart.marks.map((mark) => mark.companion)).toEqual([0.5, null])
    expect(figure.columns.map(({ heading }) => say(heading))).toContain('公开率（含部分公开）')
    expect(
      figure.rows.map((row) =>
        ['companion_numerator', 'companion_denominator', 'companion'].map((id) => row[id]?.value),
      ),
    ).toEqual([
      [20, 40, 0.5],
      [2, 3, null],
      [null, null, null],
    ])
    expect(figure.notes.map(say).join('')).toContain(
      '实体审查公开率不单独看：2025 年示例县公开率（含部分公开）合计 51.2%（22/43）',
    )
    sayAll(figure)
  })

  it('and others have none', () => {
    const grant = figureOf(rows, context(3), GRANT)
    expect(grant.columns.map(({ id }) => id)).not.toContain('companion')
    expect(grant.notes.map(say).join('')).not.toContain('不单独看')
  })
})

describe('two years side by side', () => {
  const rows = [
    volume(0, 2020, 8),
    volume(0, 2025, 12),
    volume(1, 2020, 40),
    volume(1, 2025, 30),
    volume(2, 2020, 'blank'),
    volume(2, 2025, 5),
    volume(3, 2025, 6),
  ]

  it('have the absolute change always, a percentage only on a base of ten', () => {
    const figure = figureOf(rows, context(4), VOLUME, { base: 2020 })
    expect(figure.chart.marks.map((mark) => mark.before)).toEqual([8, 40, null, null])
    expect(
      figure.rows.map((row) =>
        ['base', 'base_state', 'change', 'change_percent'].map((id) => row[id]?.value),
      ),
    ).toEqual([
      [8, 'stated', 4, null],
      [40, 'stated', -10, -0.25],
      [null, 'blank', null, null],
      [null, 'no_report', null, null],
    ])
    expect(figure.notes.map(say).join('')).toContain('2 个乡镇街道两期都有可比的数字')
    expect(figure.columns.map(({ heading }) => say(heading))).toContain('比 2020 年增减')
    sayAll(figure)
  })

  it('have percentage points of rates, and none of too few cases', () => {
    const rates = [
      share(0, 2020, [10, 40]),
      share(0, 2025, [20, 40]),
      share(1, 2020, [1, 2]),
      share(1, 2025, [20, 40]),
    ]
    const figure = figureOf(rates, context(2), GRANT, { base: 2020 })
    expect(figure.rows.map((row) => row['change_points']?.value)).toEqual([25, null])
    expect(figure.columns.map(({ id }) => id)).not.toContain('change')
  })

  it('are not, where the base is the shown year', () => {
    const figure = figureOf(rows, context(4), VOLUME, { base: 2025 })
    expect(figure.chart.marks.every((mark) => mark.before === null)).toBe(true)
    expect(figure.columns.map(({ id }) => id)).not.toContain('base')
  })
})
