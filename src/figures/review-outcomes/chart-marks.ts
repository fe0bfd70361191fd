import type { ReviewBar } from './model-bar.ts'
import type { Outcome } from '../request-outcomes/query.ts'
import { RESULTS, type Result } from './query.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { openTrack, rect } from '../../charts/marks/basic.ts'
import { countMark, outcomeFill } from '../../charts/marks/outcome-fill.ts'
import type { Box, Shape } from '../../charts/shape.ts'

const GAP = 1

/** Results wear the colour and hatching of the outcome that they are most like. */
const LIKE: Readonly<Record<Result, Outcome | null>> = {
  upheld: 'granted',
  corrected: 'refused',
  other: 'other',
  pending: null,
}

/** One part of a bar; what is pending is an open frame, since nothing has been decided. */
export const resultMark = (result: Result, box: Box, look: DrawContext): Shape[] => {
  const outcome = LIKE[result]
  if (outcome !== null) return outcomeFill(outcome, box, look)
  const { x, y, width, height } = box
  const frame = { x: x + 0.5, y: y + 0.5, width: Math.max(1, width - 1), height: height - 1 }
  return [rect(frame, { fill: look.palette.ground, stroke: look.palette.ink, lineWidth: 1 })]
}

/** How long a bar is: where results and total differ, the larger, so that nothing is hidden. */
export const casesOf = (bar: ReviewBar): number => Math.max(bar.sum, bar.total ?? 0)

/** What the results leave open of the printed total is seen as a dashed frame. */
export const trackMark = (bar: ReviewBar, track: Box, look: DrawContext): Shape[] =>
  bar.sum >= casesOf(bar) ? [] : [openTrack(track, look)]

/** The parts of one bar with their counts, where these fit. */
export const caseParts = (bar: ReviewBar, track: Box, look: DrawContext): Shape[] => {
  const unit = track.width / casesOf(bar)
  let x = track.x
  return RESULTS.flatMap((result) => {
    const count = bar.counts[result] ?? 0
    if (count === 0) return []
    const box = { ...track, x, width: Math.max(1, count * unit - GAP) }
    x += count * unit
    return [...resultMark(result, box, look), ...countMark(count, LIKE[result], box, look)]
  })
}
