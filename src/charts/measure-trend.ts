import type { Figure } from '../models/figure.ts'
import type { MeasureTrendChart } from '../models/measure-trend.ts'
import type { Drawing, Look } from './drawing.ts'
import { drawTrendApart } from './measure-trend-apart.ts'
import { drawTrendTogether } from './measure-trend-together.ts'

/** Lines over the years, in one chart or each in a panel; never joined over a gap. */
export const drawMeasureTrend = ({ chart }: Figure<MeasureTrendChart>, look: Look): Drawing =>
  chart.form === 'together' ? drawTrendTogether(chart, look) : drawTrendApart(chart, look)
