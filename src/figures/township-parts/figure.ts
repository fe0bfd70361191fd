import { onlyTownship } from '../../models/chosen-township.ts'
import { disclosureParts } from '../../queries/disclosure-parts.ts'
import { defineFigure } from '../definition.ts'
import { townshipPartsFigure } from './model.ts'
import { partsPicture } from './picture.ts'

export const TOWNSHIP_PARTS = defineFigure({
  id: 'township-parts',
  pages: ['/disclosure', '/township'],
  ask: (context) => {
    const code = onlyTownship(context)
    return code === null ? null : disclosureParts(code, context.filter.years)
  },
  read: townshipPartsFigure,
  isTable: true,
  picture: partsPicture,
})
