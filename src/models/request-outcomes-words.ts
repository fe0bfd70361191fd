import type { RequestOutcomesRow } from '../queries/request-outcomes.ts'
import type { Message } from './figure.ts'
import { MIX_MINIMUM } from '../queries/measure.ts'
import type { OutcomeBar, RequestOutcomesChart } from './request-outcomes.ts'

/** How much was concluded and granted; in per cent only where there is enough and it balances. */
export const outcomesHeading = (
  bars: readonly OutcomeBar[],
  { concluded, counts }: RequestOutcomesChart['pooled'],
  rows: readonly RequestOutcomesRow[],
  params: NonNullable<Message['params']>,
): Message => {
  const { granted, partly_granted: partly } = counts
  const known = { ...params, count: bars.length, concluded, granted: granted + partly }
  const balanced = bars.every((bar) => bar.sum === bar.concluded)
  if (bars.length > 0)
    return concluded < MIX_MINIMUM || !balanced
      ? { key: 'figure.request-outcomes.counts', params: known }
      : {
          key: 'figure.request-outcomes.shares',
          params: { ...known, rate: { rate: (granted + partly) / concluded } },
        }
  const none = rows.filter((row) => row.received === 0).length
  const some = rows.filter((row) => (row.received ?? 0) > 0).length
  if (some > 0)
    return { key: 'figure.request-outcomes.unknown', params: { ...params, count: some } }
  return none > 0
    ? { key: 'figure.request-outcomes.no-requests', params: { ...params, count: none } }
    : { key: 'figure.request-outcomes.none', params }
}

/** What a reader of the outcomes must know. */
export const outcomesNotes = (bars: readonly OutcomeBar[]): readonly Message[] => {
  const notes: Message[] = []
  const few = bars.filter((bar) => bar.few).length
  if (few > 0)
    notes.push({
      key: 'figure.request-outcomes.note.few',
      params: { count: few, least: MIX_MINIMUM },
    })
  const unbalanced = bars.filter((bar) => bar.sum !== bar.concluded).length
  if (unbalanced > 0)
    notes.push({ key: 'figure.request-outcomes.note.unbalanced', params: { count: unbalanced } })
  return notes
}
