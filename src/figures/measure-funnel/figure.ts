import { defineComparison } from '../definition-comparison.ts'
import { drawMeasureFunnel } from './chart.ts'
import { measureFunnelFigure } from './model.ts'

/** A rate against the number of its cases, with the limits that chance alone would keep to. */
export const MEASURE_FUNNEL = defineComparison(
  { id: 'measure-funnel', pages: ['/requests', '/mailbox', '/reviews', '/disclosure'] },
  measureFunnelFigure,
  drawMeasureFunnel,
)
