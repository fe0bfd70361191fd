import { defineFigure } from '../definition.ts'
import { drawReviewOutcomes } from './chart.ts'
import { reviewOutcomesFigure } from './model.ts'
import { reviewOutcomes } from './query.ts'

export const REVIEW_OUTCOMES = defineFigure({
  id: 'review-outcomes',
  pages: ['/reviews'],
  ask: ({ filter }) => reviewOutcomes(filter),
  read: reviewOutcomesFigure,
  draw: drawReviewOutcomes,
})
