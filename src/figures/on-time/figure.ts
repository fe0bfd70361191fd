import { measureValues } from '../../queries/measure-values.ts'
import { defineFigure } from '../definition.ts'
import { onTimeFigure } from './model.ts'

export const ON_TIME = defineFigure({
  id: 'on-time',
  pages: ['/quality', '/', '/township'],
  ahead: (filter) => (filter.region?.level === 'county' ? measureValues('on_time', filter) : null),
  ask: ({ filter }) => measureValues('on_time', filter),
  read: onTimeFigure,
  isTable: true,
})
