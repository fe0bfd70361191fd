import type { Figure } from '../../models/figure.ts'
import type { RefusalReasonsChart } from './model.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { drawMix } from '../../charts/frames/mix-bars.ts'

/** The eight reasons in the order of the form, noughts and all. */
export const drawRefusalReasons = ({ chart }: Figure<RefusalReasonsChart>, look: Look): Drawing =>
  drawMix(chart, look)
