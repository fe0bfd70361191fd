import { onlyTownship } from '../../models/chosen-township.ts'
import { defineFigure, type FigureOptions } from '../definition.ts'
import { drawParts } from './chart.ts'
import { disclosureByChannelFigure } from './model-by-channel.ts'
import { disclosureByTopicFigure } from './model-by-topic.ts'
import { partsByTownship } from './query.ts'

/** Townships share one scale, even unless asked otherwise. */
const partsChoice = (options: FigureOptions | null) =>
  ({ scale: options?.scale === 'log' ? 'log' : 'linear' }) as const

export const DISCLOSURE_BY_CHANNEL = defineFigure({
  id: 'disclosure-by-channel',
  pages: ['/disclosure'],
  // Of one township alone its parts are shown side by side (township-parts).
  ask: (context) =>
    onlyTownship(context) ? null : partsByTownship(context.filter, 'disclosed.by_channel'),
  read: (rows, context, options) => disclosureByChannelFigure(rows, context, partsChoice(options)),
  draw: drawParts,
})

export const DISCLOSURE_BY_TOPIC = defineFigure({
  id: 'disclosure-by-topic',
  pages: ['/disclosure'],
  ask: (context) =>
    onlyTownship(context) ? null : partsByTownship(context.filter, 'disclosed.by_topic'),
  read: (rows, context, options) => disclosureByTopicFigure(rows, context, partsChoice(options)),
  draw: drawParts,
})
