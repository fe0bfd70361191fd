import type { OutcomeBar } from '../../models/request-bar.ts'
import { OUTCOMES, type Outcome } from './query.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { countMark, outcomeFill } from '../../charts/marks/outcome-fill.ts'
import type { Box, Shape } from '../../charts/shape.ts'

const GAP = 1
/** The side of the square that stands for one case, with the room after it. */
export const CASE = 18

export interface Part {
  readonly outcome: Outcome
  readonly count: number
  /** Cases before it in the bar. */
  readonly from: number
}

/** The outcomes of a bar that there are, in their order. */
export const partsOf = (bar: OutcomeBar): readonly Part[] => {
  let from = 0
  return OUTCOMES.flatMap((outcome) => {
    const count = bar.counts[outcome]
    const part = { outcome, count, from }
    from += count
    return count > 0 ? [part] : []
  })
}

/** Where the parts do not add up, the larger side is the whole, so that nothing is cut off or hidden. */
export const casesOf = (bar: OutcomeBar): number => Math.max(bar.concluded, bar.sum)

/** One outcome of a bar, with its count where it fits. */
export const partShapes = (bar: OutcomeBar, part: Part, track: Box, look: DrawContext): Shape[] => {
  const { outcome, count, from } = part
  if (bar.few)
    return Array.from({ length: count }, (_, i) => {
      const x = track.x + (from + i) * CASE
      return outcomeFill(outcome, { ...track, x, width: CASE - 3 }, look)
    }).flat()
  const unit = track.width / casesOf(bar)
  const box = { ...track, x: track.x + from * unit, width: Math.max(1, count * unit - GAP) }
  return [...outcomeFill(outcome, box, look), ...countMark(count, outcome, box, look)]
}
