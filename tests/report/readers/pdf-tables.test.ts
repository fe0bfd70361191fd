import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../../src/report/read-report.ts'
import { figureRowsOf } from '../../../src/report/readers/pdf-figure-row.ts'
import type { PdfGrid } from '../../../src/report/readers/pdf-grid.ts'
import { sectionsOf } from '../../../src/report/readers/pdf-gutter.ts'
import { gridsOf } from '../../../src/report/readers/pdf-grid.ts'
import { joinPages } from '../../../src/report/readers/pdf-pages.ts'
import type { Rule } from '../../../src/report/readers/pdf-rules.ts'
import type { PdfText } from '../../../src/report/readers/pdf-text.ts'
import type { Grid } from '../../../src/report/report-document.ts'
import { pdf } from '../containers.ts'
import { compare, figuresArbitrary } from '../figures.ts'

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

describe('tables without rules', () => {
  it('stand column by column where headings are set close', () => {
    const xs = Array.from({ length: 10 }, (_, i) => i * 30)
    const words = [
      ...at('分组的标题', 45, 80),
      ...xs.flatMap((x, i) => [
        ...at(`标题${'甲乙丙'.charAt(i % 3)}`, x, 60),
        ...at('续', x + 8, 50),
      ]),
      ...xs.flatMap((x, i) => at(String(i), x + 8, 30)),
    ]
    const [table] = figureRowsOf(words, 1)
    const [spans, headings, figures] = textsOf(table?.grid) ?? []
    expect(spans?.filter((text) => text !== '')).toEqual(['分组的标题'])
    expect(headings?.slice(0, 4)).toEqual(['标题甲续', '标题乙续', '标题丙续', '标题甲续'])
    expect(figures).toEqual(xs.map((_, i) => String(i)))
  })

  it('never give a label the next row’s figures where it is set at the top and goes on below', async () => {
    await fc.assert(
      fc.asyncProperty(figuresArbitrary('words'), async ({ figures, expected }) => {
        const reading = await readReport(pdf(figures, 'none'), 'a.pdf', null)
        if ('error' in reading) throw new Error(reading.error.message)
        const { wrong, missing } = compare(reading.report, expected)
        expect(wrong).toEqual([])
        expect(missing.length).toBeLessThan(expected.size)
      }),
      { numRuns: 4 },
    )
  }, 60_000)
})
