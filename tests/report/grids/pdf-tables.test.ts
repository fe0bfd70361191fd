import { describe, expect, it } from 'vitest'
import type { PdfGrid } from '../../../src/report/grids/pdf-grid.ts'
import { sectionsOf } from '../../../src/report/grids/pdf-gutter.ts'
import { gridsOf } from '../../../src/report/grids/pdf-grid.ts'
import { joinPages } from '../../../src/report/grids/pdf-pages.ts'
import type { Rule } from '../../../src/report/readers/pdf-rules.ts'
import type { PdfText } from '../../../src/report/readers/pdf-text.ts'
import type { Grid } from '../../../src/report/report-document.ts'

const at = (text: string, x: number, y: number): readonly PdfText[] =>
  [...text].map((each, i) => ({ text: each, x: x + i * 8, y, width: 8, height: 8 }))

const rule = (place: number, from: number, to: number): Rule => ({ at: place, from, to })
const textsOf = (grid: Grid | undefined) => grid?.rows.map((row) => row.map((cell) => cell.text))

describe('tables from ruling lines', () => {
  it('keeps a border between merged cells that meets no line of its own', () => {
    // Three rows of three columns; the middle row is one merged cell, drawn in pieces with gaps.
    const pieces = (y: number) => [rule(y, 0, 99), rule(y + 0.4, 101, 199), rule(y, 200.7, 300)]
    const sides = (x: number) => [rule(x, 1, 20), rule(x, 20, 40), rule(x, 41, 59)]
    const inner = (x: number) => [rule(x, 0, 20), rule(x, 40, 60)]
    const rules = {
      horizontal: [0, 20, 40, 60].flatMap(pieces),
      vertical: [...sides(0), ...sides(300), ...inner(100), ...inner(200)],
    }
    const words = [...at('甲', 40, 46), ...at('合为一格', 130, 26), ...at('7', 240, 6)]
    expect(textsOf(gridsOf(rules, words, 1)[0]?.grid)).toEqual([
      ['甲', '', ''],
      ['合为一格', '合为一格', '合为一格'],
      ['', '', '7'],
    ])
  })

  it('leaves a table alone whose rows are not parted', () => {
    const rules = {
      horizontal: [rule(0, 0, 200), rule(60, 0, 200)],
      vertical: [rule(0, 0, 60), rule(100, 0, 60), rule(200, 0, 60)],
    }
    const words = [46, 26, 6].flatMap((y) => [...at('标', 40, y), ...at('5', 140, y)])
    expect(gridsOf(rules, words, 1)).toEqual([])
  })
})

const grid = (rows: readonly (readonly string[])[], more: Partial<PdfGrid> = {}): PdfGrid => ({
  grid: {
    kind: 'grid',
    rows: rows.map((row) => row.map((text) => ({ text, line: null, page: 1 }))),
  },
  top: 100,
  bottom: 0,
  columns: [0, 100, 150, 200],
  isOpen: false,
  texts: new Set(),
  ...more,
})

const joined = (...grids: readonly PdfGrid[]) =>
  joinPages(grids.map((each) => ({ grids: [each], paragraphs: [], mayContinue: true }))).map(
    (block) => (block.kind === 'grid' ? textsOf(block) : block.text),
  )

describe('a table broken over pages', () => {
  it('is one table where the parts share their columns, one with fewer of them', () => {
    const above = grid([['（一）予以公开', '3', '4']])
    const below = grid([['其他处理', '1.重复', '5', '6']], { columns: [0, 40, 100, 150, 200] })
    expect(joined(above, below)).toEqual([
      [
        ['（一）予以公开', '（一）予以公开', '3', '4'],
        ['其他处理', '1.重复', '5', '6'],
      ],
    ])
  })

  it('puts a row together again that the end of the page cut', () => {
    const above = grid([['申请人无正当理由', '', '']])
    const below = grid([['逾期不补正', '2', '2']], { isOpen: true })
    expect(joined(above, below)).toEqual([[['申请人无正当理由逾期不补正', '2', '2']]])
  })

  it('never gives the figures of a row to the empty row or the heading before it', () => {
    const empty = grid([['2.重复申请', '', '']])
    const heading = grid([['信息内容', '本年数量', '上年数量']])
    const next = grid([['3.其他', '2', '2']])
    expect(joined(empty, next)).toEqual([
      [
        ['2.重复申请', '', ''],
        ['3.其他', '2', '2'],
      ],
    ])
    expect(joined(heading, grid([['行政许可', '2', '2']]))[0]).toHaveLength(2)
    expect(joined(heading, grid([['', '2', '2']]))[0]).toHaveLength(2)
  })

  it('puts figures to the label that only the next page shows', () => {
    const figures = grid([['', '2', '2']])
    const label = grid([['8.属于行政查询事项', '', '']])
    expect(joined(figures, label)).toEqual([[['8.属于行政查询事项', '2', '2']]])
  })

  it('ends a label on the next page that shows the merged label beside it only there', () => {
    // One cell over all rows of its group, its words drawn in the middle: on the second page.
    const group = { text: '', line: null, page: 1 }
    const cells = (...texts: readonly string[]) =>
      texts.map((text) => ({ text, line: null, page: 1 }))
    const above = grid([], {
      grid: {
        kind: 'grid',
        rows: [
          [group, ...cells('4.无正当理由大量反复申请', '1')],
          [group, ...cells('5.要求行政机关确认或重新出具', '')],
        ],
      },
    })
    const below = grid([
      ['（五）不予处理', '已获取信息', '2'],
      ['（六）其他处理', '（六）其他处理', '0'],
    ])
    expect(joined(above, below)[0]?.[1]).toEqual([
      '（五）不予处理',
      '5.要求行政机关确认或重新出具已获取信息',
      '2',
    ])
  })

  it('never says that half a row is empty, whatever row the next page begins with', () => {
    const half = grid([
      ['1.信访举报投诉类申请', '1', '2'],
      ['5.要求行政机关确认或', '', ''],
    ])
    const other = grid([['（六）其他处理', '3', '4']])
    expect(joined(half, other)[0]).toEqual([
      ['1.信访举报投诉类申请', '1', '2'],
      ['（六）其他处理', '3', '4'],
    ])
  })

  it('keeps an empty row that ends a page where the next row is whole, «无» among its figures', () => {
    const empty = grid([
      ['1.属于国家秘密', '1', '2'],
      ['2.其他法律行政法规禁止公开', '', ''],
    ])
    const next = grid([['3.危及“三安全一稳定”', '0', '无']])
    expect(joined(empty, next)[0]).toHaveLength(3)
  })

  it('ends a cell’s note on the next page', () => {
    const above = grid([['行政规范性文', '0', '2（其中委托']])
    expect(joined(above, grid([['件', '', '2件）']]))).toEqual([
      [['行政规范性文件', '0', '2（其中委托2件）']],
    ])
  })

  it('leaves out the heading that the next page repeats', () => {
    const heading = ['信息内容', '本年数量', '上年数量']
    const parts = [grid([heading, ['行政许可', '1', '2']]), grid([heading, ['行政处罚', '3', '4']])]
    expect(joined(...parts)).toEqual([[heading, ['行政许可', '1', '2'], ['行政处罚', '3', '4']]])
  })

  it('drops a last row that may be half a row where no other half is found', () => {
    const half = grid([
      ['1.重复申请', '1', '2'],
      ['2.申请人逾期', '', ''],
    ])
    const other = grid([['息公开申请', '1', '2', '3', '4']], { columns: [0, 10, 20, 30, 40, 50] })
    expect(joined(half, other)[0]).toEqual([['1.重复申请', '1', '2']])
  })
})

describe('a string in a ruled table', () => {
  const rules = {
    horizontal: [rule(0, 0, 100), rule(20, 0, 100)],
    vertical: [0, 40, 70, 100].map((x) => rule(x, 0, 20)),
  }
  const drawn = (text: string, x: number, y: number, run: number): readonly PdfText[] =>
    at(text, x, y).map((each) => ({ ...each, run }))

  it('belongs to the cell where most of it is, however far it runs on', () => {
    const words = [
      ...drawn('申请人逾期', 2, 6, 1),
      ...drawn('0', 58, 6, 2),
      ...drawn('7', 80, 6, 3),
    ]
    expect(textsOf(gridsOf(rules, words, 1)[0]?.grid)).toEqual([['申请人逾期', '0', '7']])
  })

  it('is one number over two lines only where its cell is too narrow for it', () => {
    const broken = [...drawn('315', 42, 10, 1), ...drawn('5', 50, 1, 2), ...drawn('九', 1, 6, 3)]
    expect(textsOf(gridsOf(rules, broken, 1)[0]?.grid)).toEqual([['九', '3155', '']])
    const apart = [...drawn('31', 42, 10, 1), ...drawn('5', 50, 1, 2), ...drawn('九', 1, 6, 3)]
    expect(textsOf(gridsOf(rules, apart, 1)[0]?.grid)).toEqual([['九', '31 5', '']])
  })
})

describe('two columns of text', () => {
  it('are read one after the other, what crosses both in its turn', () => {
    const line = (text: string, x: number, y: number) => at(text.padEnd(20, '。'), x, y)
    const words = [
      ...at('一行写过两栏的标题文字'.repeat(4), 0, 200),
      ...[180, 160, 140].flatMap((y) => [
        ...line(`左${y}`, 0, y),
        ...line(`右文字甲乙丙丁${y}`, 190, y),
      ]),
    ]
    const starts = sectionsOf(words, []).map((part) => part.texts[0]?.text)
    expect(starts).toEqual(['一', '左', '右'])
  })

  it('are not seen in a table without rules', () => {
    const words = [180, 160, 140, 120].flatMap((y) => [
      ...at('一、本年新收申请', 0, y),
      ...[190, 230, 270, 310].flatMap((x) => at('0', x, y)),
    ])
    expect(sectionsOf(words, [])).toHaveLength(1)
  })
})
