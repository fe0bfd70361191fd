import { onlyTownship } from '../../models/chosen-township.ts'
import { defineFigure } from '../definition.ts'
import { townshipFindingsFigure } from './model.ts'
import { townshipFindings } from './query.ts'

export const TOWNSHIP_FINDINGS = defineFigure({
  id: 'township-findings',
  pages: ['/township'],
  ask: (context) => {
    const code = onlyTownship(context)
    return code === null ? null : townshipFindings(code, context.filter.years)
  },
  read: townshipFindingsFigure,
  isTable: true,
})
