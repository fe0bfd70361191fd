import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/export/csv.ts'
import { fileName } from '../../src/export/file-name.ts'
import { bilingual } from '../../src/models/figure.ts'
import type { CellKind, Figure, FigureCell } from '../../src/models/figure.ts'
import { USUAL_CHOICE } from '../../src/models/comparison.ts'
import type { FigureContext } from '../../src/models/context.ts'
import { mailboxReplyFigure } from '../../src/figures/mailbox-reply/model.ts'
import { measureRankingFigure } from '../../src/figures/measure-ranking/model.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
import { context, outcomes, replies, volume } from '../models/example-rows.ts'
import { t, tEn, word } from '../models/translate.ts'

const VOLUME = { measure: 'volume', pool: 1 } as const

const volumeRankingFigure = (rows: ReturnType<typeof volume>[], where: FigureContext) =>
  measureRankingFigure(rows, where, VOLUME, USUAL_CHOICE, 'volume-ranking')

const figureOf = (kind: CellKind, values: readonly FigureCell['value'][]): Figure => ({
  id: 'coverage',
  heading: { key: 'scope.all' },
  subtitle: { key: 'scope.all' },
  coverage: { have: 0, of: 0 },
  notes: [],
  columns: [{ id: 'name', heading: { key: 'column.name' }, unit: null, kind }],
  rows: values.map((value) => ({ name: { value, state: null, source: null } })),
  chart: null,
  absent: [],
  empty: null,
  measures: [],
})

const lines = (kind: CellKind, values: readonly FigureCell['value'][]): string[] =>
  csvOf(figureOf(kind, values), { t }).split('\r\n').slice(1, -1)

describe('csv', () => {
  it('is byte for byte what a spreadsheet expects', () => {
    const rows = [
      volume(0, 2025, 1234, { findings: 2 }),
      volume(1, 2025, 80, { state: 'approximate', one_channel: true }),
      volume(2, 2025, 0),
      volume(3, 2025, 'blank'),
      volume(4, 2025, 'no_report'),
    ]
    expect(csvOf(volumeRankingFigure(rows, context(5)), { t })).toBe(
      '\uFEFF区划代码,县（市、区）,乡镇街道,年度,主动公开量（条）,数据状态,仅含一个渠道,报告有疑点,来源网址\r\n' +
        '990101001,示例县,甲镇,2025,1234,明确,否,是,https://example.cn/0/2025\r\n' +
        '990101002,示例县,乙镇,2025,80,约数,是,否,https://example.cn/1/2025\r\n' +
        '990101003,示例县,丙乡,2025,0,明确,否,否,https://example.cn/2/2025\r\n' +
        '990101004,示例县,丁镇,2025,,空白,,否,https://example.cn/3/2025\r\n' +
        '990101005,示例县,戊街道,2025,,未报送,,,\r\n',
    )
  })

  it('guards text that a spreadsheet would run, and never a number', () => {
    expect(lines('text', ['=1+1', '+1', '-1', '@a', 'a=1', "it's"])).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@a",
      'a=1',
      "it's",
    ])
    expect(lines('change', [-3, 0, 12])).toEqual(['-3', '0', '12'])
    expect(lines('amount', [190.457379, -0.5])).toEqual(['190.457379', '-0.5'])
    expect(csvOf(figureOf('text', ['\tx', '\rx']), { t })).toBe(
      '\uFEFF乡镇街道\r\n\'\tx\r\n"\'\rx"\r\n',
    )
  })

  it('doubles quotes and keeps commas and line breaks in one cell', () => {
    expect(csvOf(figureOf('text', ['a"b', 'a,b', 'a\nb']), { t })).toBe(
      '\uFEFF乡镇街道\r\n"a""b"\r\n"a,b"\r\n"a\nb"\r\n',
    )
  })

  it('prints rates as numbers in per cent', () => {
    expect(lines('rate', [2 / 3, 1, 0, 1.2, 9999 / 10000, null])).toEqual([
      '66.7',
      '100',
      '0',
      '120',
      '99.9',
      '',
    ])
  })

  it('has stable ids on request', () => {
    const figure = volumeRankingFigure([volume(0, 2025, 'not_captured')], context(1))
    expect(csvOf(figure, { t, ids: true }).split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFcode,county,name,year,volume,state,one_channel,findings,source',
      '990101001,示例县,甲镇,2025,,not_captured,,false,https://example.cn/0/2025',
    ])
  })

  it('says what the data hold in both languages in the page’s, with ids too', () => {
    const figure = figureOf('text', [bilingual('合计不符', 'the sum is off'), 'only printed'])
    const body = (options: Parameters<typeof csvOf>[1]) =>
      csvOf(figure, options).split('\r\n').slice(0, -1)
    expect(body({ t })).toEqual(['\uFEFF乡镇街道', '合计不符', 'only printed'])
    expect(body({ t: tEn, locale: 'en' })).toEqual([
      '\uFEFFTownship',
      'the sum is off',
      'only printed',
    ])
    expect(body({ t, ids: true })).toEqual(['\uFEFFname', '合计不符', 'only printed'])
  })

  it('names a unit in the heading, in English only where it is more than a number', () => {
    const heading = (unit: string, options: Parameters<typeof csvOf>[1]) => {
      const figure = figureOf('count', [])
      const columns = figure.columns.map((one) => ({ ...one, unit: { key: word(`unit.${unit}`) } }))
      return csvOf({ ...figure, columns }, options).slice(1, -2)
    }
    expect(heading('case', { t })).toBe('乡镇街道（件）')
    expect(heading('case', { t: tEn, locale: 'en' })).toBe('Township')
    expect(heading('percent', { t: tEn, locale: 'en' })).toBe('Township (%)')
  })

  it('has the rows and columns of the table, and says synthetic in every row', () => {
    const about = { synthetic: true }
    const figures = [
      requestOutcomesFigure(
        [outcomes(0, 2025, [1, 2, 3, 0, 0, 0]), outcomes(1, 2025, 'blank')],
        context(2, [2025], about),
      ),
      mailboxReplyFigure([replies(0, 2025, [7, 7])], context(1, [2025], about)),
    ]
    for (const figure of figures) {
      const read: string[][] = parse(csvOf(figure, { t }), { bom: true })
      expect(read.length).toBe(figure.rows.length + 1)
      expect(new Set(read.map((cells) => cells.length))).toEqual(new Set([figure.columns.length]))
      expect(read[0]?.at(-1)).toBe('数据性质')
      expect(read.slice(1).map((cells) => cells.at(-1))).toEqual(
        figure.rows.map(() => '合成示例数据'),
      )
    }
  })
})

describe('file name', () => {
  const today = new Date(2026, 10, 23)

  it('says product, subject, place, years and day', () => {
    const rows = [2020, 2024].map((year) => outcomes(0, year, [1, 0, 0, 0, 0, 0]))
    const where = { ...context(1, [2020, 2021, 2022, 2023, 2024]), place: '正宁县' }
    const figure = requestOutcomesFigure(rows, where)
    expect(fileName(figure, where, { t, today, extension: 'csv' })).toBe(
      '公开年报_依申请公开_正宁县_2020-2024_20261123.csv',
    )
  })

  it('says first that a set is synthetic, and has no character that a disk refuses', () => {
    const where = { ...context(1, [2025], { synthetic: true }), place: '示例 县/甲' }
    const figure = volumeRankingFigure([volume(0, 2025, 1)], where)
    expect(fileName(figure, where, { t, today, extension: 'csv' })).toBe(
      '合成示例数据_公开年报_主动公开量_示例-县-甲_2025_20261123.csv',
    )
  })
})
