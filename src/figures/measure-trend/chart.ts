import type { Figure } from '../../models/figure.ts'
import type { MeasureTrendChart } from './model.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { drawTrendApart } from './chart-apart.ts'
import { drawTrendTogether } from './chart-together.ts'

/** Lines over the years, in one chart or each in a panel; never joined over a gap. */
export const drawMeasureTrend = (
  { chart }: Figure<MeasureTrendChart>,
  look: DrawContext,
): Drawing =>
  chart.form === 'together' ? drawTrendTogether(chart, look) : drawTrendApart(chart, look)
