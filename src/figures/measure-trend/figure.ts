import { measureValues } from '../../queries/measure-values.ts'
import { defineComparison } from '../definition-comparison.ts'
import { drawMeasureTrend } from './chart.ts'
import { measureTrendFigure } from './model.ts'

/** One measure over the years, as chosen on the page. */
export const MEASURE_TREND = defineComparison(
  { id: 'measure-trend', pages: ['/requests', '/mailbox', '/reviews'] },
  measureTrendFigure,
  drawMeasureTrend,
)

/** How much was disclosed, year by year. */
export const VOLUME_TREND = defineComparison(
  {
    id: 'volume-trend',
    pages: ['/disclosure', '/township'],
    isEmbedded: true,
    // On its own page a township is drawn without its neighbours.
    usual: (filter) => measureValues('volume', filter),
  },
  measureTrendFigure,
  drawMeasureTrend,
)
