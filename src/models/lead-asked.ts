import { shownYear } from '../queries/filter.ts'
import { MIX_MINIMUM } from '../queries/measure.ts'
import type { AskedSum } from '../queries/lead-asked.ts'
import type { ReadingScope } from '../queries/lead.ts'
import type { FigureContext } from './context.ts'
import type { Message } from './figure.ts'
import { namesOf, rateParam, reportsOf, valueOf, type Tops } from './lead.ts'
import { amountParam } from './amounts.ts'

/**
 * Who received most requests and what share of all that is; a share only of a sum that bears one.
 * Null where no report tells, or only one of a single township.
 */
export const askedMessage = (
  scope: ReadingScope & AskedSum,
  most: Tops | null,
  context: FigureContext,
): Message | null => {
  const { asked: count, asked_sum: sum, asked_nothing: nothing } = scope
  if (count === 0 || sum === null) return null
  if (most === null)
    return { key: 'reading.asked.nothing', params: reportsOf(scope, context, count) }
  const names = namesOf(most, scope)
  if (count === 1)
    return scope.due === 1
      ? null
      : {
          key: 'reading.asked.one',
          params: { year: String(shownYear(context.filter)), names, value: valueOf(most) },
        }
  const params = { ...reportsOf(scope, context, count), value: valueOf(most) }
  if (most.count === count) return { key: 'reading.asked.equal', params }
  const isAll = most.count === 1 && most.first.value === sum
  const key = isAll ? 'all' : most.count > 1 ? 'tied' : sum < MIX_MINIMUM ? 'most' : 'share'
  return {
    key: `reading.asked.${key}`,
    params: {
      ...params,
      names,
      sum: amountParam(sum, scope.asked_about),
      share: rateParam(most.first.value / sum, scope.asked_about),
      rest: nothing === 0 ? '' : { key: 'reading.asked.rest', params: { count: nothing } },
    },
  }
}
