import type { MailboxReplyRow } from './query.ts'
import { indicatorsOf } from '../../queries/quantities.ts'
import type { FigureSource } from '../../models/figure.ts'
import { rateOf, SMALL_SAMPLE, wilson, type Interval } from '../../models/rate.ts'

export type Channel = 'mail' | 'hotline'

/** Replies of what one township received in one year, by one channel. */
export interface ReplyBar {
  readonly channel: Channel
  readonly code: string
  readonly name: string
  readonly county: string
  readonly year: number
  readonly received: number
  readonly replied: number
  /** Never capped: above 1 where the report replies to more than it received. */
  readonly rate: number
  /** Wilson 95 %; null where the rate is above 1. */
  readonly interval: Interval | null
  /** Fewer than 30 received: neither good nor bad. */
  readonly small: boolean
  readonly approximate: boolean
  readonly source: FigureSource | null
}

/** What opens the evidence of a channel's counts; null where there is no report. */
export const replySource = (row: MailboxReplyRow, channel: Channel): FigureSource | null =>
  row.report_id === null
    ? null
    : {
        townshipCode: row.township_code,
        year: row.year,
        indicators:
          channel === 'mail'
            ? indicatorsOf('mail_received', 'mail_replied', 'mail_printed')
            : indicatorsOf('hotline_received', 'hotline_replied'),
      }

/** The bar of one row, or none: both counts must be numbers, and something received. */
export const replyBar = (row: MailboxReplyRow, channel: Channel): ReplyBar[] => {
  const received = row[`${channel}_received`]
  const replied = row[`${channel}_replied`]
  if (received === null || replied === null) return []
  const rate = rateOf(replied, received)
  if (rate === null) return []
  return [
    {
      channel,
      code: row.township_code,
      name: row.name,
      county: row.county,
      year: row.year,
      received,
      replied,
      rate,
      interval: wilson(replied, received),
      small: received < SMALL_SAMPLE,
      approximate: row[`${channel}_rate_state`] === 'approximate',
      source: replySource(row, channel),
    },
  ]
}
