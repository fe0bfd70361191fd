import { defineFigure } from '../definition.ts'
import { drawMailboxReply } from './chart.ts'
import { mailboxReplyFigure } from './model.ts'
import { mailboxReply } from './query.ts'

export const MAILBOX_REPLY = defineFigure({
  id: 'mailbox-reply',
  pages: ['/mailbox', '/', '/township'],
  isEmbedded: true,
  ask: ({ filter }) => mailboxReply(filter),
  read: mailboxReplyFigure,
  draw: drawMailboxReply,
})
