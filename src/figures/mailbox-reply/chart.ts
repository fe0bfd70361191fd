import type { Figure, Param } from '../../models/figure.ts'
import type { Channel, MailboxReplyChart, ReplyBar } from './model.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { legend } from '../../charts/frames/legend.ts'
import { words } from '../../charts/look.ts'
import { pressLines } from '../../charts/press-words.ts'
import {
  beside,
  endLabel,
  rowLayout,
  shownRows,
  townshipRow,
  type Named,
  type RowLayout,
} from '../../charts/frames/rows.ts'
import type { Box, Shape, Style } from '../../charts/shape.ts'
import { FONT, SIZE } from '../../charts/text.ts'
import type { WordKey } from '../../wording/zh-CN.ts'

const TITLE = 32

/** One panel a channel: the bar of what was received with the replied part filled. */
export const drawMailboxReply = ({ chart }: Figure<MailboxReplyChart>, look: Look): Drawing => {
  const panels = (['mail', 'hotline'] as const).filter((channel) => chart[channel].length > 0)
  const shown = panels.map((channel) => shownRows(chart[channel], look))
  const all = shown.flat()
  const named = (bar: ReplyBar): Named =>
    chart.byYear ? { name: String(bar.year), within: '' } : townshipRow(bar, chart.counties)
  const layout = rowLayout(all.map(named), { look, ends: all.map((bar) => replyText(bar, look)) })
  const key = legend(legendOf(all, look), look)
  let top = key.height + 4
  const grids = shown.map((bars) => {
    const grid = { top: top + TITLE, height: bars.length * layout.height }
    top = grid.top + grid.height + 12
    return grid
  })
  const total = panels.reduce((sum, channel) => sum + chart[channel].length, 0)
  const data = shown.map((bars) =>
    bars.map((bar, y) => ({
      value: [bar.received, y],
      number: bar.replied,
      bar,
      source: bar.source,
      ...beside(bar, chart),
    })),
  )
  return {
    height: top,
    hidden: total - all.length,
    option: {
      graphic: [
        ...key.elements,
        ...panels.map((channel, i) => panelTitle(channel, (grids[i]?.top ?? 0) - TITLE, look)),
      ],
      grid: grids.map((grid) => ({
        ...grid,
        left: layout.left,
        right: layout.right,
      })),
      xAxis: shown.map((bars, gridIndex) => ({
        type: 'value' as const,
        gridIndex,
        min: 0,
        max: Math.max(1, ...bars.map((bar) => Math.max(bar.received, bar.replied))),
        show: false,
      })),
      yAxis: shown.map((bars, gridIndex) => ({
        type: 'category' as const,
        gridIndex,
        inverse: true,
        data: bars.map((bar) => `${bar.code}-${bar.year}`),
        show: false,
      })),
      tooltip: {
        formatter: (at) => {
          const datum = data[at.seriesIndex]?.[at.dataIndex]
          return datum ? tipOf(datum.bar, chart, look) : ''
        },
      },
      series: data.map((rows, i) => ({
        xAxisIndex: i,
        yAxisIndex: i,
        data: rows,
        renderItem: (
          params: { dataIndex: number },
          api: { coord: (at: number[]) => number[] },
        ): { type: 'group'; children: Shape[] } => {
          const bar = rows[params.dataIndex]?.bar
          if (!bar) return { type: 'group', children: [] }
          const [x0 = 0, middle = 0] = api.coord([0, params.dataIndex])
          const [received = x0] = api.coord([bar.received, params.dataIndex])
          const [replied = x0] = api.coord([bar.replied, params.dataIndex])
          return {
            type: 'group',
            children: barShapes(bar, {
              x0,
              middle,
              received,
              replied,
              layout,
              look,
              row: named(bar),
            }),
          }
        },
      })),
    },
  }
}

const filled = (bar: Pick<ReplyBar, 'small'>, { palette }: Look): Style => ({
  fill: bar.small ? palette.context : palette.data,
})

const open = ({ palette }: Look): Style => ({
  fill: palette.page,
  stroke: palette.context,
  lineWidth: 1,
})

const barShapes = (
  bar: ReplyBar,
  at: {
    x0: number
    middle: number
    received: number
    replied: number
    layout: RowLayout
    look: Look
    row: Named
  },
): Shape[] => {
  const { x0, middle, layout, look } = at
  const y = layout.barTop(middle)
  const box = (to: number): Box => ({ x: x0, y, width: Math.max(1, to - x0), height: layout.bar })
  const shapes: Shape[] = [
    ...layout.title(at.row, middle),
    { type: 'rect', shape: box(at.received), style: open(look) },
    { type: 'rect', shape: box(at.replied), style: filled(bar, look) },
  ]
  // More replied than received: the end of what was received stays visible.
  if (bar.replied > bar.received)
    shapes.push({
      type: 'line',
      shape: { x1: at.received, y1: y - 3, x2: at.received, y2: y + layout.bar + 3 },
      style: { stroke: look.palette.ink, lineWidth: 2 },
    })
  shapes.push(
    endLabel(replyText(bar, look), {
      x: Math.max(at.received, at.replied),
      y: y + layout.bar / 2,
      look,
      quiet: bar.small,
    }),
  )
  return shapes
}

const replyText = (bar: ReplyBar, look: Look): string => {
  const text = words(look, bar.small ? 'chart.reply.small' : 'chart.reply', {
    replied: bar.replied,
    received: bar.received,
    rate: { rate: bar.rate },
  })
  return bar.approximate ? words(look, 'value.about', { text }) : text
}

const panelTitle = (channel: Channel, y: number, look: Look): Shape & { silent: true } => ({
  type: 'text',
  silent: true,
  style: {
    text: words(look, `chart.${channel}`),
    x: 0,
    y: y + TITLE / 2,
    verticalAlign: 'middle',
    fontFamily: FONT,
    fontSize: SIZE.body,
    fontWeight: 600,
    fill: look.palette.ink,
  },
})

const legendOf = (bars: readonly ReplyBar[], look: Look) => {
  const entry = (key: WordKey, style: Style) => ({
    text: words(look, key),
    swatch: (box: Box): Shape[] => [
      { type: 'rect', shape: { ...box, y: box.y + 2, height: box.height - 4 }, style },
    ],
  })
  return [
    ...(bars.some((bar) => !bar.small)
      ? [entry('chart.legend.replied', filled({ small: false }, look))]
      : []),
    ...(bars.some((bar) => bar.small)
      ? [entry('chart.legend.replied_small', filled({ small: true }, look))]
      : []),
    ...(bars.some((bar) => bar.replied < bar.received)
      ? [entry('chart.legend.received', open(look))]
      : []),
  ]
}

const tipOf = (bar: ReplyBar, chart: MailboxReplyChart, look: Look): string => {
  const line = (key: WordKey, value: Param) =>
    words(look, 'chart.tip.line', { label: { key }, value })
  const { interval } = bar
  return [
    words(look, 'chart.tip.place', { name: bar.name, year: String(bar.year) }),
    words(look, `chart.${bar.channel}`),
    line('chart.received', bar.received),
    line('chart.replied', bar.replied),
    line('chart.rate', { rate: bar.rate }),
    ...(interval === null
      ? []
      : [
          words(look, 'chart.tip.line', {
            label: { key: 'chart.interval' },
            value: {
              key: 'chart.interval.value',
              params: { low: { rate: interval.low }, high: { rate: interval.high } },
            },
          }),
        ]),
    ...(bar.approximate ? [words(look, 'chart.approximate')] : []),
    ...(bar.small ? [words(look, 'chart.legend.small')] : []),
    ...pressLines({ source: bar.source, ...beside(bar, chart) }, look),
  ].join('\n')
}
