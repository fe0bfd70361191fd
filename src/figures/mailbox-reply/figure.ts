import { ofShownYear } from '../../queries/filter.ts'
import { defineFigure } from '../definition.ts'
import { drawMailboxReply } from './chart.ts'
import { mailboxReplyFigure } from './model.ts'
import { mailboxReply } from './query.ts'

export const MAILBOX_REPLY = defineFigure({
  id: 'mailbox-reply',
  pages: ['/mailbox', '/', '/township'],
  isEmbedded: true,
  ahead: mailboxReply,
  // Of one township all years are drawn.
  ask: ({ filter, due }) => mailboxReply(due === 1 ? filter : ofShownYear(filter)),
  read: mailboxReplyFigure,
  draw: drawMailboxReply,
})
