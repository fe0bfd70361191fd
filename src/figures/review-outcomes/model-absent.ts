import { REMEDIES, RESULTS, type Remedy, type ReviewOutcomesRow } from './query.ts'
import { isNumber, type ValueState } from '../../queries/value-state.ts'
import { absentGroups, bodyOf, type Reason, stateReason } from '../../models/absent.ts'
import { amountParam } from '../../models/amounts.ts'
import type { FigureContext } from '../../models/context.ts'
import type { AbsentGroup, Message } from '../../models/figure.ts'
import { reviewBar, reviewSource } from './model-bar.ts'

/** Whether the report says that there was no case: in the table, or in the text. */
export const hasNone = (row: ReviewOutcomesRow, remedy: Remedy): boolean => {
  if (reviewBar(row, remedy).length > 0) return false
  const isNothing = RESULTS.every((result) => (row[`${remedy}_${result}`] ?? 0) === 0)
  // A total of 0 says it also beside results left blank; zeros beside a blank total and a blank
  // pending cell do not: the blank may be a case.
  if (row[`${remedy}_total`] !== null) return row[`${remedy}_total`] === 0 && isNothing
  return (
    row[`${remedy}_rate_state`] === 'no_denominator' &&
    isPendingKnown(row[`${remedy}_pending_state`])
  )
}

const isPendingKnown = (state: ValueState): boolean => isNumber(state) || state === 'not_on_form'

const reasonOf = (row: ReviewOutcomesRow, remedy: Remedy, context: FigureContext): Reason => {
  const state = row[`${remedy}_rate_state`]
  if (hasNone(row, remedy))
    return {
      id: `no_cases_${row[`${remedy}_from`] === 'text' ? 'text' : 'table'}`,
      state: 'no_denominator',
    }
  return stateReason(state === 'no_denominator' ? row[`${remedy}_pending_state`] : state, context)
}

const detailOf = (row: ReviewOutcomesRow, remedy: Remedy): Message | null => {
  const total = row[`${remedy}_total`]
  if (total === null || total === 0) return null
  const approximate = row[`${remedy}_total_state`] === 'approximate'
  return { key: 'detail.cases', params: { count: amountParam(total, approximate) } }
}

/** Which remedies a group speaks of; both where the reason is the same. */
type Which = Remedy | 'both'

/** Who has no bar, by reason: once where reviews and lawsuits lack for the same reason. */
export const absentReviews = (
  rows: readonly ReviewOutcomesRow[],
  context: FigureContext,
  { byYear, unlisted }: { byYear: boolean; unlisted: number },
): readonly AbsentGroup[] => {
  const lacking = rows.flatMap((row) => {
    const reasons = REMEDIES.filter((remedy) => reviewBar(row, remedy).length === 0).map(
      (remedy) => ({
        remedy,
        reason: reasonOf(row, remedy, context),
        detail: detailOf(row, remedy),
      }),
    )
    const [first, second] = reasons
    const isSame =
      first !== undefined &&
      second?.reason.id === first.reason.id &&
      first.detail === null &&
      second.detail === null
    return isSame
      ? [{ row, which: 'both' as Which, ...first }]
      : reasons.map((one) => ({ row, which: one.remedy as Which, ...one }))
  })
  return (['both', ...REMEDIES] as const).flatMap((which) =>
    absentGroups(
      lacking
        .filter((one) => one.which === which)
        .map(({ row, remedy, reason, detail }) => ({
          reason,
          body: bodyOf(
            byYear ? { ...row, name: String(row.year) } : row,
            reviewSource(row, remedy),
            detail,
          ),
        })),
      context,
      { order: ['no_cases_table', 'no_cases_text'], unlisted: which === 'both' ? unlisted : 0 },
    ).map((group) => ({
      ...group,
      id: `${which}_${group.id}`,
      label: { key: `absent.of.${which}`, params: { label: group.label } },
    })),
  )
}
