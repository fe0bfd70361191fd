import { withNeighbours } from '../../queries/filter.ts'
import { measureValues } from '../../queries/measure-values.ts'
import { defineComparison } from '../definition-comparison.ts'
import { drawMeasureRanking } from './chart.ts'
import { measureRankingFigure } from './model.ts'

/** Townships in the order of one measure, as chosen on the page. */
export const MEASURE_RANKING = defineComparison(
  { id: 'measure-ranking', pages: ['/requests', '/mailbox', '/reviews'] },
  measureRankingFigure,
  drawMeasureRanking,
)

/** The ranking that the pages of disclosure open with. */
export const VOLUME_RANKING = defineComparison(
  {
    id: 'volume-ranking',
    pages: ['/disclosure', '/'],
    isEmbedded: true,
    // Chosen townships are drawn among their neighbours.
    ahead: (filter) => measureValues('volume', withNeighbours(filter)),
  },
  measureRankingFigure,
  drawMeasureRanking,
)
