import type { Block } from '../charts/off-screen.ts'
import { PAPER } from '../charts/palette.ts'
import { textLines, textWidth } from '../charts/text.ts'
import type { TextTable } from '../models/text-table.ts'
import { attributes, textElement } from './svg.ts'

const SIZE = 14
const LEADING = 20
const PAD = 8
const GAP = 18

/**
 * A table with hairlines between its rows; cells wrap where their column is narrow. Rows beyond
 * `most` are counted as hidden.
 */
export const tableBlock = (
  { head, rows: all }: TextTable,
  width: number,
  most = all.length,
): Block => {
  const rows = all.slice(0, most)
  const widths = columnWidths([head, ...rows], width)
  const lines = [head, ...rows].map((row) =>
    row.map((cell, i) => textLines(cell, widths[i] ?? 0, SIZE)),
  )
  const heights = lines.map(
    (row) => Math.max(1, ...row.map((cell) => cell.length)) * LEADING + 2 * PAD,
  )
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((a, b) => a + b, 0))
  const end = (column: number): number =>
    widths.slice(0, column + 1).reduce((a, b) => a + b + GAP, 0) - GAP
  return {
    height: heights.reduce((a, b) => a + b, 0),
    hidden: all.length - rows.length,
    svg: () =>
      lines
        .map((row, y) => {
          const top = tops[y] ?? 0
          const cells = row.map((cell, x) =>
            cell.map((line, i) =>
              textElement(line, {
                x: x === 0 ? 0 : end(x),
                top: top + PAD + i * LEADING,
                size: SIZE,
                leading: LEADING,
                fill: y === 0 ? PAPER.muted : PAPER.ink,
                ...(x === 0 ? {} : { anchor: 'end' as const }),
              }),
            ),
          )
          const bottom = top + (heights[y] ?? 0)
          const line = { d: `M0 ${bottom}H${width}`, stroke: y === 0 ? PAPER.ink : PAPER.line }
          return cells.flat().join('') + `<path${attributes(line)}/>`
        })
        .join(''),
  }
}

/** The room of each column: what it needs, or as much of the width as all can have. */
const columnWidths = (rows: readonly (readonly string[])[], width: number): readonly number[] => {
  const count = rows[0]?.length ?? 0
  const wanted = Array.from({ length: count }, (_, i) =>
    Math.max(...rows.map((row) => textWidth(row[i] ?? '', SIZE))),
  )
  let left = width - GAP * (count - 1)
  const granted = wanted.map(() => 0)
  // The narrow ones get theirs; what is left is shared by the wide ones.
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  order.forEach((column, i) => {
    const share = left / (count - i)
    granted[column] = Math.min(wanted[column] ?? 0, share)
    left -= granted[column] ?? 0
  })
  // What remains keeps the columns apart, so that the last one ends with the line.
  return granted.map((own) => own + Math.max(0, left) / count)
}
