import { ofShownYear } from '../../queries/filter.ts'
import { defineFigure } from '../definition.ts'
import { requestYearsFigure } from '../request-years/model.ts'
import { drawRequestOutcomes } from './chart.ts'
import { requestOutcomesFigure } from './model.ts'
import { requestOutcomes } from './query.ts'

export const REQUEST_OUTCOMES = defineFigure({
  id: 'request-outcomes',
  pages: ['/requests', '/', '/township'],
  isEmbedded: true,
  ahead: (filter) => requestOutcomes(filter),
  // Of one township all years are drawn, and of several where the reader turns to the years.
  ask: ({ filter, due, applicant }, options) =>
    requestOutcomes(due === 1 || options?.by === 'year' ? filter : ofShownYear(filter), applicant),
  read: (rows, context, options) =>
    options?.by === 'year' && context.due > 1
      ? requestYearsFigure(rows, context, context.applicant)
      : requestOutcomesFigure(rows, context, context.applicant),
  draw: drawRequestOutcomes,
})
