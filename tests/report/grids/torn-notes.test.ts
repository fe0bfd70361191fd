import { describe, expect, it } from 'vitest'
import type { PlacedLine, PlacedWord } from '../../../src/report/grids/placed.ts'
import { rowTexts } from '../../../src/report/grids/row-texts.ts'

const COLUMNS = [
  { left: 20, right: 24 },
  { left: 30, right: 34 },
]

/** A line of words, each with the place where it begins. */
const line = (y: number, ...words: readonly (readonly [string, number])[]): PlacedLine => ({
  words: words.map(([text, left]): PlacedWord => ({ text, left, right: left + text.length })),
  y,
  size: 1,
  page: 1,
  line: y,
})

const read = (lines: readonly PlacedLine[], figures: readonly number[]) =>
  rowTexts(
    {
      lines,
      free: ({ words }) => words,
      columns: new Map([[1, COLUMNS]]),
      cells: 2,
      from: 0,
      end: lines.length,
    },
    figures.map((at) => ({ first: at, last: at, figures: at })),
  )

describe('a note broken over lines', () => {
  it('leaves its row out where only its middle stands in the cell', () => {
    expect(read([line(0, ['16', 20], ['件', 23], ['5', 30])], [0])).toEqual([null])
    expect(read([line(0, ['22（其中16', 20], ['件）', 23], ['5', 30])], [0])).toEqual([
      ['22（其中16 件）', '5'],
    ])
  })

  it('leaves a row out with an empty cell beside a piece that stands in no column', () => {
    const stray = line(1, ['16', 22], ['件）', 25])
    expect(read([line(0, ['5', 30]), stray], [0])).toEqual([null])
    expect(read([line(0, ['5', 30]), stray, line(2, ['/', 20], ['1', 30])], [0, 2])).toEqual([
      null,
      ['/', '1'],
    ])
  })
})
