import type { Figure } from '../../models/figure.ts'
import type { FlowSide, RequestFlowChart } from './model-chart.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { freeFrame } from '../../charts/frames/free.ts'
import { words } from '../../charts/words.ts'
import { rect } from '../../charts/marks/basic.ts'
import { pressLines } from '../../charts/press-words.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { tipText } from '../../charts/tips.ts'
import { flowItems, type FlowItem } from './chart-items.ts'
import { flowLabels, labelHeight, nodeHead, nodeLabel } from './chart-labels.ts'
import { NODE, flowShapes } from './chart-nodes.ts'
import { stacked, stackHeight } from './chart-shapes.ts'

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
export const drawRequestFlow = (
  { chart }: Figure<RequestFlowChart>,
  look: DrawContext,
): Drawing => {
  const items = flowItems(chart, look)
  const of = (side: FlowSide): readonly FlowItem[] => items.filter((item) => item.side === side)
  const total = Math.max(...SIDES.map((side) => countOf(of(side))), 1)
  const unit = Math.min(TALLEST, HEIGHT / total)
  const sides = { from: sideOf(of('from'), unit, look), to: sideOf(of('to'), unit, look) }
  const inner = Math.max(total * unit, sides.from.height, sides.to.height)
  const x = { from: sides.from.labels.room, to: look.width - sides.to.labels.room - NODE }
  const hub = {
    x: x.from + NODE + (x.to - x.from - NODE) * HUB,
    y: HEAD + (inner - total * unit) / 2,
    width: NODE,
    height: total * unit,
  }
  const data = SIDES.flatMap((side) => {
    const { slots, height, labels } = sides[side]
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
  const names = data.map(({ item, node, label }) =>
    nodeLabel(label, { side: item.side, node, quiet: item.count === 0, look }),
  )
  return freeFrame({
    height: HEAD + inner + 8,
    hidden: 0,
    graphic: [...headShapes(chart, hub, look), ...names].map((shape) => ({
      ...shape,
      silent: true,
    })),
    data,
    tip: (datum) => tipText(datum.item.tip, pressLines(datum, look)),
    draw: (datum) => flowShapes(datum, { hub, unit, look }),
  })
}

const countOf = (items: readonly FlowItem[]): number =>
  items.reduce((sum, item) => sum + item.count, 0)

/** Labels and slots of one side: a thin node keeps the room that its label needs. */
const sideOf = (items: readonly FlowItem[], unit: number, look: DrawContext) => {
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

/** Those on hand in the middle, and over the other side how many of them were concluded. */
const headShapes = (chart: RequestFlowChart, hub: Box, look: DrawContext): readonly Shape[] => [
  rect(hub, { fill: look.palette.ink }),
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
