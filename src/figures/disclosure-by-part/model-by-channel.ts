import { channelKind } from '../../report/narrative/channel-kinds.ts'
import { CHANNEL_KINDS } from '../../report/narrative/channel-words.ts'
import type { TownshipPartRow } from './query.ts'
import { plain, headedColumn } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, Message } from '../../models/figure.ts'
import {
  isKnown,
  partsFigure,
  type PartsChart,
  type PartsChoice,
  type PartsKind,
  type KnownPart,
} from './model.ts'
import type { KeyAfter } from '../../wording/message.ts'

/** How many kinds of channels a heading names. */
const NAMED = 3

const heading = (id: KeyAfter<'channel.'>): Message => ({ key: `channel.${id}` })

/** By which channels townships disclosed in the shown year, under the kinds of channels. */
export const disclosureByChannelFigure = (
  rows: readonly TownshipPartRow[],
  context: FigureContext,
  choice: PartsChoice = {},
): Figure<PartsChart> => {
  const used = new Set<string>(rows.filter(isKnown).map((row) => channelKind(row.label)))
  const kind: PartsKind = {
    id: 'disclosure-by-channel',
    indicator: 'disclosed.by_channel',
    columns: CHANNEL_KINDS.filter(({ id }) => used.has(id)).map(({ id }) => ({
      id,
      heading: heading(id),
      label: null,
    })),
    columnOf: channelKind,
    more: [headedColumn('kind', { key: 'column.channel_kind' }, 'text')],
    cells: (label) => ({ kind: plain(heading(channelKind(label))) }),
    heading: (known, params) => ({
      key: 'figure.disclosure-by-channel.some',
      params: { ...params, kinds: commonest(known) },
    }),
  }
  return partsFigure(rows, context, kind, choice)
}

/** «网站 31 个»: the kinds that most townships tell, most first; no kind at all comes last. */
const commonest = (known: readonly KnownPart[]) =>
  CHANNEL_KINDS.map(({ id }) => ({
    id,
    count: new Set(
      known.filter((row) => channelKind(row.label) === id).map((row) => row.township_code),
    ).size,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(a.id === 'other') - Number(b.id === 'other') || b.count - a.count)
    .slice(0, NAMED)
    .map(({ id, count }): Message => ({
      key: 'channel.told',
      params: { kind: heading(id), count },
    }))
