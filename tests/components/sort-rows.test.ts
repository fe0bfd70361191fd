import { describe, expect, it } from 'vitest'
import { nextSorting, sortRows } from '../../src/components/sort-rows.ts'
import type { FigureRow } from '../../src/models/figure.ts'

const row = (value: string | number | null): FigureRow => ({
  x: { value, state: value === null ? 'blank' : 'stated', source: null },
})
const values = (rows: readonly FigureRow[]) => rows.map((r) => r.x?.value)
const own = (r: FigureRow, column: string) => r[column]?.value ?? null

describe('sorting a table', () => {
  const rows = [row(10), row(null), row(0), row(9)]

  it('is numeric, and leaves what has no number last either way', () => {
    const by = (direction: 'ascending' | 'descending') =>
      values(sortRows(rows, { column: 'x', direction }, own))
    expect(by('ascending')).toEqual([0, 9, 10, null])
    expect(by('descending')).toEqual([10, 9, 0, null])
  })

  it('keeps the order of the figure when nothing is asked, and never changes it', () => {
    expect(sortRows(rows, null, own)).toBe(rows)
    sortRows(rows, { column: 'x', direction: 'ascending' }, own)
    expect(values(rows)).toEqual([10, null, 0, 9])
  })

  it('sorts words as a Chinese dictionary does', () => {
    const sorted = sortRows(
      [row('周家镇'), row('宫河镇'), row('榆林子镇')],
      { column: 'x', direction: 'ascending' },
      own,
    )
    expect(values(sorted)).toEqual(['宫河镇', '榆林子镇', '周家镇'])
  })

  it('goes up, down, and back to the order of the figure', () => {
    const up = nextSorting(null, 'x')
    const down = nextSorting(up, 'x')
    expect([up?.direction, down?.direction, nextSorting(down, 'x')]).toEqual([
      'ascending',
      'descending',
      null,
    ])
    expect(nextSorting(down, 'y')).toEqual({ column: 'y', direction: 'ascending' })
  })
})
