import { figuresOfCounty } from '../../queries/township-figures.ts'
import { defineFigure } from '../definition.ts'
import { townshipPeersFigure } from './model.ts'
import { peersPicture } from './picture.ts'

export const TOWNSHIP_PEERS = defineFigure({
  id: 'township-peers',
  pages: ['/township'],
  ask: ({ filter, county }) => figuresOfCounty(filter, county),
  read: (rows, context) => townshipPeersFigure(rows, context.filter.townships[0] ?? '', context),
  isTable: true,
  picture: peersPicture,
})
