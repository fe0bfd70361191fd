import type { Remedy, ReviewOutcomesRow } from './query.ts'
import type { Message } from '../../models/figure.ts'
import { MIX_MINIMUM } from '../../queries/measure.ts'
import { SMALL_SAMPLE } from '../../models/rate.ts'
import { hasNone } from './model-absent.ts'
import type { ReviewBar } from './model-bar.ts'

type Params = NonNullable<Message['params']>

const add = (bars: readonly ReviewBar[], of: (bar: ReviewBar) => number): number =>
  bars.reduce((sum, bar) => sum + of(bar), 0)

/** Pooled over the bars of a remedy; in per cent only where enough was concluded. */
const pooled = (bars: readonly ReviewBar[], remedy: Remedy): Message | null => {
  if (bars.length === 0) return null
  const concluded = add(bars, (bar) => bar.concluded)
  const corrected = add(bars, (bar) => bar.counts.corrected)
  const known = { count: bars.length, concluded, corrected, pending: add(bars, pendingOf) }
  const key = `figure.review-outcomes.${remedy}` as const
  if (concluded === 0) return { key: `${key}.open`, params: known }
  return concluded < MIX_MINIMUM
    ? { key: `${key}.counts`, params: known }
    : { key: `${key}.rate`, params: { ...known, rate: { rate: corrected / concluded } } }
}

const pendingOf = (bar: ReviewBar): number => bar.counts.pending ?? 0

/** What became of reviews and lawsuits, or what is known where no bar can be drawn. */
export const reviewHeading = (
  review: readonly ReviewBar[],
  litigation: readonly ReviewBar[],
  rows: readonly ReviewOutcomesRow[],
  params: Params,
): Message => {
  const [first, second] = [pooled(review, 'review'), pooled(litigation, 'litigation')].filter(
    (part) => part !== null,
  )
  if (first !== undefined)
    return second === undefined
      ? { key: 'figure.review-outcomes.one', params: { ...params, first } }
      : { key: 'figure.review-outcomes.two', params: { ...params, first, second } }
  const known = rows.filter((row) => (row.review_total ?? 0) + (row.litigation_total ?? 0) > 0)
  if (known.length > 0)
    return { key: 'figure.review-outcomes.unknown', params: { ...params, count: known.length } }
  const neither = rows.filter((row) => hasNone(row, 'review') && hasNone(row, 'litigation')).length
  if (neither > 0)
    return { key: 'figure.review-outcomes.no-cases', params: { ...params, count: neither } }
  const none = rows.filter((row) => hasNone(row, 'review')).length
  return none > 0
    ? { key: 'figure.review-outcomes.no-reviews', params: { ...params, count: none } }
    : { key: 'figure.review-outcomes.none', params }
}

/** What a reader of the bars must know. */
export const reviewNotes = (
  bars: readonly ReviewBar[],
  rows: readonly ReviewOutcomesRow[],
): readonly Message[] => {
  const notes: Message[] = []
  if (bars.some((bar) => pendingOf(bar) > 0))
    notes.push({ key: 'figure.review-outcomes.note.pending' })
  if (bars.some((bar) => bar.concluded > 0 && bar.small))
    notes.push({ key: 'figure.review-outcomes.note.small', params: { least: SMALL_SAMPLE } })
  const unbalanced = bars.filter(isUnbalanced).length
  if (unbalanced > 0)
    notes.push({ key: 'figure.review-outcomes.note.unbalanced', params: { count: unbalanced } })
  const text = rows.filter(({ review_from: a, litigation_from: b }) => a === 'text' || b === 'text')
  if (text.length > 0)
    notes.push({ key: 'figure.review-outcomes.note.text', params: { count: text.length } })
  return notes
}

/** Whether the results do not add up to the printed total. */
export const isUnbalanced = (bar: ReviewBar): boolean => bar.total !== null && bar.total !== bar.sum
