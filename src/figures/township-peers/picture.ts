import { NO_NUMBER } from '../../models/cell-text.ts'
import { column } from '../../models/columns.ts'
import type { Figure, Message } from '../../models/figure.ts'
import { textOf, type Telling, type TextTable } from '../../models/text-table.ts'
import { say } from '../../wording/say.ts'
import type { TownshipPeersChart } from './model.ts'

const OWN = column('number', 'count')

/** A township beside its peers: its figure, theirs, its rank. */
export const peersPicture = (
  { chart }: Figure<TownshipPeersChart>,
  telling: Telling,
): TextTable => {
  const words = (message: Message): string => say(message, telling.t, telling.locale)
  return {
    head: (['measure', 'own', 'reference', 'place'] as const).map((id) =>
      words({ key: `township.peers.${id}` }),
    ),
    rows: chart.lines.map((line) => [
      words(line.label),
      [textOf(OWN, line.own, telling), ...line.remarks.map(words)].join(' '),
      line.reference ? words(line.reference) : NO_NUMBER,
      words(line.rank),
    ]),
  }
}
