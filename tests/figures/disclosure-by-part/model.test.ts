import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../src/export/csv.ts'
import { disclosureByChannelFigure } from '../../../src/figures/disclosure-by-part/model-by-channel.ts'
import { disclosureByTopicFigure } from '../../../src/figures/disclosure-by-part/model-by-topic.ts'
import type { Figure } from '../../../src/models/figure.ts'
import type { PartsChart } from '../../../src/figures/disclosure-by-part/model.ts'
import { cellText } from '../../../src/models/cell-text.ts'
import { context, sayAll } from '../../models/example-rows.ts'
import { parts } from '../../models/request-rows.ts'
import { say, t } from '../../models/translate.ts'

const saysAll = (figure: Figure): void => {
  const said = [
    ...sayAll(figure),
    ...figure.rows.flatMap((row) => figure.columns.map((c) => cellText(c, row[c.id], t))),
  ].join('\n')
  expect(said).not.toMatch(/undefined|NaN|null|Infinity|\{|\}/)
  expect(csvOf(figure, { t }).split('\r\n')).toHaveLength(figure.rows.length + 2)
}

const cellsOf = ({ bodies }: PartsChart) =>
  bodies.map((body) => [
    body.name,
    ...body.items.map((item) => [item.column, item.label, item.value] as const),
  ])

describe('disclosure by channel', () => {
  const rows = [
    ...parts(0, 2025, [
      ['县政府门户网站', 12],
      ['镇网站', 3],
      ['微信公众平台', 40],
    ]),
    ...parts(1, 2025, [
      ['政务微博', null],
      ['公示栏、微信群等', 7],
    ]),
    ...parts(2, 2025, 'full'),
    ...parts(3, 2025, 'opening'),
    ...parts(4, 2025, 'none'),
  ]
  const figure = disclosureByChannelFigure(rows, context(6))

  it('keeps the printed labels, under kinds, and adds nothing up', () => {
    expect(cellsOf(figure.chart)).toEqual([
      [
        '甲镇',
        ['website', '县政府门户网站', 12],
        ['website', '镇网站', 3],
        ['wechat', '微信公众平台', 40],
      ],
      ['乙镇', ['weibo', '政务微博', null], ['other', '公示栏、微信群等', 7]],
    ])
    expect(figure.chart.columns.map((column) => column.id)).toEqual([
      'website',
      'wechat',
      'weibo',
      'other',
    ])
    const numbers = figure.rows.flatMap((row) => row.items?.value ?? [])
    expect(numbers).toEqual([12, 3, 40, 7])
    expect(figure.notes.map(say).join('')).toContain('不相加')
  })

  it('lists who tells none by reason, and says so in the table', () => {
    expect(figure.absent.map((g) => [g.id, g.bodies.length + g.more])).toEqual([
      ['not_stated', 1],
      ['not_captured', 1],
      ['no_report', 2],
    ])
    expect(figure.coverage).toEqual({ have: 2, of: 6 })
    expect(figure.rows.map((row) => row.state?.value)).toEqual([
      ...['stated', 'stated', 'stated', 'blank', 'stated'],
      ...['not_stated', 'not_captured', 'no_report'],
    ])
    saysAll(figure)
  })

  it('counts townships in its heading, never items', () => {
    expect(say(figure.heading)).toBe(
      '2025 年示例县 2 个乡镇街道按渠道载明公开数量，说到最多的是网站（1 个）、微信（1 个）、微博（1 个）',
    )
  })

  it('opens the evidence of the township and year', () => {
    expect(figure.chart.bodies[0]?.items[0]?.source).toEqual({
      townshipCode: '990101001',
      year: 2025,
      indicators: ['disclosed.by_channel'],
    })
  })

  it('says why there is nothing to draw', () => {
    const none = disclosureByChannelFigure(parts(0, 2025, 'opening'), context(1))
    expect(none.empty && say(none.empty)).toContain('此项未采集 1 份')
    saysAll(none)
  })
})

describe('disclosure by topic', () => {
  it('has a column for each name that several use, where those hold most of it', () => {
    const rows = [
      ...parts(0, 2025, [
        ['工作动态', 5],
        ['财政信息', 6],
        ['本镇特色', 1],
      ]),
      ...parts(1, 2025, [
        ['财政信息', 3],
        ['工作动态', 2],
      ]),
    ]
    const figure = disclosureByTopicFigure(rows, context(2))
    expect(figure.chart.columns.map((column) => column.label)).toEqual([
      '工作动态',
      '财政信息',
      null,
    ])
    expect(figure.chart.bodies[0]?.items.map((item) => item.column)).toEqual([
      '工作动态',
      '财政信息',
      'other',
    ])
    expect(say(figure.heading)).toContain('共 3 种名目，用得最多的是工作动态、财政信息（2 个乡镇')
    saysAll(figure)
  })

  it('has none where everybody has names of their own', () => {
    const rows = [0, 1, 2].flatMap((i) =>
      parts(i, 2025, [
        [`名目${i}`, 5],
        [`别的${i}`, 6],
        ['公告', 1],
      ]),
    )
    const figure = disclosureByTopicFigure(rows, context(3))
    expect(figure.chart.columns).toEqual([])
    expect(say(figure.heading)).toContain('公告（3 个乡镇街道）')
    const apart = disclosureByTopicFigure(parts(0, 2025, [['甲', 1]]), context(1))
    expect(say(apart.heading)).toContain('各用各的')
    saysAll(figure)
    saysAll(apart)
  })
})
