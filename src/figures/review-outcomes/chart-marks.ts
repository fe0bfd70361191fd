import type { ReviewBar } from './model-bar.ts'
import type { Outcome } from '../request-outcomes/query.ts'
import { RESULTS, type Result } from './query.ts'
import { numberText } from '../../wording/say.ts'
import type { Look } from '../../charts/drawing.ts'
import { outcomeFill, outcomeInk } from '../../charts/marks/outcome-fill.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { FONT, SIZE, textWidth } from '../../charts/text.ts'

const GAP = 1

/** Results wear the colour and hatching of the outcome that they are most like. */
const LIKE: Readonly<Record<Exclude<Result, 'pending'>, Outcome>> = {
  upheld: 'granted',
  corrected: 'refused',
  other: 'other',
}

/** One part of a bar; what is pending is an open frame, since nothing has been decided. */
export const resultMark = (result: Result, box: Box, look: Look): Shape[] =>
  result === 'pending'
    ? [
        {
          type: 'rect',
          shape: {
            x: box.x + 0.5,
            y: box.y + 0.5,
            width: Math.max(1, box.width - 1),
            height: box.height - 1,
          },
          style: { fill: look.palette.ground, stroke: look.palette.ink, lineWidth: 1 },
        },
      ]
    : outcomeFill(LIKE[result], box, look)

/** How long a bar is: where results and total differ, the larger, so that nothing is hidden. */
export const casesOf = (bar: ReviewBar): number => Math.max(bar.sum, bar.total ?? 0)

/** What the results leave open of the printed total is seen as a dashed frame. */
export const trackMark = (bar: ReviewBar, track: Box, { palette }: Look): Shape[] =>
  bar.sum >= casesOf(bar)
    ? []
    : [
        {
          type: 'rect',
          shape: track,
          style: { fill: palette.page, stroke: palette.context, lineWidth: 1, lineDash: [3, 3] },
        },
      ]

/** The parts of one bar with their counts, where these fit. */
export const caseParts = (bar: ReviewBar, track: Box, look: Look): Shape[] => {
  const unit = track.width / casesOf(bar)
  let x = track.x
  return RESULTS.flatMap((result) => {
    const count = bar.counts[result] ?? 0
    if (count === 0) return []
    const box = { ...track, x, width: Math.max(1, count * unit - GAP) }
    x += count * unit
    return [...resultMark(result, box, look), ...countMark(result, count, box, look)]
  })
}

const countMark = (result: Result, count: number, box: Box, look: Look): Shape[] => {
  const text = numberText(count, look.locale)
  if (textWidth(text, SIZE.small) + 6 > box.width) return []
  return [
    {
      type: 'text',
      style: {
        text,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        align: 'center',
        verticalAlign: 'middle',
        fontFamily: FONT,
        fontSize: SIZE.small,
        ...(result === 'pending' ? { fill: look.palette.ink } : outcomeInk(LIKE[result], look)),
      },
    },
  ]
}
