import type { Outcome } from '../../figures/request-outcomes/query.ts'
import { numberText } from '../../wording/say.ts'
import { readableOn } from '../contrast.ts'
import type { DrawContext } from '../drawing.ts'
import type { Box, Shape } from '../shape.ts'
import { SIZE, textWidth } from '../text.ts'
import { centred } from './basic.ts'

/** What an outcome is drawn with beside its colour, so that it is told apart without it. */
const MARKS: Readonly<
  Record<Outcome, 'plain' | 'rising' | 'falling' | 'upright' | 'level' | 'dots'>
> = {
  granted: 'plain',
  partly_granted: 'rising',
  refused: 'falling',
  unable: 'upright',
  not_processed: 'level',
  other: 'dots',
}

const STEP = 7

/** A part of a bar: its colour and, in the colour of the ground, its hatching. */
export const outcomeFill = (outcome: Outcome, box: Box, look: DrawContext): Shape[] => [
  { type: 'rect', shape: box, style: { fill: look.palette.outcomes[outcome] } },
  ...marks(outcome, box).map((shape) => withInk(shape, look)),
]

/** The colour of a count printed on the part, with a halo in the part's own colour. */
const outcomeInk = (outcome: Outcome, { palette }: DrawContext) => ({
  fill: readableOn(palette.outcomes[outcome], [palette.ground, palette.ink]),
  stroke: palette.outcomes[outcome],
  lineWidth: 4,
})

/** A count in the middle of its part; nothing where it does not fit. Null is what has no outcome yet. */
export const countMark = (
  count: number,
  outcome: Outcome | null,
  box: Box,
  look: DrawContext,
): Shape[] => {
  const text = numberText(count, look.locale)
  const ink = outcome === null ? { fill: look.palette.ink } : outcomeInk(outcome, look)
  return textWidth(text, SIZE.small) + 6 > box.width ? [] : [centred(text, box, look, ink)]
}

interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const withInk = (shape: Segment, look: DrawContext): Shape => ({
  type: 'line',
  shape,
  style: { stroke: look.palette.ground, lineWidth: 1, opacity: 0.4 },
})

const steps = (from: number, to: number): number[] => {
  const out: number[] = []
  for (let at = from; at < to; at += STEP) out.push(at)
  return out
}

const marks = (outcome: Outcome, { x, y, width, height }: Box): readonly Segment[] => {
  const right = x + width
  const bottom = y + height
  // A slanted line through the box, cut at its sides.
  const slanted = (rising: boolean): Segment[] =>
    steps(x - height, right).flatMap((start) => {
      const from = Math.max(x, start)
      const to = Math.min(right, start + height)
      if (to - from < 1) return []
      const at = (px: number): number => (rising ? bottom - (px - start) : y + (px - start))
      return [{ x1: from, y1: at(from), x2: to, y2: at(to) }]
    })
  switch (MARKS[outcome]) {
    case 'plain':
      return []
    case 'rising':
      return slanted(true)
    case 'falling':
      return slanted(false)
    case 'upright':
      return steps(x + STEP / 2, right).map((at) => ({ x1: at, y1: y, x2: at, y2: bottom }))
    case 'level':
      return steps(y + STEP / 2, bottom).map((at) => ({ x1: x, y1: at, x2: right, y2: at }))
    case 'dots':
      return steps(x + STEP / 2, right).flatMap((at) =>
        steps(y + STEP / 2, bottom).map((py) => ({
          x1: at,
          y1: py,
          x2: Math.min(right, at + 1.5),
          y2: py,
        })),
      )
  }
}
