import { compareChoice } from '../../models/comparison.ts'
import { withNeighbours } from '../../queries/filter.ts'
import { measureValues } from '../../queries/measure-values.ts'
import { defineFigure } from '../definition.ts'
import { drawMeasureTrend } from './chart.ts'
import { measureTrendFigure } from './model.ts'

const VOLUME = { measure: 'volume', pool: 1 } as const

/** How much was disclosed, year by year. */
export const VOLUME_TREND = defineFigure({
  id: 'volume-trend',
  pages: ['/disclosure', '/township'],
  isEmbedded: true,
  ask: ({ filter }) => measureValues(VOLUME.measure, withNeighbours(filter)),
  read: (rows, context, options) =>
    measureTrendFigure(rows, context, VOLUME, compareChoice(options), 'volume-trend'),
  draw: drawMeasureTrend,
})
