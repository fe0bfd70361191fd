import type { DrawContext } from '../drawing.ts'
import type { Box, Shape, Style, TextStyle } from '../shape.ts'
import { FONT, SIZE } from '../text.ts'

/** A shape that no press reaches. */
export type Silent = Shape & { silent: true }

/** Letters in the muted ink of labels, on the middle of their line, unless said otherwise. */
export const label = (
  text: string,
  at: { x: number; y: number } & Partial<TextStyle>,
  { palette }: DrawContext,
): Extract<Shape, { type: 'text' }> => ({
  type: 'text',
  style: {
    text,
    verticalAlign: 'middle',
    fontFamily: FONT,
    fontSize: SIZE.small,
    fill: palette.muted,
    ...at,
  },
})

export const rect = (
  box: Box & { r?: number | number[] },
  style: Style,
): Extract<Shape, { type: 'rect' }> => ({ type: 'rect', shape: box, style })

/** A line from `x1`, `y1` to `x2`, `y2`. */
export const line = (
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  style: Style,
): Shape => ({ type: 'line', shape: { x1, y1, x2, y2 }, style })

export const circle = (cx: number, cy: number, r: number, style: Style): Shape => ({
  type: 'circle',
  shape: { cx, cy, r },
  style,
})

/** The ground of a cell: all of it answers to a press, not only its marks. */
export const ground = (box: Box): Shape => rect(box, { fill: 'transparent' })

export const middleOf = ({ x, y, width, height }: Box): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
})

/** Letters in the middle of a box, where it is wide enough for them. */
export const centred = (
  text: string,
  box: Box,
  look: DrawContext,
  over: Partial<TextStyle> = {},
): Extract<Shape, { type: 'text' }> =>
  label(text, { ...middleOf(box), align: 'center', ...over }, look)

/** What is not filled: the part of a whole that is open. */
export const openStyle = ({ palette }: DrawContext): Style => ({
  fill: palette.page,
  stroke: palette.context,
  lineWidth: 1,
})

/** What parts leave open of a printed total: a dashed frame. */
export const openTrack = (track: Box, look: DrawContext): Shape =>
  rect(track, { ...openStyle(look), lineDash: [3, 3] })

/** Those that there are, of shapes and lines that depend on something. */
export const present = <T>(given: readonly (T | false | null | undefined)[]): T[] =>
  given.filter((one): one is T => one !== false && one !== null && one !== undefined)
