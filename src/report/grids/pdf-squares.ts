import { isBorder } from './pdf-lines.ts'
import type { Rules } from '../readers/pdf-rules.ts'

/** The squares between the lines of a table, and the cell each of them belongs to. */
export interface Squares {
  readonly wide: number
  readonly high: number
  /** The cell of each square, row by row: the number of one of its squares. */
  readonly cellOf: readonly number[]
  /** Squares whose borders make no rectangle: nothing merged there, and words go as a whole. */
  readonly doubtful: ReadonlySet<number>
}

/** Squares between lines (`ys` from the top down), merged where no border parts them. */
export const squaresOf = (rules: Rules, xs: readonly number[], ys: readonly number[]): Squares => {
  const [wide, high] = [xs.length - 1, ys.length - 1]
  const owner = Array.from({ length: wide * high }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (owner[at] !== at) at = owner[at] ?? at
    return at
  }
  for (let r = 0; r < high; r++)
    for (let c = 0; c < wide; c++) {
      const [top, bottom] = [ys[r] ?? 0, ys[r + 1] ?? 0]
      const [left, right] = [xs[c] ?? 0, xs[c + 1] ?? 0]
      const square = r * wide + c
      if (c + 1 < wide && !isBorder(rules.vertical, right, bottom, top))
        owner[root(square + 1)] = root(square)
      if (r + 1 < high && !isBorder(rules.horizontal, bottom, left, right))
        owner[root(square + wide)] = root(square)
    }
  const members = new Map<number, number[]>()
  const cellOf = owner.map((_, i) => root(i))
  cellOf.forEach((cell, i) => {
    const squares = members.get(cell)
    if (squares) squares.push(i)
    else members.set(cell, [i])
  })
  const doubtful = new Set<number>()
  for (const squares of members.values()) {
    const columns = squares.map((i) => i % wide)
    const rows = squares.map((i) => Math.floor(i / wide))
    const area =
      (Math.max(...columns) - Math.min(...columns) + 1) *
      (Math.max(...rows) - Math.min(...rows) + 1)
    if (area === squares.length) continue
    for (const i of squares) {
      cellOf[i] = i
      doubtful.add(i)
    }
  }
  return { wide, high, cellOf, doubtful }
}
