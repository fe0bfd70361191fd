import { MIX_MINIMUM } from '../../queries/measure.ts'
import { reviewsReading, type ReviewsReadingRow } from './query.ts'
import { REMEDIES, type Remedy } from '../review-outcomes/query.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Message } from '../../models/figure.ts'
import { SMALL_SAMPLE } from '../../models/rate.ts'
import { nothingToRead } from '../../models/lead-filed.ts'
import { foremost, namesOf, rateParam, reportsOf, sentence, topsOf } from '../../models/lead.ts'
import type { Reading, ReadingView, Tops } from '../../models/lead.ts'
import { amountParam } from '../../models/amounts.ts'

const casesParam = (remedy: Remedy, count: number, about: boolean): Message => ({
  key: `reading.cases.${remedy}`,
  params: { count: amountParam(count, about) },
})

/** The cases of a remedy; of one that no report tells of nothing is said. */
const casesOf = (all: ReviewsReadingRow, remedy: Remedy): readonly Message[] => {
  const count = all[`${remedy}_cases`]
  return count === null ? [] : [casesParam(remedy, count, all[`${remedy}_cases_about`])]
}

/** How many cases there were and whose, or that there was none in so many of the reports. */
const casesMessage = (
  all: ReviewsReadingRow,
  involved: Tops | null,
  context: FigureContext,
): Message | null => {
  if (involved === null) {
    const key = all.neither > 0 ? 'neither' : 'no-review'
    const none = all.neither > 0 ? all.neither : all.no_review
    return none === 0
      ? null
      : {
          key: `reading.cases.${key}${none === all.reports ? '.all' : ''}`,
          params: { ...reportsOf(all, context, all.reports), none },
        }
  }
  const isNamed = involved.count === involved.rows.length
  return {
    key: `reading.cases.${isNamed ? 'named' : 'some'}`,
    params: {
      ...reportsOf(all, context, all.telling),
      cases: REMEDIES.flatMap((remedy) => casesOf(all, remedy)),
      names: namesOf(involved, all),
      count: involved.count,
    },
  }
}

const correctedClause = (all: ReviewsReadingRow, remedy: Remedy): Message | null => {
  const [concluded, corrected] = [all[`${remedy}_concluded`], all[`${remedy}_corrected`]]
  if (concluded === null || corrected === null || concluded === 0) return null
  const about = all[`${remedy}_results_about`]
  const size = concluded < MIX_MINIMUM ? 'counts' : concluded < SMALL_SAMPLE ? 'small' : 'share'
  return {
    key: `reading.corrected.${remedy}.${size}`,
    params: {
      concluded: amountParam(concluded, about),
      corrected: amountParam(corrected, about),
      rate: rateParam(corrected / concluded, about),
      least: SMALL_SAMPLE,
    },
  }
}

const pendingMessage = (all: ReviewsReadingRow): Message | null => {
  const cases = REMEDIES.flatMap((remedy) => {
    const count = all[`${remedy}_pending`]
    return count === null || count === 0
      ? []
      : [casesParam(remedy, count, all[`${remedy}_pending_about`])]
  })
  return cases.length === 0 ? null : { key: 'reading.pending', params: { cases } }
}

const read = (rows: readonly ReviewsReadingRow[], context: FigureContext): readonly Reading[] => {
  const [all] = rows
  if (all === undefined) return []
  const at = { figure: 'review-outcomes' } as const
  if (all.reports === 0) return nothingToRead(all, context, at.figure)
  const cases = casesMessage(all, topsOf(rows, 'involved'), context)
  const corrected = sentence(REMEDIES.map((remedy) => correctedClause(all, remedy)))
  const pending = pendingMessage(all)
  return foremost([
    cases && { id: 'cases', message: cases, at },
    corrected && { id: 'corrected', message: corrected, at },
    pending && { id: 'pending', message: pending, at },
  ])
}

/** How the page of reviews and lawsuits opens. */
export const REVIEWS_READING: ReadingView<ReviewsReadingRow> = { ask: reviewsReading, read }
