import { defineFigure } from '../definition.ts'
import { drawRequestOutcomes } from './chart.ts'
import { requestOutcomesFigure } from './model.ts'
import { requestOutcomes } from './query.ts'

export const REQUEST_OUTCOMES = defineFigure({
  id: 'request-outcomes',
  pages: ['/requests', '/', '/township'],
  isEmbedded: true,
  ask: ({ filter }) => requestOutcomes(filter),
  read: (rows, context) => requestOutcomesFigure(rows, context),
  draw: drawRequestOutcomes,
})
