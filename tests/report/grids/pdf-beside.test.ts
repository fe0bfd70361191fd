import { describe, expect, it } from 'vitest'
import { gridsOf } from '../../../src/report/grids/pdf-grid.ts'
import type { Rule } from '../../../src/report/readers/pdf-rules.ts'
import type { PdfText } from '../../../src/report/readers/pdf-text.ts'

const at = (text: string, x: number, y: number): readonly PdfText[] =>
  [...text].map((each, i) => ({ text: each, x: x + i * 8, y, width: 8, height: 8 }))

const rule = (place: number, from: number, to: number): Rule => ({ at: place, from, to })

// Two rows of a label and two figures, in a frame from 0 to 100.
const rules = {
  horizontal: [0, 20, 40].map((y) => rule(y, 0, 100)),
  vertical: [0, 40, 70, 100].map((x) => rule(x, 0, 40)),
}
const rows = [
  ...at('规章', 4, 26),
  ...at('5', 50, 26),
  ...at('7', 80, 26),
  ...at('罚款', 4, 6),
  ...at('3', 50, 6),
  ...at('2', 80, 6),
]
const labels = (beside: readonly PdfText[]) =>
  gridsOf(rules, [...rows, ...beside], 1).flatMap(({ grid }) =>
    grid.rows.map((row) => row[0]?.text),
  )

describe('a row of a ruled table', () => {
  it('is given up where a figure stands beside it, outside the frame', () => {
    expect(labels([])).toEqual(['规章', '罚款'])
    expect(labels(at('9', 106, 26))).toEqual(['罚款'])
    expect(labels(at('4', -12, 6))).toEqual(['规章'])
  })

  it('does not mind words beside it, nor figures far from it, above or below', () => {
    expect(labels(at('共9件', 106, 26))).toEqual(['规章', '罚款'])
    expect(labels(at('9', 140, 26))).toEqual(['规章', '罚款'])
    expect(labels([...at('9', 80, 44), ...at('9', 106, -8)])).toEqual(['规章', '罚款'])
  })

  it('takes its stray figures with it, so that the table still ends its page', () => {
    const stray = at('9', 106, 6)
    const [table] = gridsOf(rules, [...rows, ...stray], 1)
    expect(stray.every((text) => table?.texts.has(text))).toBe(true)
  })
})
