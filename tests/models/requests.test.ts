import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/export/csv.ts'
import { applicantKindsFigure } from '../../src/figures/applicant-kinds/model.ts'
import type { Figure } from '../../src/models/figure.ts'
import { refusalReasonsFigure } from '../../src/figures/refusal-reasons/model.ts'
import { requestFlowFigure } from '../../src/figures/request-flow/model.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
import { requestYearsFigure } from '../../src/figures/request-years/model.ts'
import { cellText } from '../../src/models/cell-text.ts'
import { context, outcomes, sayAll } from './example-rows.ts'
import { asked, flow, refused } from './request-rows.ts'
import { say, t } from './translate.ts'

/** Says every sentence and every cell. */
const saysAll = (figure: Figure): string => {
  const said = [
    ...sayAll(figure),
    ...figure.rows.flatMap((row) => figure.columns.map((c) => cellText(c, row[c.id], t))),
  ].join('\n')
  expect(said).not.toMatch(/undefined|NaN|null|Infinity|\{|\}/)
  expect(csvOf(figure, { t }).split('\r\n')).toHaveLength(figure.rows.length + 2)
  return said
}

const table = (figure: Figure, ...ids: string[]): string[][] =>
  figure.rows.map((row) =>
    ids.map((id) => {
      const column = figure.columns.find((one) => one.id === id)
      return column ? cellText(column, row[id], t) : 'no column'
    }),
  )

describe('requests of one kind of applicant', () => {
  const rows = [outcomes(0, 2025, [3, 1, 1, 0, 0, 1]), outcomes(1, 2025, [0, 0, 0, 0, 0, 0])]

  it('say whose they are in heading, subtitle, table and evidence', () => {
    const figure = requestOutcomesFigure(rows, context(2), 'other_organization')
    expect(say(figure.heading)).toContain('示例县（申请人：其他组织） 1 份报告共办结申请 6 件')
    expect(say(figure.subtitle)).not.toContain('全部申请人')
    expect(table(figure, 'name', 'applicant')).toEqual([
      ['甲镇', '其他组织'],
      ['乙镇', '其他组织'],
    ])
    expect(figure.chart.bars[0]?.source).toMatchObject({ applicants: ['other_organization'] })
    expect(figure.chart.bars[0]?.source?.indicators).not.toContain(
      'narrative.applications_received',
    )
    saysAll(figure)
  })

  it('are not told where all are meant', () => {
    const figure = requestOutcomesFigure(rows, context(2))
    expect(say(figure.subtitle)).toContain('全部申请人')
    expect(figure.columns.map((column) => column.id)).not.toContain('applicant')
  })
})

describe('the flow of requests', () => {
  it('adds the reports that state every cell, and says of how many', () => {
    const figure = requestFlowFigure(
      [
        flow(0, 2025, [1, 10], [5, 1, 2, 0, 0, 1], 2),
        flow(1, 2025, [0, 4], [4, 0, 0, 0, 0, 0], 0),
        flow(2, 2024, [9, 9], [9, 0, 0, 0, 0, 0], 9),
        outcomes(2, 2025, 'not_captured'),
        outcomes(3, 2025, [1, 0, 0, 0, 0, 0], { received_from: 'text' }),
        outcomes(4, 2025, [1, 0, 0, 0, 0, 0], { carried_in: null, carried_in_state: 'blank' }),
      ],
      context(6, [2024, 2025]),
    )
    expect(figure.coverage).toEqual({ have: 2, of: 6 })
    expect(say(figure.heading)).toBe(
      '2025 年示例县 2 份报告应办 15 件（新收 14、上年结转 1），办结 13 件，结转下年度 2 件',
    )
    expect(table(figure, 'flow_cell', 'cases')).toEqual([
      ['上年结转', '1'],
      ['新收申请', '14'],
      ['予以公开', '9'],
      ['部分公开', '1'],
      ['不予公开', '2'],
      ['无法提供', '0'],
      ['不予处理', '0'],
      ['其他处理', '1'],
      ['结转下年度', '2'],
    ])
    expect(figure.chart.gaps).toEqual([])
    expect(figure.absent.map((g) => [g.id, g.bodies.length, g.more])).toEqual([
      ['blank', 2, 0],
      ['not_captured', 1, 0],
      ['no_report', 0, 1],
    ])
    saysAll(figure)
  })

  it('tells every difference and keeps both sides equally high', () => {
    const rows = [
      // In 10, out 9.
      flow(0, 2025, [0, 10], [8, 0, 0, 0, 0, 0], 1),
      // In 3, out 5.
      flow(1, 2025, [1, 2], [5, 0, 0, 0, 0, 0], 0),
      // The total says 3, its rows 4: in 4 and out 3 differ as well.
      flow(2, 2025, [0, 4], [4, 0, 0, 0, 0, 0], 0, 3),
    ]
    const figure = requestFlowFigure(rows, context(3))
    const said = figure.notes.map(say)
    expect(said.slice(0, 4)).toEqual([
      '甲镇：收 10 ≠ 办 9，差 1（新收加上年结转，办结总计加结转下年度）',
      '乙镇：收 3 ≠ 办 5，差 2（新收加上年结转，办结总计加结转下年度）',
      '丙乡：收 4 ≠ 办 3，差 1（新收加上年结转，办结总计加结转下年度）',
      '丙乡：办结总计 3 ≠ 六项合计 4，差 1',
    ])
    expect(say(figure.heading)).toContain('3 份报告收办不平')
    const high = (side: string) =>
      [...figure.chart.bands, ...figure.chart.gaps].reduce(
        (sum, one) => sum + (one.side === side ? one.count : 0),
        0,
      )
    expect(high('from')).toBe(high('to'))
    expect(figure.chart.gaps.map((gap) => [gap.side, gap.source?.townshipCode])).toEqual([
      ['to', '990101001'],
      ['from', '990101002'],
      ['to', '990101003'],
      ['from', '990101003'],
    ])
    expect(table(figure, 'name', 'flow_cell', 'cases').slice(9)).toEqual([
      ['甲镇', '收办差额', '1'],
      ['乙镇', '收办差额', '2'],
      ['丙乡', '收办差额', '1'],
      ['丙乡', '总计与分项差额', '1'],
    ])
    saysAll(figure)
  })

  it('opens the evidence of each cell of a single township', () => {
    const figure = requestFlowFigure([flow(0, 2025, [1, 2], [2, 0, 0, 0, 0, 0], 1)], context(1))
    expect(figure.chart.bands[0]?.source).toMatchObject({
      townshipCode: '990101001',
      indicators: ['applications.carried_in'],
      applicants: ['total'],
    })
    saysAll(figure)
  })

  it('says in words that all is nought, or that nobody tells', () => {
    const nothing = requestFlowFigure([flow(0, 2025, [0, 0], [0], 0)], context(2))
    expect(nothing.empty && say(nothing.empty)).toBe(
      '2025 年示例县 1 份报告的新收、上年结转和结转下年度都是 0',
    )
    saysAll(nothing)
    const none = requestFlowFigure([outcomes(0, 2025, 'not_captured')], context(1))
    expect(none.empty && say(none.empty)).toContain('此项未采集 1 份')
    expect(none.rows).toEqual([])
    saysAll(none)
  })
})

describe('requests year by year', () => {
  const rows = [
    outcomes(0, 2020, [4, 0, 1, 0, 0, 0]),
    outcomes(1, 2020, [0, 0, 0, 0, 0, 0]),
    outcomes(2, 2020, 'not_captured'),
    outcomes(0, 2021, [0, 0, 0, 0, 0, 0]),
    outcomes(0, 2022, 'blank'),
    outcomes(0, 2023, [6, 0, 3, 0, 0, 0], { concluded: 8 }),
  ]
  const figure = requestYearsFigure(rows, context(4, [2020, 2021, 2022, 2023]), 'business')

  it('adds what is told, noughts too, and says of how many townships', () => {
    expect(figure.chart.bars.map((bar) => [bar.year, bar.concluded, bar.pooled])).toEqual([
      [2020, 5, { have: 2, of: 4 }],
      [2023, 8, { have: 1, of: 4 }],
    ])
    expect(say(figure.heading)).toBe(
      '2020–2023 年示例县（申请人：商业企业） 4 份报告共办结申请 13 件，予以公开和部分公开 10 件',
    )
    expect(figure.notes.map(say).join('')).toContain('1 份报告的分项之和与总计不符')
    expect(figure.notes.map(say).join('')).toContain('2021 年起统计表改版')
    saysAll(figure)
  })

  it('tells a year of noughts from a year of which nobody tells', () => {
    expect(figure.absent.map((g) => [g.id, g.bodies.map((b) => b.name)])).toEqual([
      ['year_nothing_concluded', ['2021']],
      ['year_unknown', ['2022']],
    ])
    expect(table(figure, 'year', 'have', 'granted', 'concluded')).toEqual([
      ['2020', '2', '4', '5'],
      ['2021', '1', '0', '0'],
      ['2022', '0', '—', '—'],
      ['2023', '1', '6', '8'],
    ])
  })
})

describe('kinds of applicants', () => {
  it('are added over the reports that state them all, with their share of the total', () => {
    const figure = applicantKindsFigure(
      [
        asked(0, 2025, [20, 5, 0, 0, 1, 0]),
        asked(1, 2025, [10, 0, 0, 0, 0, 0], 14),
        asked(2, 2025, 'not_stated'),
      ],
      context(3),
      'business',
    )
    expect(say(figure.heading)).toBe('2025 年示例县 2 份报告新收申请 40 件，自然人 30 件（75%）')
    expect(figure.notes.map(say)).toEqual([
      '乙镇：各类申请人合计 10，总计载为 14；占比以所载总计为分母。',
    ])
    expect(table(figure, 'applicant_code', 'applicant', 'cases', 'share').slice(0, 2)).toEqual([
      ['natural_person', '自然人', '30', '75%'],
      ['business', '商业企业', '5', '12.5%'],
    ])
    expect(figure.chart).toMatchObject({ chosen: 'business', whole: 40 })
    expect(figure.chart.parts[0]?.holders).toEqual([
      { name: '甲镇', count: 20 },
      { name: '乙镇', count: 10 },
    ])
    expect(figure.coverage).toEqual({ have: 2, of: 3 })
    saysAll(figure)
  })

  it('of few requests are counted, of not many called a small sample', () => {
    const of = (...counts: number[]) => applicantKindsFigure([asked(0, 2025, counts)], context(1))
    expect(saysAll(of(3, 1))).not.toContain('75%')
    expect(of(3, 1).chart.parts[0]?.share).toBeNull()
    expect(say(of(4, 1).heading)).toContain('自然人 4 件（80%，样本少）')
    expect(say(of(40, 10).heading)).toContain('（80%）')
  })

  it('say that nobody asked, and that it is not known', () => {
    const nobody = applicantKindsFigure([asked(0, 2025, [0, 0, 0, 0, 0, 0])], context(2))
    expect(nobody.empty && say(nobody.empty)).toBe('2025 年示例县 1 份报告都没有新收申请')
    const unknown = applicantKindsFigure([asked(0, 2025, 'not_on_form')], context(1))
    expect(unknown.empty && say(unknown.empty)).toContain('所用表式没有此项 1 份')
    saysAll(nobody)
    saysAll(unknown)
  })
})

describe('reasons for refusal', () => {
  it('stand in the order of the form, noughts and all', () => {
    const figure = refusalReasonsFigure(
      [
        refused(0, 2025, [0, 1, 0, 0, 3, 0, 0, 0]),
        refused(1, 2025, [0, 0, 0, 0, 0, 0, 0, 2]),
        refused(2, 2025, [0, 0, 0, 0, 0, 0, 0, 0]),
        refused(3, 2025, 'blank'),
      ],
      context(4),
      'natural_person',
    )
    expect(say(figure.heading)).toBe(
      '2025 年示例县（申请人：自然人） 3 份报告不予公开 6 件，理由最多的是属于三类内部事务信息，3 件（50%）',
    )
    expect(table(figure, 'cases', 'share').map(([count]) => count)).toEqual([
      ...['0', '1', '0', '0', '3', '0', '0', '2'],
    ])
    expect(figure.notes.map(say).join('')).toContain('其中 1 份报告无不予公开')
    expect(figure.coverage).toEqual({ have: 3, of: 4 })
    saysAll(figure)
  })

  it('under five are counts only', () => {
    const figure = refusalReasonsFigure([refused(0, 2025, [4])], context(1))
    expect(saysAll(figure)).not.toMatch(/\d%/)
    expect(table(figure, 'share')[0]).toEqual(['—'])
  })

  it('are good news where there are none, and a gap where nobody tells', () => {
    const good = refusalReasonsFigure([refused(0, 2025, [0])], context(1))
    expect(good.empty && say(good.empty)).toContain('无不予公开')
    expect(good.empty && say(good.empty)).toContain('好消息')
    const gap = refusalReasonsFigure([refused(0, 2025, 'no_report')], context(1))
    expect(gap.empty && say(gap.empty)).toContain('未报送 1 份')
    saysAll(good)
    saysAll(gap)
  })
})
