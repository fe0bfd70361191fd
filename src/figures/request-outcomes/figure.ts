import { ofShownYear } from '../../queries/filter.ts'
import { defineFigure } from '../definition.ts'
import { drawRequestOutcomes } from './chart.ts'
import { requestOutcomesFigure } from './model.ts'
import { requestOutcomes } from './query.ts'

export const REQUEST_OUTCOMES = defineFigure({
  id: 'request-outcomes',
  pages: ['/requests', '/', '/township'],
  isEmbedded: true,
  // Of one township all years are drawn.
  ask: ({ filter, due }) => requestOutcomes(due === 1 ? filter : ofShownYear(filter)),
  read: (rows, context) => requestOutcomesFigure(rows, context),
  draw: drawRequestOutcomes,
})
