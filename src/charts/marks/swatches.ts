import type { LegendEntry } from '../frames/legend.ts'
import type { Style } from '../shape.ts'
import { circle, line, middleOf, rect } from './basic.ts'

type Swatch = LegendEntry['swatch']

/** A bar in a legend, lower than its line by `inset` above and below. */
export const barSwatch =
  (style: Style, inset = 2, r?: number): Swatch =>
  (box) => [
    rect(
      {
        ...box,
        y: box.y + inset,
        height: box.height - 2 * inset,
        ...(r === undefined ? {} : { r }),
      },
      style,
    ),
  ]

/** A line in a legend, longer than its box by `over` at both ends. */
export const lineSwatch =
  (style: Style, over = 0): Swatch =>
  (box) => {
    const { y } = middleOf(box)
    return [line([box.x - over, y, box.x + box.width + over, y], style)]
  }

export const dotSwatch =
  (style: Style, r = 5): Swatch =>
  (box) => {
    const { x, y } = middleOf(box)
    return [circle(x, y, r, style)]
  }
