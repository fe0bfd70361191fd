import { shownYear } from '../../queries/filter.ts'
import { disclosureReading, type DisclosureReadingRow } from './query.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Message } from '../../models/figure.ts'
import { nothingToRead } from '../../models/lead-filed.ts'
import { isLonely, movesMessage } from '../../models/lead-moves.ts'
import { foremost, namesOf, reportsOf, topsOf, valueOf } from '../../models/lead.ts'
import type { Reading, ReadingView, Tops } from '../../models/lead.ts'
import { amountParam } from '../../models/amounts.ts'

/** A median of two says less than the two. */
const MEDIAN_OF = 3

const mostMessage = (
  all: DisclosureReadingRow,
  most: Tops | null,
  context: FigureContext,
): Message | null => {
  const { totals: count, median } = all
  if (most === null || median === null) return null
  const names = namesOf(most, all)
  const params = { ...reportsOf(all, context, count), names, value: valueOf(most) }
  if (count === 1)
    return all.due === 1
      ? null
      : {
          key: 'reading.totals.one',
          params: { ...params, year: String(shownYear(context.filter)) },
        }
  if (most.count === count) return { key: 'reading.totals.equal', params }
  if (count < MEDIAN_OF) return { key: 'reading.totals.pair', params }
  return {
    key: `reading.totals.${most.count > 1 ? 'tied' : 'most'}`,
    params: {
      ...params,
      median: amountParam(median, all.median_about),
      above: amountParam(most.first.value - median, most.about || all.median_about),
    },
  }
}

const GAPS = ['not_stated', 'blank', 'not_captured', 'one_channel'] as const

/** How many reports tell no total, by reason; null where all do. */
const gapsMessage = (all: DisclosureReadingRow, context: FigureContext): Message | null => {
  const gaps = GAPS.filter((gap) => all[gap] > 0).map((gap): Message => ({
    key: `reading.gap.${gap}`,
    params: { count: all[gap] },
  }))
  return gaps.length === 0
    ? null
    : {
        key: 'reading.gaps',
        params: { ...reportsOf(all, context, all.reports), gaps },
      }
}

const read = (
  rows: readonly DisclosureReadingRow[],
  context: FigureContext,
): readonly Reading[] => {
  const [all] = rows
  if (all === undefined) return []
  if (all.reports === 0) return nothingToRead(all, context, 'volume-ranking')
  const [rise, fall] = [topsOf(rows, 'rise'), topsOf(rows, 'fall')]
  const most = mostMessage(all, topsOf(rows, 'most'), context)
  const moves = movesMessage({ scope: all, sum: all, context }, rise, fall)
  const gaps = gapsMessage(all, context)
  return foremost([
    most && { id: 'most', message: most, at: { figure: 'volume-ranking' } },
    moves && {
      id: 'moves',
      message: moves,
      at: { figure: 'volume-trend' },
      calm: (rise === null && fall === null) || isLonely(all),
    },
    gaps && { id: 'gaps', message: gaps, at: { figure: 'volume-ranking' } },
  ])
}

/** How the page of disclosure opens. */
export const DISCLOSURE_READING: ReadingView<DisclosureReadingRow> = {
  ask: disclosureReading,
  read,
}
