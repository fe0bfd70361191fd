import type { DrawContext } from '../../charts/drawing.ts'
import { halo } from '../../charts/frames/rows.ts'
import type { Box, Shape, Style } from '../../charts/shape.ts'
import { spread } from '../../charts/spread.ts'
import { fitted, FONT, SIZE, textWidth } from '../../charts/text.ts'

/** A label beside the plot, for a line that ends at a point of it. */
export interface SideLabel {
  readonly text: string
  readonly x: number
  readonly y: number
  /** How the line looks, as a short piece of it before the label. */
  readonly line: Style
  readonly quiet?: boolean
}

/** Height of a label with the room to the next. */
export const LABEL_GAP = 17
const LEADER = 18
const PIECE = 12

/** The room that side labels need, in pixels. */
export const sideRoom = (texts: readonly string[], look: DrawContext): number => {
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, SIZE.small)))
  return texts.length === 0
    ? 12
    : Math.ceil(Math.min(widest, look.narrow ? 96 : 190)) + LEADER + PIECE + 10
}

/** Labels at the right of the plot, moved apart, each with a hairline to where its line ends. */
export const sideLabels = (
  labels: readonly SideLabel[],
  grid: Box,
  look: DrawContext,
): readonly Shape[] => {
  const right = grid.x + grid.width
  const room = look.width - right
  const ys = spread(
    labels.map(({ y }) => y),
    { gap: LABEL_GAP, low: grid.y, high: grid.y + grid.height },
  )
  const x = right + LEADER
  return labels.flatMap((label, i): Shape[] => {
    const y = ys[i] ?? label.y
    return [
      // Grey and dotted, so that it is not read as the line going on.
      {
        type: 'line',
        shape: { x1: label.x + 7, y1: label.y, x2: x - 2, y2: y },
        style: { stroke: look.palette.context, lineWidth: 0.75, lineDash: [1, 3] },
      },
      { type: 'line', shape: { x1: x, y1: y, x2: x + PIECE, y2: y }, style: label.line },
      {
        type: 'text',
        style: {
          text: fitted(label.text, room - LEADER - PIECE - 6, SIZE.small),
          x: x + PIECE + 5,
          y,
          verticalAlign: 'middle',
          fontFamily: FONT,
          fontSize: SIZE.small,
          fill: label.quiet ? look.palette.muted : look.palette.ink,
          ...halo(look),
        },
      },
    ]
  })
}
