import type { MailboxReplyRow } from './query.ts'
import type { ValueState } from '../../queries/value-state.ts'
import { absentGroups, bodyOf, type Reason, stateReason } from '../../models/absent.ts'
import { amountParam } from '../../models/amounts.ts'
import type { FigureContext } from '../../models/context.ts'
import type { AbsentGroup, Message } from '../../models/figure.ts'
import { replyBar, replySource, type Channel } from './model-bar.ts'

/** Why there is no rate: half of it may be known. */
const reasonOf = (row: MailboxReplyRow, channel: Channel, context: FigureContext): Reason => {
  const state: ValueState = row[`${channel}_rate_state`]
  const received = row[`${channel}_received`]
  const replied = row[`${channel}_replied`]
  if (received === 0) return { id: `${channel}_none`, state }
  if (received !== null) return { id: `${channel}_received_only`, state }
  if (replied !== null) return { id: `${channel}_replied_only`, state }
  if (channel === 'mail' && row.mail_printed !== null) return { id: 'mail_rate_only', state }
  return stateReason(state, context)
}

const detailOf = (row: MailboxReplyRow, channel: Channel): Message | null => {
  const received = row[`${channel}_received`]
  const replied = row[`${channel}_replied`]
  const about = (which: 'received' | 'replied') =>
    row[`${channel}_${which}_state`] === 'approximate'
  if (received !== null && received > 0)
    return { key: 'detail.received', params: { count: amountParam(received, about('received')) } }
  if (received === null && replied !== null)
    return { key: 'detail.replied', params: { count: amountParam(replied, about('replied')) } }
  if (channel === 'mail' && received === null && row.mail_printed !== null)
    return { key: 'detail.printed', params: { rate: { rate: row.mail_printed } } }
  return null
}

/** Good news first. */
const ORDER: Readonly<Record<Channel, readonly Reason['id'][]>> = {
  mail: ['mail_none', 'mail_replied_only', 'mail_received_only', 'mail_rate_only'],
  hotline: ['hotline_none', 'hotline_replied_only', 'hotline_received_only'],
}

/** Who has no reply rate by a channel, by reason, with what is known all the same. */
export const absentReplies = (
  rows: readonly MailboxReplyRow[],
  context: FigureContext,
  channel: Channel,
  byYear: boolean,
): readonly AbsentGroup[] =>
  absentGroups(
    rows
      .filter((row) => replyBar(row, channel).length === 0)
      .map((row) => ({
        reason: reasonOf(row, channel, context),
        body: bodyOf(
          byYear ? { ...row, name: String(row.year) } : row,
          replySource(row, channel),
          detailOf(row, channel),
        ),
      })),
    context,
    {
      order: ORDER[channel],
      unlisted: byYear || channel === 'hotline' ? 0 : Math.max(0, context.due - rows.length),
    },
  )
