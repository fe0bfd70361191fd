import { compareChoice } from '../../models/comparison.ts'
import { withNeighbours } from '../../queries/filter.ts'
import { measureValues } from '../../queries/measure-values.ts'
import { defineFigure } from '../definition.ts'
import { drawMeasureRanking } from './chart.ts'
import { measureRankingFigure } from './model.ts'

const VOLUME = { measure: 'volume', pool: 1 } as const

/** The ranking that the pages of disclosure open with. */
export const VOLUME_RANKING = defineFigure({
  id: 'volume-ranking',
  pages: ['/disclosure', '/'],
  isEmbedded: true,
  ask: ({ filter }) => measureValues(VOLUME.measure, withNeighbours(filter)),
  read: (rows, context, options) =>
    measureRankingFigure(rows, context, VOLUME, compareChoice(options), 'volume-ranking'),
  draw: drawMeasureRanking,
})
