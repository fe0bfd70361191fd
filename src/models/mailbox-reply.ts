import { shownYear } from '../queries/filter.ts'
import type { MailboxReplyRow } from '../queries/mailbox-reply.ts'
import { indicatorsOf } from '../queries/quantities.ts'
import { isNumber, type ValueState } from '../queries/value-state.ts'
import { absentGroups, emptyMessage, stateReason, type Reason } from './absent.ts'
import {
  column,
  columnsFor,
  figureCell,
  frame,
  IDENTITY,
  PROVENANCE,
  stateCell,
} from './columns.ts'
import type { FigureContext } from './context.ts'
import type { AbsentGroup, Figure, FigureRow, FigureSource, Message } from './figure.ts'
import { rateOf, SMALL_SAMPLE, wilson, type Interval } from './rate.ts'
import { scopeParam, spansCounties, yearsParam } from './scope.ts'
import { amountParam, bodyOf } from './volume.ts'

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

export interface MailboxReplyChart {
  readonly mail: readonly ReplyBar[]
  readonly hotline: readonly ReplyBar[]
  readonly byYear: boolean
  readonly counties: boolean
}

const CHANNELS = ['mail', 'hotline'] as const satisfies readonly Channel[]

const channelColumns = (channel: Channel) => [
  column(`${channel}_received`, 'count', 'case'),
  column(`${channel}_received_state`, 'state'),
  column(`${channel}_replied`, 'count', 'case'),
  column(`${channel}_replied_state`, 'state'),
  column(`${channel}_rate`, 'rate', 'percent'),
  column(`${channel}_rate_state`, 'state'),
]

const COLUMNS = [
  ...IDENTITY,
  ...channelColumns('mail'),
  column('mail_printed', 'rate', 'percent'),
  column('mail_printed_state', 'state'),
  ...channelColumns('hotline'),
  ...PROVENANCE,
]

/** Replied of received: townships of the shown year, or the years of a single township. */
export const mailboxReplyFigure = (
  all: readonly MailboxReplyRow[],
  context: FigureContext,
): Figure<MailboxReplyChart> => {
  const { filter } = context
  const byYear = context.due === 1
  const rows = byYear ? all : all.filter((row) => row.year === shownYear(filter))
  const mail = rows.flatMap((row) => barOf(row, 'mail'))
  const hotline = rows.flatMap((row) => barOf(row, 'hotline'))
  const absent = [
    ...absentFrom(rows, context, 'mail', byYear),
    // A township that says nothing of a hotline is no gap; one that says half of it is.
    ...absentFrom(rows, context, 'hotline', byYear).filter(({ id }) => id.startsWith('hotline_')),
  ]
  const years = byYear ? yearsParam(filter.years) : String(shownYear(filter))
  const params = { years, scope: scopeParam(context, rows) }
  const drawn = mail.length + hotline.length
  return {
    id: 'mailbox-reply',
    heading: headingOf(mail, hotline, rows, params),
    subtitle: { key: `figure.mailbox-reply.subtitle.${byYear ? 'years' : 'bodies'}`, params },
    coverage: { have: mail.length, of: byYear ? filter.years.length : context.due },
    notes: notesOf(mail, hotline),
    columns: columnsFor(context, COLUMNS),
    rows: rows.map((row) => rowOf(row, context)),
    chart: {
      mail,
      hotline,
      byYear,
      counties: spansCounties(rows),
    },
    absent,
    empty: drawn > 0 ? null : emptyMessage('mailbox-reply', absent, params),
    measures: ['mail_reply', 'hotline_reply'],
  }
}

const sourceOf = (row: MailboxReplyRow, channel: Channel): FigureSource | null =>
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

const barOf = (row: MailboxReplyRow, channel: Channel): ReplyBar[] => {
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
      source: sourceOf(row, channel),
    },
  ]
}

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

const absentFrom = (
  rows: readonly MailboxReplyRow[],
  context: FigureContext,
  channel: Channel,
  byYear: boolean,
): readonly AbsentGroup[] =>
  absentGroups(
    rows
      .filter((row) => barOf(row, channel).length === 0)
      .map((row) => ({
        reason: reasonOf(row, channel, context),
        body: bodyOf(
          byYear ? { ...row, name: String(row.year) } : row,
          sourceOf(row, channel),
          detailOf(row, channel),
        ),
      })),
    context,
    {
      order: ['none', 'replied_only', 'received_only', 'rate_only'].map((id) => `${channel}_${id}`),
      unlisted: byYear || channel === 'hotline' ? 0 : Math.max(0, context.due - rows.length),
    },
  )

const rowOf = (row: MailboxReplyRow, context: FigureContext): FigureRow => ({
  ...frame(context, row),
  ...Object.fromEntries(
    CHANNELS.flatMap((channel) =>
      (['received', 'replied', 'rate'] as const).flatMap((part) => {
        const id = `${channel}_${part}` as const
        const state = row[`${id}_state`]
        const value = isNumber(state) ? row[id] : null
        return [
          [id, figureCell(value, state, sourceOf(row, channel))],
          [`${id}_state`, stateCell(state, context)],
        ]
      }),
    ),
  ),
  mail_printed: figureCell(row.mail_printed, row.mail_printed_state, sourceOf(row, 'mail')),
  mail_printed_state: stateCell(row.mail_printed_state, context),
})

const headingOf = (
  mail: readonly ReplyBar[],
  hotline: readonly ReplyBar[],
  rows: readonly MailboxReplyRow[],
  params: NonNullable<Message['params']>,
): Message => {
  const [bars, channel] = mail.length > 0 ? [mail, 'mail'] : [hotline, 'hotline']
  if (bars.length > 0) {
    const received = bars.reduce((sum, bar) => sum + bar.received, 0)
    const replied = bars.reduce((sum, bar) => sum + bar.replied, 0)
    const known = { ...params, count: bars.length, received, replied }
    const key = `figure.mailbox-reply.${channel}`
    return bars.every((bar) => bar.replied === bar.received)
      ? { key: `${key}.all`, params: known }
      : { key: `${key}.some`, params: { ...known, rate: { rate: replied / received } } }
  }
  const half = rows.filter((row) => row.mail_received === null && row.mail_replied !== null).length
  if (half > 0) return { key: 'figure.mailbox-reply.half', params: { ...params, count: half } }
  const none = rows.filter((row) => row.mail_received === 0).length
  return none > 0
    ? { key: 'figure.mailbox-reply.no-letters', params: { ...params, count: none } }
    : { key: 'figure.mailbox-reply.none', params }
}

const notesOf = (mail: readonly ReplyBar[], hotline: readonly ReplyBar[]): readonly Message[] => {
  const bars = [...mail, ...hotline]
  const notes: Message[] = []
  if (bars.some((bar) => bar.small))
    notes.push({ key: 'figure.mailbox-reply.note.small', params: { least: SMALL_SAMPLE } })
  const above = bars.filter((bar) => bar.rate > 1).length
  if (above > 0) notes.push({ key: 'figure.mailbox-reply.note.above', params: { count: above } })
  if (hotline.length > 0) notes.push({ key: 'figure.mailbox-reply.note.apart' })
  return notes
}
