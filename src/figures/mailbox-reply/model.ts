import { shownYear } from '../../queries/filter.ts'
import type { MailboxReplyRow } from './query.ts'
import { isNumber } from '../../queries/value-state.ts'
import { emptyMessage, statingNone } from '../../models/absent.ts'
import {
  column,
  columnsFor,
  figureCell,
  frame,
  IDENTITY,
  PROVENANCE,
  stateCell,
} from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureRow, Message } from '../../models/figure.ts'
import { absentReplies } from './model-absent.ts'
import { SMALL_SAMPLE } from '../../models/rate.ts'
import { replyBar, replySource, type Channel, type ReplyBar } from './model-bar.ts'
import { coverageOf, scopeParam, spansCounties, yearsParam } from '../../models/scope.ts'

export type { Channel, ReplyBar }

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
  const mail = rows.flatMap((row) => replyBar(row, 'mail'))
  const hotline = rows.flatMap((row) => replyBar(row, 'hotline'))
  const absent = [
    ...absentReplies(rows, context, 'mail', byYear),
    // A township that says nothing of a hotline is no gap; one that says half of it is.
    ...absentReplies(rows, context, 'hotline', byYear).filter(({ id }) =>
      id.startsWith('hotline_'),
    ),
  ]
  const years = byYear ? yearsParam(filter.years) : String(shownYear(filter))
  const params = { years, scope: scopeParam(context, rows) }
  const drawn = mail.length + hotline.length
  const none = statingNone(absent, ['mail_none'])
  return {
    id: 'mailbox-reply',
    heading: headingOf(mail, hotline, rows, params),
    subtitle: { key: `figure.mailbox-reply.subtitle.${byYear ? 'years' : 'bodies'}`, params },
    coverage: byYear
      ? coverageOf(mail.length, none, filter.years.length, 'year')
      : coverageOf(mail.length, none, context.due),
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

const rowOf = (row: MailboxReplyRow, context: FigureContext): FigureRow => ({
  ...frame(context, row),
  ...Object.fromEntries(
    CHANNELS.flatMap((channel) =>
      (['received', 'replied', 'rate'] as const).flatMap((part) => {
        const id = `${channel}_${part}` as const
        const state = row[`${id}_state`]
        const value = isNumber(state) ? row[id] : null
        return [
          [id, figureCell(value, state, replySource(row, channel))],
          [`${id}_state`, stateCell(state, context)],
        ]
      }),
    ),
  ),
  mail_printed: figureCell(row.mail_printed, row.mail_printed_state, replySource(row, 'mail')),
  mail_printed_state: stateCell(row.mail_printed_state, context),
})

const headingOf = (
  mail: readonly ReplyBar[],
  hotline: readonly ReplyBar[],
  rows: readonly MailboxReplyRow[],
  params: NonNullable<Message['params']>,
): Message => {
  const channel = mail.length > 0 ? 'mail' : 'hotline'
  const bars = channel === 'mail' ? mail : hotline
  if (bars.length > 0) {
    const received = bars.reduce((sum, bar) => sum + bar.received, 0)
    const replied = bars.reduce((sum, bar) => sum + bar.replied, 0)
    const known = { ...params, count: bars.length, received, replied }
    const key = `figure.mailbox-reply.${channel}` as const
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
