import type { ApplicantId } from '../../form/applicants.ts'
import { MIX_MINIMUM } from '../../queries/measure.ts'
import type { RequestOutcomesRow } from './query.ts'
import type { Message } from '../../models/figure.ts'
import { pool, type OutcomeBar } from '../../models/request-bar.ts'

type Params = NonNullable<Message['params']>

/**
 * How much the reports concluded and granted; in per cent only where there is enough and it
 * balances. `rows` are all that were asked for.
 */
export const outcomesHeading = (
  reports: readonly OutcomeBar[],
  rows: readonly RequestOutcomesRow[],
  params: Params,
): Message => {
  const { concluded, counts } = pool(reports)
  const granted = counts.granted + counts.partly_granted
  const known = { ...params, count: reports.length, concluded, granted }
  const balanced = reports.every((bar) => bar.sum === bar.concluded)
  if (concluded > 0)
    return concluded < MIX_MINIMUM || !balanced
      ? { key: 'figure.request-outcomes.counts', params: known }
      : {
          key: 'figure.request-outcomes.shares',
          params: { ...known, rate: { rate: granted / concluded } },
        }
  const none = rows.filter((row) => row.received === 0).length
  const some = rows.filter((row) => (row.received ?? 0) > 0).length
  if (some > 0)
    return { key: 'figure.request-outcomes.unknown', params: { ...params, count: some } }
  return none > 0
    ? { key: 'figure.request-outcomes.no-requests', params: { ...params, count: none } }
    : { key: 'figure.request-outcomes.none', params }
}

/** What a bar stands for; whose requests they are where not all are meant. */
export const outcomesSubtitle = (
  of: 'bodies' | 'years' | 'pooled',
  applicant: ApplicantId,
  params: Params,
): Message => {
  const key = `figure.request-outcomes.subtitle.${of}` as const
  return { key: applicant === 'total' ? key : `${key}.of`, params }
}

/** What a reader of the bars, and of the reports behind them, must know. */
export const outcomesNotes = (
  bars: readonly OutcomeBar[],
  reports: readonly OutcomeBar[] = bars,
): readonly Message[] => {
  const notes: Message[] = []
  const few = bars.filter((bar) => bar.few).length
  if (few > 0)
    notes.push({
      key: 'figure.request-outcomes.note.few',
      params: { count: few, least: MIX_MINIMUM },
    })
  const unbalanced = reports.filter((bar) => bar.sum !== bar.concluded).length
  if (unbalanced > 0)
    notes.push({ key: 'figure.request-outcomes.note.unbalanced', params: { count: unbalanced } })
  return notes
}
