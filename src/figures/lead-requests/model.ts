import { MIX_MINIMUM } from '../../queries/measure.ts'
import { requestsReading, type RequestsReadingRow } from './query.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Message } from '../../models/figure.ts'
import { SMALL_SAMPLE } from '../../models/rate.ts'
import { askedMessage } from '../../models/lead-asked.ts'
import { nothingToRead } from '../../models/lead-filed.ts'
import {
  foremost,
  namesOf,
  rateParam,
  reportsOf,
  sentence,
  topsOf,
  valueOf,
} from '../../models/lead.ts'
import type { Reading, ReadingView, Tops } from '../../models/lead.ts'
import { amountParam } from '../../models/amounts.ts'

/** What was granted of all that was concluded; in per cent where there is enough and it balances. */
const grantedMessage = (all: RequestsReadingRow, context: FigureContext): Message | null => {
  const { concluded, granted, mixes: count } = all
  if (concluded === null || granted === null || count === 0) return null
  const params = {
    ...reportsOf(all, context, count),
    concluded: amountParam(concluded, all.mixes_about),
    granted: amountParam(granted, all.mixes_about),
  }
  if (concluded < MIX_MINIMUM || all.unbalanced > 0)
    return { key: 'reading.granted.counts', params }
  return {
    key: `reading.granted.${concluded < SMALL_SAMPLE ? 'small' : 'share'}`,
    params: {
      ...params,
      rate: rateParam(granted / concluded, all.mixes_about),
      least: SMALL_SAMPLE,
    },
  }
}

const refusedClause = (all: RequestsReadingRow, most: Tops | null): Message | null => {
  const { refusing: count, refused_sum: sum } = all
  if (count === 0 || sum === null) return null
  if (most === null) return { key: 'reading.refused.none', params: { count } }
  const key =
    most.count > 1 ? 'tied' : most.first.value === sum ? (count > 1 ? 'all' : 'one') : 'most'
  return {
    key: `reading.refused.${key}`,
    params: {
      count,
      sum: amountParam(sum, all.refused_about),
      names: namesOf(most, all),
      value: valueOf(most),
    },
  }
}

const carriedClause = (all: RequestsReadingRow): Message | null => {
  const { carriers: count, carried_sum: sum } = all
  return count === 0 || sum === null
    ? null
    : {
        key: 'reading.carried',
        params: { count, sum: amountParam(sum, all.carried_about) },
      }
}

const read = (rows: readonly RequestsReadingRow[], context: FigureContext): readonly Reading[] => {
  const [all] = rows
  if (all === undefined) return []
  const at = { figure: 'request-outcomes' } as const
  if (all.reports === 0) return nothingToRead(all, context, at.figure)
  const [most, refused] = [topsOf(rows, 'asked'), topsOf(rows, 'refused')]
  const asked = askedMessage(all, most, context)
  const granted = grantedMessage(all, context)
  // That nothing was refused says something only where something was concluded.
  const rest = sentence([granted && refusedClause(all, refused), carriedClause(all)])
  return foremost([
    asked && { id: 'asked', message: asked, at },
    granted && { id: 'granted', message: granted, at },
    rest && { id: 'rest', message: rest, at },
  ])
}

/** How the page of requests opens. */
export const REQUESTS_READING: ReadingView<RequestsReadingRow> = { ask: requestsReading, read }
