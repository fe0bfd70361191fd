import { defineFigure } from '../definition.ts'
import { headlineFigure } from './model.ts'
import { headline } from './query.ts'

export const HEADLINE = defineFigure({
  id: 'headline',
  pages: ['/'],
  isEmbedded: true,
  ahead: headline,
  ask: ({ filter }) => headline(filter),
  read: headlineFigure,
  picture: ({ chart }) => chart,
})
