import { sql } from '../../database/statement.ts'
import { columnsOf, numbers } from '../../queries/quantity-columns.ts'
import { bodies, flaws, isListed } from '../../queries/scope.ts'
import type { ValueState } from '../../queries/value-state.ts'
import { questionOfFilter } from '../../queries/question.ts'

/** Letters and hotline cases of one township in one year. Rates are fractions, never capped. */
export type MailboxReplyRow = {
  township_code: string
  name: string
  county: string
  year: number
  report_id: string | null
  mail_received: number | null
  mail_received_state: ValueState
  mail_replied: number | null
  mail_replied_state: ValueState
  /** Replied of received; null unless both are numbers and something was received. */
  mail_rate: number | null
  mail_rate_state: ValueState
  /** The rate that the report prints, as a fraction; never used where both counts are there. */
  mail_printed: number | null
  mail_printed_state: ValueState
  hotline_received: number | null
  hotline_received_state: ValueState
  hotline_replied: number | null
  hotline_replied_state: ValueState
  hotline_rate: number | null
  hotline_rate_state: ValueState
  findings: number
  source_url: string | null
}

const CELLS = [
  'mail_received',
  'mail_replied',
  'mail_printed',
  'hotline_received',
  'hotline_replied',
] as const

/** Replies to letters and hotline cases for every chosen year, in the order of code and year. */
export const mailboxReply = questionOfFilter<MailboxReplyRow>(
  'mailbox-reply',
  (filter) => sql`
  with ${bodies(filter)}, ${flaws}, ${numbers(CELLS)},
  figures as (
    select b.*, ${columnsOf(CELLS)}
    from bodies as b
    left join numbers as n on n.of_report = b.report_id
    where ${isListed(filter)}
  )
  select b.township_code, b.name, b.county, b.year, b.report_id,
    b.mail_received, b.mail_received_state, b.mail_replied, b.mail_replied_state,
    b.mail_replied / nullif(b.mail_received, 0) as mail_rate,
    case
      when b.mail_received is null then b.mail_received_state
      when b.mail_replied is null then b.mail_replied_state
      when b.mail_received = 0 then 'no_denominator'
      when 'approximate' in (b.mail_received_state, b.mail_replied_state) then 'approximate'
      else 'stated' end as mail_rate_state,
    b.mail_printed / 100 as mail_printed, b.mail_printed_state,
    b.hotline_received, b.hotline_received_state, b.hotline_replied, b.hotline_replied_state,
    b.hotline_replied / nullif(b.hotline_received, 0) as hotline_rate,
    case
      when b.hotline_received is null then b.hotline_received_state
      when b.hotline_replied is null then b.hotline_replied_state
      when b.hotline_received = 0 then 'no_denominator'
      when 'approximate' in (b.hotline_received_state, b.hotline_replied_state) then 'approximate'
      else 'stated' end as hotline_rate_state,
    cast(coalesce(f.flaws, 0) as integer) as findings, b.source_url
  from figures as b
  left join flaws as f on f.report_id = b.report_id
  order by b.township_code, b.year`,
  { body: 'township_code', everywhere: true },
)
