import { defineFigure } from '../definition.ts'
import { drawFindingsGrid } from './chart.ts'
import { findingsGridFigure } from './model.ts'
import { findingsGrid } from './query.ts'

export const FINDINGS_GRID = defineFigure({
  id: 'findings-grid',
  pages: ['/quality'],
  ask: ({ filter, rule }) => findingsGrid(filter, rule),
  read: (rows, context) => findingsGridFigure(rows, context, context.rule),
  draw: drawFindingsGrid,
})
