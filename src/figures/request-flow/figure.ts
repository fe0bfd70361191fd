import { defineFigure } from '../definition.ts'
import { requestOutcomes } from '../request-outcomes/query.ts'
import { drawRequestFlow } from './chart.ts'
import { requestFlowFigure } from './model.ts'

export const REQUEST_FLOW = defineFigure({
  id: 'request-flow',
  pages: ['/requests'],
  ask: ({ filter, applicant }) => requestOutcomes(filter, applicant),
  read: (rows, context) => requestFlowFigure(rows, context, context.applicant),
  draw: drawRequestFlow,
})
