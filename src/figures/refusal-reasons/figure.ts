import { defineFigure } from '../definition.ts'
import { drawRefusalReasons } from './chart.ts'
import { refusalReasonsFigure } from './model.ts'
import { refusalReasons } from './query.ts'

export const REASONS_FOR_REFUSAL = defineFigure({
  id: 'refusal-reasons',
  pages: ['/requests'],
  ask: ({ filter, applicant }) => refusalReasons(filter, applicant),
  read: (rows, context) => refusalReasonsFigure(rows, context, context.applicant),
  draw: drawRefusalReasons,
})
