import type { MailboxReplyChart, ReplyBar } from './model.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { beside } from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import { pressLines } from '../../charts/press-words.ts'
import { intervalLine, tipLine, tipText } from '../../charts/tips.ts'

/** What stands behind a bar: «7/9　77.8%», with «about» and «small sample» where they hold. */
export const replyText = (bar: ReplyBar, look: DrawContext): string => {
  const text = words(look, bar.small ? 'chart.reply.small' : 'chart.reply', {
    replied: bar.replied,
    received: bar.received,
    rate: { rate: bar.rate },
  })
  return bar.approximate ? words(look, 'value.about', { text }) : text
}

/** One bar in words, line by line. */
export const tipOf = (bar: ReplyBar, chart: MailboxReplyChart, look: DrawContext): string =>
  tipText(
    words(look, 'chart.tip.place', { name: bar.name, year: String(bar.year) }),
    words(look, `chart.${bar.channel}`),
    tipLine(look, { key: 'chart.received' }, bar.received),
    tipLine(look, { key: 'chart.replied' }, bar.replied),
    tipLine(look, { key: 'chart.rate' }, { rate: bar.rate }),
    intervalLine(look, bar.interval),
    bar.approximate && words(look, 'chart.approximate'),
    bar.small && words(look, 'chart.legend.small'),
    pressLines({ source: bar.source, ...beside(bar, chart) }, look),
  )
