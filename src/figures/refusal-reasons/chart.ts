import type { Figure } from '../../models/figure.ts'
import type { RefusalReasonsChart } from './model.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { drawMix } from '../../charts/frames/mix-bars.ts'

/** The eight reasons in the order of the form, zeros and all. */
export const drawRefusalReasons = (
  { chart }: Figure<RefusalReasonsChart>,
  look: DrawContext,
): Drawing => drawMix(chart, look)
