import { townshipReading, type TownshipReadingRow } from './query.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Message, Param } from '../../models/figure.ts'
import { nothingToRead } from '../../models/lead-filed.ts'
import { movedMessage, tiedMove } from '../../models/lead-moves.ts'
import { foremost, sentence, topsOf, yearsOf } from '../../models/lead.ts'
import type { Reading, ReadingView, Tops } from '../../models/lead.ts'
import { yearsParam } from '../../models/scope.ts'
import { amountParam } from '../../models/amounts.ts'

/** The chosen years without a report; of a set collected in part, those with one. */
const filedClause = (filed: Tops | null, { filter, about }: FigureContext): Message | null => {
  const have = filter.years.filter((year) => filed?.rows.some((row) => row.year === year))
  const missing = filter.years.filter((year) => !have.includes(year))
  if (missing.length === 0) return null
  const listed = about.collection === 'complete' ? missing : have
  return {
    key: `reading.years.${about.collection}`,
    params: {
      years: yearsParam(filter.years),
      of: filter.years.length,
      count: listed.length,
      listed: listed.map(String),
    },
  }
}

const findingsClause = (all: TownshipReadingRow): Message | null => {
  const { whole, opening, flawed, flaws } = all
  if (flaws > 0)
    return { key: 'reading.flaws.some', params: { reports: whole + opening, flawed, flaws } }
  return whole > 0 ? { key: 'reading.flaws.none', params: { whole } } : null
}

const placeMessage = (all: TownshipReadingRow, id: 'volume' | 'received'): Message | null => {
  const value = all[id]
  const [ranked, above, equal] = [all[`${id}_ranked`], all[`${id}_above`], all[`${id}_equal`]]
  if (value === null || ranked < 2) return null
  const isLast = above + equal === ranked
  const which = above === 0 ? 'first' : isLast ? 'last' : 'rank'
  const key = equal === ranked ? 'equal' : (`${which}${equal > 1 ? '.tied' : ''}` as const)
  return {
    key: `reading.standing.${id}`,
    params: {
      value: amountParam(value, all[`${id}_about`]),
      ranked,
      standing: { key: `reading.standing.${key}`, params: { rank: above + 1 } },
    },
  }
}

const standingMessage = (all: TownshipReadingRow): Message | null => {
  const text = sentence([placeMessage(all, 'volume'), placeMessage(all, 'received')])
  return text && { key: 'reading.standing', params: { year: String(all.latest), text } }
}

/** The largest change between two years in a row, of at least two that may be compared. */
const changeMessage = (all: TownshipReadingRow, most: Tops | null): Message | null => {
  const year = most?.first.year
  if (!most || typeof year !== 'number') return null
  const years: Record<string, Param> = { before: String(year - 1), year: String(year) }
  if (most.count === 1)
    return {
      key: `reading.own-change.${all.pairs > 1 ? 'most' : 'one'}`,
      params: { ...years, pairs: all.pairs, moved: movedMessage(most.first) },
    }
  const { way, size } = tiedMove(most)
  return {
    key: `reading.own-change.${way}`,
    params: { pairs: all.pairs, names: yearsOf(most), size },
  }
}

const read = (rows: readonly TownshipReadingRow[], context: FigureContext): readonly Reading[] => {
  const [all] = rows
  if (all === undefined) return []
  if (all.latest === null)
    return nothingToRead(all, context, 'township-years', yearsParam(context.filter.years))
  const filed = filedClause(topsOf(rows, 'filed'), context)
  const record = sentence([filed, findingsClause(all)])
  const standing = standingMessage(all)
  const change = changeMessage(all, topsOf(rows, 'change'))
  return foremost([
    record && {
      id: 'record',
      message: record,
      at: { figure: all.flaws > 0 ? 'township-findings' : 'township-years' },
      calm: filed === null && all.flaws === 0,
    },
    standing && { id: 'standing', message: standing, at: { figure: 'township-peers' } },
    change && { id: 'change', message: change, at: { figure: 'volume-trend' } },
  ])
}

/** How the page of one township opens. */
export const TOWNSHIP_READING: ReadingView<TownshipReadingRow> = { ask: townshipReading, read }
