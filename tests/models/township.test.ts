import { describe, expect, it } from 'vitest'
import type { FigureCell } from '../../src/models/figure.ts'
import { townshipFindingsFigure } from '../../src/figures/township-findings/model.ts'
import { townshipPartsFigure } from '../../src/figures/township-parts/model.ts'
import { townshipPeersFigure } from '../../src/figures/township-peers/model.ts'
import { townshipYearsFigure } from '../../src/figures/township-years/model.ts'
import type { DisclosurePartRow } from '../../src/queries/disclosure-parts.ts'
import {
  TOWNSHIP_CELLS,
  type TownshipCell,
  type TownshipFiguresRow,
} from '../../src/queries/township-figures.ts'
import type { TownshipFindingRow } from '../../src/figures/township-findings/query.ts'
import type { ValueState } from '../../src/queries/value-state.ts'
import { cellText } from '../../src/models/cell-text.ts'
import { CODES, context, sayAll } from './example-rows.ts'
import { say, sayInAll, t } from './translate.ts'

type Cells = Partial<Record<TownshipCell, number | ValueState>>

const NAMES = ['甲镇', '乙镇', '丙乡', '丁镇', '戊街道']

/** One township's year; cells not given are not stated, all of none are `no_report`. */
const row = (
  i: number,
  year: number,
  cells: Cells | null,
  over: Partial<TownshipFiguresRow> = {},
): TownshipFiguresRow =>
  ({
    township_code: CODES[i],
    name: NAMES[i],
    county: '示例县',
    year,
    report_id: cells === null ? null : `${CODES[i]}-${year}`,
    edition: cells === null ? null : '2021',
    capture: cells === null ? null : 'full',
    one_channel: false,
    findings: 0,
    source_url: null,
    ...Object.fromEntries(
      TOWNSHIP_CELLS.flatMap((id): [string, number | string | null][] => {
        const given = cells === null ? 'no_report' : (cells[id] ?? 'not_stated')
        const [value, state] = typeof given === 'number' ? [given, 'stated'] : [null, given]
        return [
          [id, value],
          [`${id}_state`, state],
        ]
      }),
    ),
    ...over,
  }) as TownshipFiguresRow

const table = (figure: ReturnType<typeof townshipYearsFigure>): Record<string, string[]> =>
  Object.fromEntries(
    figure.chart.blocks
      .flatMap((block) => block.lines)
      .map(({ column, cells }) => [
        column.id,
        cells.map((cell) =>
          cell.value === null && cell.state !== null ? cell.state : cellText(column, cell, t),
        ),
      ]),
  )

describe('a township through the years', () => {
  const rows = [
    row(0, 2023, { volume: 0, received: 3, concluded: 0, granted: 0, partly_granted: 0 }),
    row(0, 2024, null),
    row(
      0,
      2025,
      {
        volume: 40,
        received: 9,
        concluded: 9,
        granted: 2,
        partly_granted: 1,
        mail_received: 'blank',
      },
      { findings: 2, one_channel: true },
    ),
    row(1, 2025, { volume: 999 }),
  ]
  const figure = townshipYearsFigure(rows, CODES[0], context(1, [2023, 2024, 2025]))

  it('keeps nought, blank, not stated, no report and no denominator apart', () => {
    expect(table(figure)).toMatchObject({
      filing: ['无疑点', '未报送', '有疑点'],
      edition: ['2021 年版', 'no_report', '2021 年版'],
      flaws: ['0', '—', '2'],
      volume: ['0', 'no_report', '40（单一渠道）'],
      granted_of: ['no_denominator', 'no_report', '3／9'],
      mail_received: ['not_stated', 'no_report', 'blank'],
      review_total: ['not_stated', 'no_report', 'not_stated'],
    })
  })

  it('holds nobody else, and opens the evidence of every figure of a report', () => {
    expect(figure.rows.map((cells) => cells.code?.value)).toEqual([CODES[0], CODES[0], CODES[0]])
    for (const { column, cells } of figure.chart.blocks.flatMap((block) => block.lines))
      if (column.id !== 'edition')
        expect(cells.map((cell: FigureCell) => cell.source?.year ?? null)).toEqual([
          2023,
          null,
          2025,
        ])
  })

  it('does not call a report clean of which only the opening is known', () => {
    const opening = { capture: 'opening', edition: null } as const
    const partial = townshipYearsFigure(
      [row(0, 2024, { volume: 3 }, opening), row(0, 2025, { volume: 'not_captured' }, opening)],
      CODES[0],
      context(1, [2024, 2025]),
    )
    expect(table(partial)).toMatchObject({
      filing: ['仅采集部分', '仅采集部分'],
      flaws: ['—', '—'],
      volume: ['3', 'not_captured'],
    })
    expect(say(partial.heading)).toContain('均只采集了部分，不作判断')
  })

  it('says how many years have a report, and «not collected» where the set is in part', () => {
    expect(say(figure.heading)).toBe(
      '2023–2025 年 3 个年度中甲镇报送了 2 份年报，最近一份是 2025 年；1 份有疑点',
    )
    const partial = townshipYearsFigure(
      rows,
      CODES[0],
      context(1, [2023, 2024, 2025], { collection: 'partial' }),
    )
    expect(table(partial)['filing']?.[1]).toBe('未收录')
    expect(sayAll(figure).join('')).not.toContain('undefined')
  })
})

describe('a township among its peers', () => {
  const county = (own: Cells, over: Partial<TownshipFiguresRow> = {}) => [
    row(0, 2024, own, over),
    row(0, 2025, null),
    row(1, 2024, { volume: 50, mail_received: 100, mail_replied: 50 }),
    row(2, 2024, { volume: 10, mail_received: 100, mail_replied: 100 }),
    row(3, 2024, { volume: 'blank', mail_received: 0, mail_replied: 0 }),
    row(4, 2024, null),
  ]
  const read = (own: Cells, over: Partial<TownshipFiguresRow> = {}) =>
    townshipPeersFigure(county(own, over), CODES[0], context(1, [2024, 2025]))
  const lineOf = (figure: ReturnType<typeof read>, id: string) =>
    figure.chart.lines.find((line) => line.ranking.id === id)!

  it('ranks in the latest year with a report, among those with a number only', () => {
    const figure = read({ volume: 30, mail_received: 10, mail_replied: 10 })
    expect(figure.chart.year).toBe(2024)
    expect(say(lineOf(figure, 'volume').rank)).toBe('第 2 / 3')
    expect(say(lineOf(figure, 'volume').reference!)).toBe('中位数 30 条')
    expect(say(lineOf(figure, 'mail_reply').rank)).toBe('并列第 1 / 3')
    // Pooled, never the mean of rates: (10 + 50 + 100) / 210.
    expect(say(lineOf(figure, 'mail_reply').reference!)).toBe('全县 76.2%')
    expect(lineOf(figure, 'mail_reply').remarks.map(say)).toEqual([
      '样本少（10 件）',
      '95% 区间 72.2%–100%',
    ])
    expect(say(figure.heading)).toBe('2024 年甲镇的主动公开量：第 2 / 3')
    // No letters are a number too; only the blank and the missing have none.
    expect(figure.coverage).toEqual({ have: 4, of: 5 })
  })

  it('never ranks what is missing, however the others stand', () => {
    const figure = read({ volume: 'not_stated', mail_received: 0, mail_replied: 0 })
    for (const { ranking } of figure.chart.lines) expect(ranking.rank).toBeNull()
    expect(say(lineOf(figure, 'volume').rank)).toBe('没有此数，不排（2 个有此数）')
    expect(lineOf(figure, 'mail_reply').own).toMatchObject({ value: null, state: 'no_denominator' })
    expect(say(figure.heading)).toBe('2024 年甲镇没有可与同县比较的数字')
  })

  it('shows a total of one channel and does not rank it; counts a mix of fewer than five', () => {
    const figure = read(
      { volume: 500, concluded: 4, granted: 3, partly_granted: 1 },
      { one_channel: true },
    )
    expect(lineOf(figure, 'volume').ranking).toMatchObject({ part: 500, rank: null, ranked: 2 })
    expect(lineOf(figure, 'volume').remarks.map(say)).toEqual(['只含一个渠道，不可比'])
    const grant = lineOf(figure, 'grant')
    expect(cellText(figure.columns[3]!, grant.own, t)).toBe('4／4')
    expect(grant.ranking.rank).toBeNull()
    expect(say(grant.rank)).toBe('不排（0 个可比）')
  })

  it('has nothing to compare without a report', () => {
    const figure = townshipPeersFigure(
      [row(0, 2025, null), row(1, 2025, { volume: 3 })],
      CODES[0],
      context(1),
    )
    expect(figure.rows).toEqual([])
    expect(say(figure.empty!)).toBe('2025 年没有报送年报，无从比较')
  })
})

const finding = (year: number, over: Partial<TownshipFindingRow> = {}): TownshipFindingRow => ({
  township_code: CODES[0],
  name: '甲镇',
  county: '示例县',
  year,
  report_id: `${CODES[0]}-${year}`,
  capture: 'full',
  source_url: null,
  position: 1,
  rule: 'balance.review',
  severity: 'error',
  message_zh: '各结果之和为2，总计载为3',
  message_en: 'results add up to 2, the total says 3',
  expected: 2,
  actual: 3,
  cells: 'review.total review.upheld',
  evidence: null,
  ...over,
})
const CLEAN = { position: null, rule: null, severity: null, message_zh: null, cells: null }

describe('the findings of a township', () => {
  it('stand with both sides and open the figures that take part', () => {
    const figure = townshipFindingsFigure(
      [finding(2025), finding(2024, CLEAN)],
      context(1, [2024, 2025]),
    )
    expect(figure.chart.lines).toMatchObject([
      {
        year: 2025,
        source: { indicators: ['review.total', 'review.upheld'] },
      },
    ])
    expect(figure.chart.lines[0]?.sides.map(say)).toEqual(['各结果之和 2', '所载总计 3'])
    expect(say(figure.heading)).toBe('2 份年报中 1 份有核对结果，共 1 处')
    expect(sayAll(figure)).toContain('只标出两侧数字，不更正；「提示」不算疑点。')
  })

  it('print years as years', () => {
    const figure = townshipFindingsFigure(
      [finding(2025, { rule: 'period.year', expected: 2025, actual: 2024, cells: null })],
      context(1),
    )
    expect(figure.chart.lines[0]?.sides.map(say)).toEqual(['报告年度 2025', '另一处所载年度 2024'])
  })

  it('tell a clean report from one of which only the opening is known, and from none', () => {
    const clean = townshipFindingsFigure([finding(2025, CLEAN)], context(1))
    expect(say(clean.empty!)).toBe('1 份年报中，所核规则没有发现不符之处')
    const partial = townshipFindingsFigure(
      [finding(2025, { ...CLEAN, capture: 'opening' })],
      context(1),
    )
    expect(partial.notes.map(say)).toEqual(['1 份只采集了开头，其余部分无从核对。'])
    expect(say(townshipFindingsFigure([], context(1)).empty!)).toBe('2025 年没有报送年报，无可核对')
  })
})

const part = (over: Partial<DisclosurePartRow>): DisclosurePartRow => ({
  township_code: CODES[0],
  name: '甲镇',
  county: '示例县',
  year: 2025,
  report_id: `${CODES[0]}-2025`,
  capture: 'full',
  source_url: null,
  position: 1,
  indicator: 'disclosed.by_topic',
  label: '办事指南',
  value: 40,
  status: 'stated',
  ...over,
})

describe('topics and channels', () => {
  it('keep their printed names, a blank has no bar and nothing is added up', () => {
    const figure = townshipPartsFigure(
      [
        part({}),
        part({ label: '政策文件', value: 10 }),
        part({ label: '会议', value: null, status: 'blank' }),
        part({ indicator: 'disclosed.by_channel', label: '微信公众号', value: 0 }),
      ],
      context(1),
    )
    expect(
      figure.chart.groups.map(({ id, bars }) => [id, bars.map((bar) => [bar.label, bar.share])]),
    ).toEqual([
      [
        'topic',
        [
          ['办事指南', 1],
          ['政策文件', 0.25],
          ['会议', null],
        ],
      ],
      ['channel', [['微信公众号', 0]]],
    ])
    expect(say(figure.heading)).toBe('2025 年年报按内容分列 3 类、按渠道分列 1 个')
    const told = [figure.heading, figure.subtitle, ...figure.notes].flatMap(sayInAll).join('')
    expect(told).not.toContain('50')
  })

  it('tell silence from what was not captured and from no report', () => {
    const none = { position: null, indicator: null, label: null, value: null, status: null }
    const empty = (rows: DisclosurePartRow[]) => say(townshipPartsFigure(rows, context(1)).empty!)
    expect(empty([part(none)])).toBe('2025 年年报没有按内容或渠道分列公开数量')
    expect(empty([part({ ...none, capture: 'opening' })])).toContain('只采集了开头')
    expect(empty([])).toBe('2025 年没有报送年报')
    const uncollected = townshipPartsFigure([], context(1, [2025], { collection: 'partial' }))
    expect(say(uncollected.empty!)).toBe('2025 年的年报均未收录')
  })
})
