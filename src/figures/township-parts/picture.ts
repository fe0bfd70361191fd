import { headingText } from '../../models/cell-text.ts'
import { column } from '../../models/columns.ts'
import type { Figure, Message } from '../../models/figure.ts'
import { textOf, type Telling, type TextTable } from '../../models/text-table.ts'
import { say } from '../../wording/say.ts'
import type { TownshipPartsChart } from './model.ts'

const ITEMS = column('items', 'count', 'item')

/** Topics and channels, one line each. */
export const partsPicture = (
  { chart }: Figure<TownshipPartsChart>,
  telling: Telling,
): TextTable => {
  const words = (message: Message): string => say(message, telling.t, telling.locale)
  return {
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
  }
}
