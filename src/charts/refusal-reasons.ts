import type { Figure } from '../models/figure.ts'
import type { RefusalReasonsChart } from '../models/refusal-reasons.ts'
import type { Drawing, Look } from './drawing.ts'
import { drawMix } from './mix-bars.ts'

/** The eight reasons in the order of the form, noughts and all. */
export const drawRefusalReasons = ({ chart }: Figure<RefusalReasonsChart>, look: Look): Drawing =>
  drawMix(chart, look)
