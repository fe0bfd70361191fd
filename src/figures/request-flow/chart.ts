import type { Figure } from '../../models/figure.ts'
import type { FlowSide, RequestFlowChart } from './model.ts'
import { OUTCOMES, type Outcome } from '../request-outcomes/query.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { flowItems, type FlowItem } from './chart-items.ts'
import { flowLabels, labelHeight, nodeHead, nodeLabel } from './chart-labels.ts'
import { bandShape, stacked, stackHeight } from './chart-shapes.ts'
import { words } from '../../charts/look.ts'
import { outcomeFill } from '../../charts/marks/outcome-fill.ts'
import { pressLines } from '../../charts/press-words.ts'
import type { Box, Shape, Style } from '../../charts/shape.ts'

const NODE = 12
const GAP = 7
const HEAD = 28
/** No request is drawn higher than this, so that three do not look like many. */
const TALLEST = 26
const HEIGHT = 300
/** Where between the sides those on hand stand. */
const HUB = 0.42

const SIDES = ['from', 'to'] as const

/**
 * Requests from where they came to what became of them: one band a cell, as high as its count.
 * What a report leaves unbalanced is an open band of its own.
 */
export const drawRequestFlow = ({ chart }: Figure<RequestFlowChart>, look: Look): Drawing => {
  const items = flowItems(chart, look)
  const of = (side: FlowSide): readonly FlowItem[] => items.filter((item) => item.side === side)
  const total = Math.max(...SIDES.map((side) => countOf(of(side))), 1)
  const unit = Math.min(TALLEST, HEIGHT / total)
  const from = sideOf(of('from'), unit, look)
  const to = sideOf(of('to'), unit, look)
  const inner = Math.max(total * unit, from.height, to.height)
  const x = { from: from.labels.room, to: look.width - to.labels.room - NODE }
  const hub = {
    x: x.from + NODE + (x.to - x.from - NODE) * HUB,
    y: HEAD + (inner - total * unit) / 2,
    width: NODE,
    height: total * unit,
  }
  const data = SIDES.flatMap((side) => {
    const { slots, height, labels } = side === 'from' ? from : to
    const y = HEAD + (inner - height) / 2
    const nodes = stacked(slots, { x: x[side], y, width: NODE, gap: GAP })
    let at = hub.y
    return of(side).map((item, i) => {
      const hubY = at
      at += item.count * unit
      const { count: number, source } = item
      const node = nodes[i] ?? hub
      return { value: [0, 0], number, source, item, node, hubY, label: labels.texts[i] ?? '' }
    })
  })
  const labels = data.map(({ item, node, label }) =>
    nodeLabel(label, { side: item.side, node, quiet: item.count === 0, look }),
  )
  const heads = headShapes(chart, hub, look)
  return {
    height: HEAD + inner + 8,
    hidden: 0,
    option: {
      graphic: [...heads, ...labels].map((shape) => ({ ...shape, silent: true })),
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: { type: 'value', min: 0, max: 1, show: false },
      yAxis: { type: 'value', min: 0, max: 1, show: false },
      tooltip: {
        formatter: (one) => {
          const datum = data[one.dataIndex]
          return datum ? [...datum.item.tip, ...pressLines(datum, look)].join('\n') : ''
        },
      },
      series: [
        {
          data,
          renderItem: (params) => {
            const datum = data[params.dataIndex]
            if (!datum) return null
            const { item, node, hubY } = datum
            const height = item.count * unit
            const [from, to] =
              item.side === 'from'
                ? [
                    { x: node.x + NODE, y: node.y },
                    { x: hub.x, y: hubY },
                  ]
                : [
                    { x: hub.x + NODE, y: hubY },
                    { x: node.x, y: node.y },
                  ]
            const band = bandShape(from, to, height, bandStyle(item.key, look))
            const children = [...(height > 0 ? [band] : []), ...nodeShapes(item.key, node, look)]
            return { type: 'group', children }
          },
        },
      ],
    },
  }
}

const countOf = (items: readonly FlowItem[]): number =>
  items.reduce((sum, item) => sum + item.count, 0)

/** Labels and slots of one side: a thin node keeps the room that its label needs. */
const sideOf = (items: readonly FlowItem[], unit: number, look: Look) => {
  const labels = flowLabels(
    items.map((item) => item.label),
    look,
  )
  const slots = items.map((item, i) => ({
    height: item.count * unit,
    slot: labelHeight(labels.texts[i] ?? ''),
  }))
  return { labels, slots, height: stackHeight(slots, GAP) }
}

const outcomeOf = (key: FlowItem['key']): Outcome | undefined => OUTCOMES.find((id) => id === key)

const openStyle = ({ palette }: Look): Style => ({
  fill: palette.page,
  stroke: palette.ink,
  lineWidth: 1,
  lineDash: [3, 3],
})

const bandStyle = (key: FlowItem['key'], look: Look): Style => {
  const { palette } = look
  if (key === 'gap') return openStyle(look)
  const outcome = outcomeOf(key)
  return { fill: outcome ? palette.outcomes[outcome] : palette.context, opacity: 0.3 }
}

const nodeShapes = (key: FlowItem['key'], node: Box, look: Look): Shape[] => {
  const { palette } = look
  // A stated nought is a tick, so that it is seen to be stated.
  if (node.height === 0)
    return [
      {
        type: 'line',
        shape: { x1: node.x, y1: node.y, x2: node.x + node.width, y2: node.y },
        style: { stroke: palette.context, lineWidth: 2 },
      },
    ]
  const outcome = outcomeOf(key)
  if (outcome) return outcomeFill(outcome, node, look)
  const style: Style = key === 'gap' ? openStyle(look) : { fill: palette.context }
  return [{ type: 'rect', shape: node, style }]
}

/** Those on hand in the middle, and over the other side how many of them were concluded. */
const headShapes = (chart: RequestFlowChart, hub: Box, look: Look): readonly Shape[] => [
  { type: 'rect', shape: hub, style: { fill: look.palette.ink } },
  nodeHead(
    words(look, 'chart.flow.hub', { count: chart.intake }),
    { x: hub.x + NODE / 2, y: hub.y - 6, align: 'center' },
    look,
  ),
  nodeHead(
    words(look, 'chart.flow.concluded', { count: chart.concluded }),
    { x: look.width, y: HEAD - 6, align: 'right' },
    look,
  ),
]
