import type { RequestOutcomesRow } from './query.ts'
import { stateReason, type Reason } from '../../models/absent.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Message, Param } from '../../models/figure.ts'

/** Good news first. */
export const REQUEST_REASONS = [
  'no_requests_table',
  'no_requests_text',
  'nothing_concluded',
] as const

/** Why there is no mix: no requests at all is told apart from not knowing. */
export const requestReason = (row: RequestOutcomesRow, context: FigureContext): Reason => {
  const { received, carried_in: carriedIn, received_from: from, state } = row
  if (state === 'no_denominator' && ((received ?? 0) > 0 || (carriedIn ?? 0) > 0))
    return { id: 'nothing_concluded', state }
  if (received === 0 && from !== null)
    return { id: from === 'table' ? 'no_requests_table' : 'no_requests_text', state }
  if (state === 'no_denominator') return { id: 'nothing_concluded', state }
  return stateReason(state, context)
}

/** That requests came in, where nothing else is known of them. */
export const requestDetail = ({
  received,
  received_state: state,
}: RequestOutcomesRow): Message | null =>
  received === null || received === 0
    ? null
    : {
        key: 'detail.received',
        params: { count: state === 'approximate' ? about(received) : received },
      }

const about = (value: number): Param => ({ key: 'value.about', params: { text: value } })
