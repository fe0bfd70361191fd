import type { DrawContext } from '../drawing.ts'
import type { Box, Shape } from '../shape.ts'
import { FONT, SIZE, textWidth } from '../text.ts'

const GAP = 18
const LINE = 24
const SWATCH = 16

export interface LegendEntry {
  readonly text: string
  /** Draws the swatch into a box of 16 pixels. */
  readonly swatch: (box: Box) => readonly Shape[]
}

/** A legend above the chart: entries from left to right in as many lines as the width needs. */
export const legend = (
  entries: readonly LegendEntry[],
  look: DrawContext,
): { readonly elements: readonly (Shape & { silent: true })[]; readonly height: number } => {
  let x = 0
  let y = 0
  const elements = entries.flatMap(({ text, swatch }): Shape[] => {
    const room = SWATCH + 6 + textWidth(text, SIZE.small)
    if (x > 0 && x + room > look.width) {
      x = 0
      y += LINE
    }
    const box = { x: x + 1, y: y + 2, width: SWATCH, height: SWATCH }
    const shapes: Shape[] = [
      ...swatch(box),
      {
        type: 'text',
        style: {
          text,
          x: box.x + SWATCH + 6,
          y: box.y + SWATCH / 2,
          verticalAlign: 'middle',
          fontFamily: FONT,
          fontSize: SIZE.small,
          fill: look.palette.muted,
        },
      },
    ]
    x += room + GAP
    return shapes
  })
  return {
    elements: elements.map((element) => ({ ...element, silent: true as const })),
    height: entries.length === 0 ? 0 : y + LINE,
  }
}
