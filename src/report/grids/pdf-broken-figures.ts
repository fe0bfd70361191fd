import { linesOf, type Line, type PdfText } from '../readers/pdf-text.ts'

/** A cell of a ruled table: its texts, and where its left and right border stand. */
export interface RuledCell {
  readonly texts: readonly PdfText[]
  readonly left: number
  readonly right: number
}

const DIGITS = /^[\d０-９]+$/u

const spanOf = (line: Line): readonly [number, number] => {
  const last = line.texts.at(-1)
  return [line.texts[0]?.x ?? 0, last ? last.x + last.width : 0]
}

/** The narrowest room that any line of a table keeps from its cell's borders. */
export const roomKept = (cells: readonly RuledCell[]): number => {
  let room = Infinity
  for (const { texts, left, right } of cells)
    for (const line of linesOf(texts.filter((text) => !text.turned))) {
      const [from, to] = spanOf(line)
      if (from >= left && to <= right) room = Math.min(room, from - left, right - to)
    }
  return Number.isFinite(room) ? room : 0
}

/**
 * A number that its narrow cell broke over two lines («315» / «5»), or null. It is one number only
 * where the first line could not have held the digit that begins the second: two numbers that
 * stand below each other in a cell wide enough are not.
 */
export const brokenFigure = (cell: RuledCell, room: number): string | null => {
  const [first, second, ...more] = linesOf(cell.texts)
  if (!first || !second || more.length > 0) return null
  const [above, below] = [first, second].map((line) => line.texts.map((t) => t.text).join(''))
  if (!above || !below || !DIGITS.test(above) || !DIGITS.test(below)) return null
  const [from, to] = spanOf(first)
  const digit = second.texts[0]?.width ?? 0
  const needed = to - from + digit + room * 2
  return needed > cell.right - cell.left + digit * 0.05 ? above + below : null
}
