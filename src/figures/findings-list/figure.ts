import { defineFigure } from '../definition.ts'
import { findingsListFigure } from './model.ts'
import { findingsList } from './query.ts'

/** What is wrong, finding by finding: beside who has filed it is listed where a county is near. */
export const FINDINGS_LIST = defineFigure({
  id: 'findings-list',
  pages: ['/quality', '/'],
  ahead: (filter) => (filter.region?.level === 'county' ? findingsList(filter) : null),
  ask: ({ filter, rule }) => findingsList(filter, rule),
  read: (rows, context) => findingsListFigure(rows, context, context.rule),
})
