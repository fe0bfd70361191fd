import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SHEET2014_INDICATORS } from '../../src/form/sheet2014-indicators.ts'
import { textDocument } from '../../src/report/readers/text-document.ts'
import { readTables } from '../../src/report/forms/read-tables.ts'

// Headings and rows without an indicator stand among the rest on the real sheet.
const lines = (values: readonly number[]): readonly (readonly string[])[] => [
  ['统计指标', '单位', '统计数'],
  ['一、主动公开情况', '——', '——'],
  ...SHEET2014_INDICATORS.flatMap((item, i) => {
    const row = [`${i + 1}．${item.labelZh}`, item.unit, String(values[i])]
    return item.id === 'sheet2014.responses.press_conferences'
      ? [row, ['其中：主要负责同志参加新闻发布会次数', '次', '77']]
      : [row]
  }),
]

const SHAPES: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  pipes: (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  'a cell a line': (rows) => rows.flat().join('\n'),
  blanks: (rows) => rows.map((row) => row.join('  ')).join('\n'),
}

const values = fc.array(fc.nat({ max: 999 }), {
  minLength: SHEET2014_INDICATORS.length,
  maxLength: SHEET2014_INDICATORS.length,
})

describe.each(Object.entries(SHAPES))('the 2014 sheet as %s', (_, render) => {
  it('gives back its forty-eight and more figures', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const text = `政府信息公开情况统计表\n（2017年度）\n${render(lines(numbers))}\n单位负责人：某人\n`
        const { observations, edition, tables } = readTables(textDocument(text).blocks)
        expect(edition).toBe('2014')
        expect(tables.map((t) => t.missing)).toEqual([[]])
        expect(observations.map((o) => [o.indicator, o.value])).toEqual(
          SHEET2014_INDICATORS.map((item, i) => [item.id, numbers[i]]),
        )
      }),
      { numRuns: 10 },
    )
  })
})
