import type { Figure } from '../../models/figure.ts'
import type { MailboxReplyChart, ReplyBar } from './model.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { barsFrame, type RowPlace } from '../../charts/frames/bars.ts'
import { bodyData, bodyPanels, bodyRow, rowIds } from '../../charts/frames/body-panels.ts'
import type { LegendEntry } from '../../charts/frames/legend.ts'
import { endLabel, type RowLayout } from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import { line, openStyle, present, rect } from '../../charts/marks/basic.ts'
import { barSwatch } from '../../charts/marks/swatches.ts'
import type { Shape, Style } from '../../charts/shape.ts'
import type { WordKey } from '../../wording/zh-CN.ts'
import { replyText, tipOf } from './chart-words.ts'

const CHANNELS = ['mail', 'hotline'] as const

/** One panel a channel: the bar of what was received with the replied part filled. */
export const drawMailboxReply = (
  { chart }: Figure<MailboxReplyChart>,
  look: DrawContext,
): Drawing => {
  const { panels, bars, hidden, layout } = bodyPanels(
    CHANNELS.map((channel) => ({ title: words(look, `chart.${channel}`), bars: chart[channel] })),
    chart,
    look,
    (bar) => replyText(bar, look),
  )
  return barsFrame({
    look,
    layout,
    legend: legendOf(bars, look),
    hidden,
    panels: panels.map(({ title, bars: own }) => ({
      title,
      rows: rowIds(own),
      most: Math.max(1, ...own.map((bar) => Math.max(bar.received, bar.replied))),
      data: bodyData(own, chart, (bar) => ({ length: bar.received, number: bar.replied })),
    })),
    tip: ({ bar }) => tipOf(bar, chart, look),
    draw: ({ bar }, place) => [
      ...layout.title(bodyRow(bar, chart), place.middle),
      ...barShapes(bar, place, layout, look),
    ],
  })
}

const filled = (bar: Pick<ReplyBar, 'small'>, { palette }: DrawContext): Style => ({
  fill: bar.small ? palette.context : palette.data,
})

const barShapes = (
  bar: ReplyBar,
  { x, middle }: RowPlace,
  layout: RowLayout,
  look: DrawContext,
): readonly Shape[] => {
  const [start, received, replied] = [x(0), x(bar.received), x(bar.replied)]
  const top = layout.barTop(middle)
  const box = (end: number) => layout.box(middle, start, Math.max(end, start + 1))
  return present<Shape>([
    rect(box(received), openStyle(look)),
    rect(box(replied), filled(bar, look)),
    // More replied than received: the end of what was received stays visible.
    bar.replied > bar.received &&
      line([received, top - 3, received, top + layout.bar + 3], {
        stroke: look.palette.ink,
        lineWidth: 2,
      }),
    endLabel(replyText(bar, look), {
      ...layout.end(middle, Math.max(received, replied)),
      look,
      quiet: bar.small,
    }),
  ])
}

const legendOf = (bars: readonly ReplyBar[], look: DrawContext): readonly LegendEntry[] => {
  const entry = (key: WordKey, style: Style, is: (bar: ReplyBar) => boolean) =>
    bars.some(is) && { text: words(look, key), swatch: barSwatch(style) }
  return present([
    entry('chart.legend.replied', filled({ small: false }, look), (bar) => !bar.small),
    entry('chart.legend.replied_small', filled({ small: true }, look), (bar) => bar.small),
    entry('chart.legend.received', openStyle(look), (bar) => bar.replied < bar.received),
  ])
}
