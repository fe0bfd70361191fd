import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../src/report/grids/columns.ts'
import { linesIn } from './lines.ts'

const columns = (text: string, wanted: number, heading = '', isPrinted = false) => {
  const found = columnsOf(
    {
      rows: linesIn(text).map((line) => line.words),
      headings: linesIn(heading).flatMap((line) => line.words),
      size: 1,
      isPrinted,
    },
    wanted,
  )
  return found?.length ?? null
}

describe('columns', () => {
  it('are proved by several full rows that stand straight', () => {
    expect(columns('0    1   20\n10   0    0\n 3   0    1\n     5', 3)).toBe(3)
    expect(columns('0    1   20\n10   0    0\n     5', 3)).toBeNull()
  })

  it('are not proved by figures that stand anywhere', () => {
    expect(columns('0 1 20\n   10 0 0\n      3 0 1', 3)).toBeNull()
  })

  it('are proved by a heading over each on a printed page, not in a text', () => {
    const heading = '甲甲甲  乙乙乙  丙丙丙'
    expect(columns(' 1           2', 3, heading, true)).toBe(3)
    expect(columns(' 1           2', 3, heading)).toBeNull()
  })

  it('have room for a number that stands alone elsewhere', () => {
    expect(columns('0  1\n0  2\n5  0\n0  4\n        9', 2, '', true)).toBe(2)
    expect(columns('0  1\n0  2\n5  0\n0  4\n        9', 2)).toBeNull()
  })
})
