import { figuresOfCounty } from '../../queries/township-figures.ts'
import { defineFigure } from '../definition.ts'
import { townshipYearsFigure } from './model.ts'
import { yearsPicture } from './picture.ts'

export const TOWNSHIP_YEARS = defineFigure({
  id: 'township-years',
  pages: ['/township'],
  // Its county is asked about at once: the peers are of the same rows.
  ask: ({ filter, county }) => figuresOfCounty(filter, county),
  read: (rows, context) => townshipYearsFigure(rows, context.filter.townships[0] ?? '', context),
  isTable: true,
  picture: yearsPicture,
})
