import { describe, expect, it } from 'vitest'
import { USUAL_CHOICE, type CompareChoice, type Compared } from '../../../src/models/comparison.ts'
import type { FigureContext } from '../../../src/models/context.ts'
import { measureTrendFigure } from '../../../src/figures/measure-trend/model.ts'
import type { MeasureValueRow } from '../../../src/queries/measure-values.ts'
import { CODES, context, sayAll, share, volume } from '../../models/example-rows.ts'
import { say } from '../../models/translate.ts'

const YEARS = [2022, 2023, 2024, 2025]
const VOLUME: Compared = { measure: 'volume', pool: 1 }
const GRANT: Compared = { measure: 'grant', pool: 1 }

const figureOf = (
  rows: readonly MeasureValueRow[],
  where: FigureContext,
  of: Compared = VOLUME,
  choice: Partial<CompareChoice> = {},
) => measureTrendFigure(rows, where, of, { ...USUAL_CHOICE, ...choice })

const runsOf = (figure: ReturnType<typeof figureOf>) =>
  figure.chart.lines.map((line) => line.runs.map((run) => run.map((point) => point.value)))

describe('a trend', () => {
  it('breaks a line where a year has no number', () => {
    const rows = [
      volume(0, 2022, 10),
      volume(0, 2023, 'no_report'),
      volume(0, 2024, 0),
      volume(0, 2025, 12),
    ]
    expect(runsOf(figureOf(rows, context(1, YEARS)))).toEqual([[[10], [0, 12]]])
  })

  it('keeps a total of one channel beside the line', () => {
    const rows = [volume(0, 2023, 5), volume(0, 2024, 9, { one_channel: true }), volume(0, 2025, 7)]
    const figure = figureOf(rows, context(1, YEARS))
    expect(runsOf(figure)).toEqual([[[5], [7]]])
    expect(figure.chart.lines[0]?.points.map((point) => point.oneChannel)).toEqual([
      false,
      true,
      false,
    ])
  })

  it('joins no line over a form that asks in other cells, and marks where the form changes', () => {
    const reviews = [2018, 2019, 2020, 2021].map((year) =>
      share(0, year, [1, 40], {
        edition: year === 2018 ? '2014' : year < 2021 ? '2019' : '2021',
      }),
    )
    const of: Compared = { measure: 'review_corrected', pool: 1 }
    const figure = figureOf(reviews, context(1, [2018, 2019, 2020, 2021]), of)
    expect(figure.chart.lines[0]?.runs.map((run) => run.map(({ year }) => year))).toEqual([
      [2018],
      [2019, 2020, 2021],
    ])
    expect(figure.chart.changes).toEqual([
      { year: 2019, edition: '2019', breaks: true },
      { year: 2021, edition: '2021', breaks: false },
    ])
    expect(figure.rows.map((row) => row['change_points']?.value)).toEqual([null, null, 0, 0])
    expect(say(figure.heading)).toContain('由 2019 年的')
  })

  it('counts as neighbours those that are drawn, not those without a number', () => {
    const where = context(3, [2024, 2025])
    const chosen = { ...where, filter: { ...where.filter, townships: ['990101001'] } }
    const rows = [0, 1, 2].flatMap((i) =>
      [2024, 2025].map((year) => volume(i, year, i === 2 ? 'not_stated' : 10 + i)),
    )
    const figure = measureTrendFigure(rows, chosen, VOLUME)
    expect(figure.chart.lines.map((line) => line.nth)).toEqual([null, 0])
    expect(figure.notes.map(say).join('')).toContain('灰色是同县其余 1 个')
  })

  it('compares neighbouring years of the same townships only', () => {
    const rows = [
      volume(0, 2024, 10),
      volume(0, 2025, 15),
      volume(1, 2024, 9),
      volume(1, 2025, 3),
      volume(2, 2025, 500),
    ]
    const figure = figureOf(rows, context(5, YEARS))
    expect(say(figure.heading)).toBe(
      '2024 年到 2025 年，示例县两头都有主动公开量的 2 个乡镇街道中 1 个增加、1 个减少、0 个持平',
    )
    expect(figure.rows.map((row) => [row['change']?.value, row['change_percent']?.value])).toEqual([
      [null, null],
      [5, 0.5],
      [null, null],
      [-6, null],
      [null, null],
    ])
    sayAll(figure)
  })

  it('pools rates of those that have both years', () => {
    const rows = [
      share(0, 2024, [10, 40]),
      share(0, 2025, [20, 40]),
      share(1, 2024, [10, 60]),
      share(1, 2025, [30, 60]),
      share(2, 2025, [40, 40]),
    ]
    const figure = figureOf(rows, context(3, YEARS), GRANT)
    expect(say(figure.heading)).toBe(
      '2024 年到 2025 年，示例县两头都有数字的 2 个乡镇街道公开率（含部分公开）合计由 20%（20/100）到 50%（50/100）（+30 个百分点）',
    )
    expect(figure.rows.map((row) => row['change_points']?.value)).toEqual([
      ...[null, 25, null, 33.3, null],
    ])
    expect(say(figureOf(rows.slice(0, 2), context(3, YEARS), GRANT).heading)).toBe(
      '甲镇公开率（含部分公开）由 2024 年的 25%（10/40）到 2025 年的 50%（20/40）（+25 个百分点）',
    )
    expect(say(figureOf([...rows.slice(0, 2), rows[4]!], context(3, YEARS), GRANT).heading)).toBe(
      '2024 年到 2025 年，示例县只有甲镇两头都有公开率（含部分公开）：由 25%（10/40）到 50%（20/40）（+25 个百分点）',
    )
  })

  it('sets three years against the three before, which have none in common', () => {
    const rows = [2022, 2023, 2024, 2025].flatMap((year) =>
      [0, 1].map((i) => share(i, year, [year - 2015, 50], { pooled_years: 3 })),
    )
    const { heading, columns } = figureOf(rows, context(2, YEARS), { ...GRANT, pool: 3 })
    expect(say(heading)).toContain('2020–2022 年合计到 2023–2025 年合计，示例县两头都有数字的 2 个')
    expect(columns.map(({ id }) => id)).not.toContain('change_points')
  })

  it('speaks of one township as of one', () => {
    const heading = (...rows: MeasureValueRow[]) => say(figureOf(rows, context(1, YEARS)).heading)
    expect(heading(volume(0, 2022, 30), volume(0, 2025, 12))).toBe(
      '甲镇主动公开量由 2022 年的 30 条到 2025 年的 12 条（−18 条）',
    )
    expect(heading(volume(0, 2022, 30), volume(0, 2025, 'blank'))).toBe(
      '甲镇只有 2022 年有可比的主动公开量：30 条',
    )
    expect(heading(volume(0, 2022, 30, { one_channel: true }))).toContain('没有可比的总数')
    expect(heading(volume(0, 2022, 'blank'))).toBe('2022–2025 年示例县没有可用的主动公开量')
  })

  it('has no rate of too few cases, and says in how many years', () => {
    const rows = [share(0, 2024, [1, 2]), share(0, 2025, [20, 40]), share(1, 2025, [1, 4])]
    const figure = figureOf(rows, context(2, YEARS), GRANT)
    expect(runsOf(figure)).toEqual([[[0.5]]])
    expect(figure.notes.map(say).join('')).toContain('2 个年度件数少')
    expect(figure.absent.map((group) => [say(group.label), group.bodies[0]?.name])).toEqual([
      ['件数少、不算比率 1 份', '乙镇'],
    ])
  })

  it('colours the few or the chosen, and keeps the rest grey', () => {
    const many = Array.from({ length: 13 }, (_, i) => volume(i, 2025, i + 1))
    const coloursOf = (where: FigureContext, rows = many) =>
      figureOf(rows, where).chart.lines.map((line) => line.nth)
    expect(coloursOf(context(13, YEARS))).toEqual(many.map(() => null))
    expect(coloursOf(context(3, YEARS), many.slice(0, 3))).toEqual([0, 1, 2])
    const whole = context(2, YEARS)
    const townships = [CODES[3], CODES[1]]
    const chosen = { ...whole, filter: { ...whole.filter, townships } } as FigureContext
    expect(coloursOf(chosen).slice(-2)).toEqual([1, 0])
    expect(coloursOf(chosen).slice(0, -2)).toEqual(Array.from({ length: 11 }, () => null))
    expect(figureOf(many, chosen).coverage).toEqual({ have: 2, of: 2 })
  })

  it('has what all have together, year by year, where two or more have a number', () => {
    const rows = [
      share(0, 2024, [10, 40]),
      share(0, 2025, [20, 40]),
      share(1, 2024, [20, 60]),
      share(2, 2024, [5, 40], { kind: '乡' }),
      share(3, 2024, [10, 40], { kind: '乡' }),
    ]
    const valuesOf = (choice: Partial<CompareChoice>) =>
      [...figureOf(rows, context(4, YEARS), GRANT, choice).chart.references.values()].map(
        ({ label, points }) => [say(label), ...points.map((peers) => peers?.value ?? null)],
      )
    expect(valuesOf({})).toEqual([['全县合计', null, null, 45 / 180, null]])
    expect(valuesOf({ reference: 'kind' })).toEqual([
      ['全县镇合计', null, null, 30 / 100, null],
      ['全县乡合计', null, null, 15 / 80, null],
    ])
    expect(valuesOf({ reference: 'none' })).toEqual([])
    const { rows: table } = figureOf(rows, context(4, YEARS), GRANT)
    expect(table.map((row) => row['peers']?.value)).toEqual([0.25, null, 0.25, 0.25, 0.25])
  })

  it('joins the points of a reference only where they are of the same bodies', () => {
    const referenceOf = (rows: readonly MeasureValueRow[], compared = VOLUME) => {
      const figure = figureOf(rows, context(5, YEARS), compared)
      const [reference] = figure.chart.references.values()
      return {
        label: reference && say(reference.label),
        points: reference?.points.map((peers) => peers && [peers.value, peers.have]),
        joined: reference?.joined,
        notes: figure.notes.map(say).join(''),
        n: figure.rows.map((row) => row['peers_n']?.value),
      }
    }
    // 2022: 0, 1; 2023: 2, 3, 4; 2024 and 2025: 0, 4.
    const changing = [
      ...[0, 1].map((i) => volume(i, 2022, 10 + i)),
      ...[2, 3, 4].map((i) => volume(i, 2023, 100 * i)),
      ...[2024, 2025].flatMap((year) => [0, 4].map((i) => volume(i, year, year + i))),
    ].sort((a, b) => a.township_code.localeCompare(b.township_code) || a.year - b.year)
    const others = referenceOf(changing)
    expect(others.points).toEqual([
      [10.5, 2],
      [300, 3],
      [2026, 2],
      [2027, 2],
    ])
    expect(others.joined).toEqual([false, false, false, true])
    expect(others.label).toBe('全县中位数')
    expect(others.notes).toContain('只在同一批之间连线')
    expect(others.n).toEqual([2, 2, 2, 2, 3, 3, 3, 2, 2])

    // 0, 1 and 2 have all four years, 3 has one: the line is of the three.
    const panel = [
      ...[0, 1, 2].flatMap((i) => YEARS.map((year) => volume(i, year, 10 * (i + 1)))),
      volume(3, 2025, 4000),
    ]
    const same = referenceOf(panel)
    expect(same.points).toEqual(YEARS.map(() => [20, 3]))
    expect(same.joined).toEqual([false, true, true, true])
    expect(same.label).toBe('全县中位数（同一 3 个）')
    expect(same.notes).toContain('各年都有数字的同一批')
  })

  it('sets sums of fewer than three years beside the line of sums of three', () => {
    const rows = [0, 1].flatMap((i) =>
      YEARS.map((year, n) => share(i, year, [10, 40], { pooled_years: Math.min(3, n + 1) })),
    )
    const figure = figureOf(rows, context(2, YEARS), { measure: 'grant', pool: 3 })
    for (const line of figure.chart.lines) {
      expect(line.runs.map((run) => run.map(({ year }) => year))).toEqual([[2024, 2025]])
      expect(line.points.map(({ partial }) => partial)).toEqual([true, true, false, false])
    }
    const [reference] = figure.chart.references.values()
    expect(reference?.points.map((peers) => peers?.have ?? null)).toEqual([null, null, 2, 2])
    expect(figure.notes.map(say).join('')).toContain('不足三年')
    sayAll(figure)
  })

  it('holds each panel against its own county', () => {
    const rows = [0, 1, 2, 3].map((i) =>
      volume(i, 2025, 10 * (i + 1), { county: i < 2 ? '甲县' : '乙县' }),
    )
    const { chart } = figureOf(rows, context(4, YEARS), VOLUME, { form: 'apart' })
    const last = (key: string | null) => chart.references.get(key ?? '')?.points.at(-1)?.value
    expect(chart.lines.map((line) => last(line.reference))).toEqual([15, 15, 35, 35])
  })

  it('sets no body beside another where counters differ', () => {
    const rows = [0, 1].flatMap((i) => [2024, 2025].map((year) => volume(i, year, 1000 * i + 5)))
    const figure = figureOf(rows, context(2, YEARS), { measure: 'visits', pool: 1 })
    expect(figure.chart.form).toBe('apart')
    expect(figure.chart.references.size).toBe(0)
    expect(figure.notes.map(say).join('')).toContain('只看自身变化')
    sayAll(figure)
  })

  it('bends the scale only where one value flattens the rest or the reader asks, and says so', () => {
    const rows = [10, 12, 9000].map((value, i) => volume(i, 2025, value))
    const bent = figureOf(rows, context(3))
    expect(bent.chart.scale).toBe('log')
    expect(bent.notes.map(say).join('')).toContain('自动采用对数刻度')
    const straight = figureOf(rows, context(3), VOLUME, { scale: 'linear' })
    expect(straight.chart.scale).toBe('linear')
    expect(straight.notes.map(say).join('')).not.toContain('对数刻度')
    const asked = figureOf([volume(0, 2025, 1), volume(1, 2025, 2)], context(2), VOLUME, {
      scale: 'log',
    })
    expect(asked.chart.scale).toBe('log')
    expect(asked.notes.map(say).join('')).toContain('同样的高度差是同样的倍数')
    const rates = [share(0, 2025, [1, 100]), share(1, 2025, [90, 100])]
    expect(figureOf(rates, context(2), GRANT, { scale: 'log' }).chart.scale).toBe('linear')
  })

  it('leaves a base year that is not chosen to the ranking', () => {
    const rows = [volume(0, 2010, 3), volume(0, 2025, 12)]
    expect(figureOf(rows, context(1, YEARS), VOLUME, { base: 2010 }).rows).toHaveLength(1)
  })
})
