import { describe, expect, it } from 'vitest'
import { withBoxedTables } from '../../../src/report/grids/boxed-tables.ts'
import { textDocument } from '../../../src/report/readers/text-document.ts'

const grids = (text: string) =>
  withBoxedTables(textDocument(text).blocks).map((block) =>
    block.kind === 'grid' ? block.rows.map((row) => row.map((cell) => cell.text)) : block.text,
  )

describe('tables drawn with characters', () => {
  it('keep merged cells and cells of several lines', () => {
    const text = `以下为表格：
┌──────────┬────┬────┐
│          │甲  │乙  │
│合并      ├────┼────┤
│          │1   │-2  │
├──────────┼────┼────┤
│申请人逾期│    │    │
│未按通知  │3   │4   │
└──────────┴────┴────┘
完`
    expect(grids(text)).toEqual([
      '以下为表格：',
      [
        ['合并', '甲', '乙'],
        ['合并', '1', '-2'],
        ['申请人逾期未按通知', '3', '4'],
      ],
      '完',
    ])
  })

  it('are read whichever width a Chinese character has', () => {
    const wide = '+----+----+\n|规章|0   |\n+====+====+\n|许可|12  |\n+----+----+'
    const narrow = '+--+--+\n|规章|0 |\n+--+--+\n|许可|12|\n+--+--+'.replaceAll('|0 ', '|0 ')
    expect(grids(wide)).toEqual([
      [
        ['规章', '0'],
        ['许可', '12'],
      ],
    ])
    expect(grids(narrow)).toEqual([
      [
        ['规章', '0'],
        ['许可', '12'],
      ],
    ])
  })

  it('know the line of each cell', () => {
    const [table] = withBoxedTables(textDocument('+--+\n|5 |\n+--+\n|6 |\n+--+').blocks)
    expect(table?.kind === 'grid' && table.rows.map((row) => row[0]?.line)).toEqual([2, 4])
  })

  it('are not seen in rows between pipes', () => {
    expect(grids('| 规章 | 0 |\n| 许可 | 1 |')).toEqual(['| 规章 | 0 |', '| 许可 | 1 |'])
  })
})
