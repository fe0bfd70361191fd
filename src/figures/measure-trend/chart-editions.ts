import type { EditionChange } from '../../models/edition-change.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { words } from '../../charts/words.ts'
import { halo } from '../../charts/frames/rows.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { FONT, SIZE, textWidth } from '../../charts/text.ts'

/** A dashed line before the year from which on reports are made on another form, with its name. */
export const editionMarks = (
  changes: readonly EditionChange[],
  {
    grid,
    x,
    years,
    look,
  }: { grid: Box; x: (year: number) => number; years: readonly number[]; look: DrawContext },
): readonly Shape[] => {
  let free = 0
  return changes.flatMap(({ year, edition }): Shape[] => {
    const before = years[years.indexOf(year) - 1] ?? year
    const at = (x(before) + x(year)) / 2
    const text = words(look, 'compare.edition', { edition })
    const start = Math.min(at + 4, look.width - textWidth(text, SIZE.small))
    const shapes: Shape[] = [
      {
        type: 'line',
        shape: { x1: at, y1: grid.y - 14, x2: at, y2: grid.y + grid.height },
        style: { stroke: look.palette.muted, lineWidth: 1, lineDash: [3, 3] },
      },
    ]
    if (start >= free)
      shapes.push({
        type: 'text',
        style: {
          text,
          x: start,
          y: grid.y - 10,
          verticalAlign: 'middle',
          fontFamily: FONT,
          fontSize: SIZE.small,
          fill: look.palette.muted,
          ...halo(look),
        },
      })
    free = start + textWidth(text, SIZE.small) + 8
    return shapes
  })
}
