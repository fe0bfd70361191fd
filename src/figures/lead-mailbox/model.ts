import { ENOUGH, mailboxReading, type MailboxReadingRow } from './query.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Message } from '../../models/figure.ts'
import { SMALL_SAMPLE } from '../../models/rate.ts'
import { nothingToRead } from '../../models/lead-filed.ts'
import {
  baseOf,
  foremost,
  namesOf,
  rateParam,
  reportsOf,
  sentence,
  topsOf,
} from '../../models/lead.ts'
import type { Reading, ReadingView, Tops } from '../../models/lead.ts'
import { amountParam } from '../../models/amounts.ts'

/** Pooled over the reports that tell both counts; null where none does. */
const repliesMessage = (
  all: MailboxReadingRow,
  channel: 'mail' | 'hotline',
  context: FigureContext,
): Message | null => {
  const [count, received, replied] = [
    all[`${channel}_bars`],
    all[`${channel}_received`],
    all[`${channel}_replied`],
  ]
  if (received === null || replied === null || count === 0) return null
  const about = all[`${channel}_about`]
  const isFull = all[`${channel}_full`] === count
  const isSmall = received < SMALL_SAMPLE
  return {
    key: `reading.${channel}.${isFull ? 'full' : 'some'}${isSmall ? '.small' : ''}`,
    params: {
      ...reportsOf(all, context, count),
      received: amountParam(received, about),
      replied: amountParam(replied, about),
      rate: rateParam(replied / received, about),
      least: SMALL_SAMPLE,
    },
  }
}

/** Who replied to the smallest share, of those with enough letters to tell. */
const leastMessage = (all: MailboxReadingRow, least: Tops | null): Message | null => {
  // Where all was replied to, or only one has letters, the sum has said so.
  if (least === null || all.mail_bars === 1 || all.mail_full === all.mail_bars) return null
  const { value, about, base_about: baseAbout } = least.first
  const base = baseOf(least.first)
  const params = {
    least: ENOUGH,
    count: all.enough,
    names: namesOf(least, all),
    replied: amountParam(value, about),
    received: amountParam(base, baseAbout),
    rate: rateParam(value / base, least.about),
  }
  if (all.enough === 1) return { key: 'reading.least.one', params }
  if (least.count === all.enough) return { key: 'reading.least.equal', params }
  return { key: `reading.least.${least.count > 1 ? 'tied' : 'most'}`, params }
}

const onlyClause = (
  all: MailboxReadingRow,
  which: 'only_replied' | 'only_received',
  tops: Tops | null,
): Message | null => {
  if (tops === null) return null
  const isNamed = tops.count === tops.rows.length
  return {
    key: `reading.${which}.${isNamed ? 'named' : 'some'}`,
    params: { count: all[which], names: namesOf(tops, all) },
  }
}

const read = (rows: readonly MailboxReadingRow[], context: FigureContext): readonly Reading[] => {
  const [all] = rows
  if (all === undefined) return []
  const at = { figure: 'mailbox-reply' } as const
  if (all.reports === 0) return nothingToRead(all, context, at.figure)
  const mail = repliesMessage(all, 'mail', context)
  const tops = topsOf(rows, 'least')
  const least = leastMessage(all, tops)
  const half = sentence([
    onlyClause(all, 'only_replied', topsOf(rows, 'only_replied')),
    onlyClause(all, 'only_received', topsOf(rows, 'only_received')),
  ])
  const hotline = repliesMessage(all, 'hotline', context)
  const none: Message | null =
    mail || all.no_letters === 0
      ? null
      : {
          key: 'reading.mail.none',
          params: reportsOf(all, context, all.no_letters),
        }
  return foremost([
    mail && { id: 'mail', message: mail, at },
    least && { id: 'least', message: least, at, calm: tops?.count === all.enough },
    half && { id: 'half', message: half, at },
    hotline && { id: 'hotline', message: hotline, at },
    none && { id: 'none', message: none, at },
  ])
}

/** How the page of the mailbox opens. */
export const MAILBOX_READING: ReadingView<MailboxReadingRow> = { ask: mailboxReading, read }
