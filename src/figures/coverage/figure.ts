import { defineFigure } from '../definition.ts'
import { drawCoverage } from './chart.ts'
import { coverageFigure } from './model.ts'
import { coverage } from './query.ts'

export const COVERAGE = defineFigure({
  id: 'coverage',
  pages: ['/'],
  isEmbedded: true,
  ahead: coverage,
  ask: ({ filter }) => coverage(filter),
  read: coverageFigure,
  draw: drawCoverage,
})
