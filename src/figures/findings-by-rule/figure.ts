import { defineFigure } from '../definition.ts'
import { drawFindingsByRule } from './chart.ts'
import { findingsByRuleFigure } from './model.ts'
import { findingsByRule } from './query.ts'

export const FINDINGS_BY_RULE = defineFigure({
  id: 'findings-by-rule',
  pages: ['/quality'],
  ask: ({ filter }) => findingsByRule(filter),
  read: (rows, context) => findingsByRuleFigure(rows, context, context.rule),
  draw: drawFindingsByRule,
})
