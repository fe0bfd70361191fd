import { column } from '../models/columns.ts'
import type { FigureContext } from '../models/context.ts'
import type { Figure, FigureCell, FigureColumn, Message } from '../models/figure.ts'
import type { HeadlineChart } from '../figures/headline/model.ts'
import type { TownshipPartsChart } from '../figures/township-parts/model.ts'
import type { TownshipPeersChart } from '../figures/township-peers/model.ts'
import type { TownshipYearsChart } from '../figures/township-years/model.ts'
import { headingText, NO_NUMBER, reasonedText } from '../models/cell-text.ts'
import { say, type Translate } from '../wording/say.ts'
import type { DrawBlock } from './fit-block.ts'
import { tableBlock, type TextTable } from './picture-table.ts'
import { tilesBlock } from './picture-tiles.ts'

/** What a figure is told in. */
export interface Telling {
  readonly context: FigureContext
  readonly t: Translate
  readonly locale: string
}

/** How a picture shows a figure that is no chart. */
export type Pictured<C> = (figure: Figure<C>, telling: Telling) => DrawBlock

export const headlineBlock: Pictured<HeadlineChart> =
  ({ chart }, { t, locale }) =>
  ({ width }) =>
    tilesBlock(chart.tiles, width, (message) => say(message, t, locale))

export const yearsBlock: Pictured<TownshipYearsChart> = ({ chart }, telling) =>
  inTable({
    head: ['', ...chart.years.map(String)],
    rows: chart.blocks.flatMap((block) =>
      block.lines.map((line) => [
        headingText(line.column, telling.t, telling.locale),
        ...line.cells.map((cell) => textOf(line.column, cell, telling)),
      ]),
    ),
  })

export const peersBlock: Pictured<TownshipPeersChart> = ({ chart }, telling) => {
  const words = (message: Message): string => say(message, telling.t, telling.locale)
  return inTable({
    head: (['measure', 'own', 'reference', 'place'] as const).map((id) =>
      words({ key: `township.peers.${id}` }),
    ),
    rows: chart.lines.map((line) => [
      words(line.label),
      [textOf(OWN, line.own, telling), ...line.remarks.map(words)].join(' '),
      line.reference ? words(line.reference) : NO_NUMBER,
      words(line.rank),
    ]),
  })
}

export const partsBlock: Pictured<TownshipPartsChart> = ({ chart }, telling) => {
  const words = (message: Message): string => say(message, telling.t, telling.locale)
  return inTable({
    head: [
      words({ key: 'column.label' }),
      words({ key: 'column.part_of' }),
      headingText(ITEMS, telling.t, telling.locale),
    ],
    rows: chart.groups.flatMap((group) =>
      group.bars.map((bar) => [
        bar.label,
        words({ key: `part.${group.id}` }),
        textOf(ITEMS, bar.cell, telling),
      ]),
    ),
  })
}

const OWN = column('number', 'count')
const ITEMS = column('items', 'count', 'item')

const inTable =
  (table: TextTable): DrawBlock =>
  ({ width, most }) =>
    tableBlock(table, width, most)

const textOf = (of: FigureColumn, cell: FigureCell, { context, t, locale }: Telling): string =>
  reasonedText(of, cell, context, t, locale)
