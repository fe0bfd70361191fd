import type { Figure, FigureSource } from '../models/figure.ts'
import type { FlowCell, FlowSide, RequestFlowChart } from '../models/request-flow.ts'
import { gapMessage } from '../models/request-flow-gaps.ts'
import { OUTCOMES, type Outcome } from '../queries/request-outcomes.ts'
import { say } from '../wording/say.ts'
import type { Drawing, Look } from './drawing.ts'
import { LABEL, labelRoom, nodeHead, nodeLabels } from './flow-labels.ts'
import { bandShape, stacked } from './flow-shapes.ts'
import { base, tooltip, words } from './look.ts'
import { outcomeFill } from './outcome-fill.ts'
import { pressLines } from './press-words.ts'
import type { Box, Shape, Style } from './shape.ts'

const NODE = 12
const GAP = 9
const HEAD = 28
/** No request is drawn higher than this, so that three do not look like many. */
const TALLEST = 26
const HEIGHT = 300
/** Where between the sides those on hand stand. */
const HUB = 0.42

/** A band of the drawing: what it is, what it says, whose evidence it opens. */
interface Item {
  readonly side: FlowSide
  readonly key: FlowCell | 'gap'
  readonly count: number
  readonly label: string
  readonly tip: readonly string[]
  readonly source: FigureSource | null
}

/**
 * Requests from where they came to what became of them: one band a cell, as high as its count.
 * What a report leaves unbalanced is an open band of its own.
 */
export const drawRequestFlow = ({ chart }: Figure<RequestFlowChart>, look: Look): Drawing => {
  const items = itemsOf(chart, look)
  const sides = { from: sideOf(items, 'from', look), to: sideOf(items, 'to', look) }
  const total = Math.max(sides.from.count, sides.to.count, 1)
  const most = Math.max(sides.from.items.length, sides.to.items.length)
  const unit = Math.min(TALLEST, HEIGHT / total)
  const inner = Math.max(total * unit + GAP * (most - 1), LABEL * most)
  const x = { from: sides.from.room, to: look.width - sides.to.room - NODE }
  const hub = {
    x: x.from + NODE + (x.to - x.from - NODE) * HUB,
    y: HEAD + (inner - total * unit) / 2,
    width: NODE,
    height: total * unit,
  }
  const data = (['from', 'to'] as const).flatMap((side) => {
    const nodes = nodesOf(sides[side].items, { x: x[side], unit, inner })
    let at = hub.y
    return sides[side].items.map((item, i) => {
      const hubY = at
      at += item.count * unit
      return {
        value: [0, 0],
        number: item.count,
        source: item.source,
        item,
        node: nodes[i] ?? hub,
        hubY,
      }
    })
  })
  const labels = (['from', 'to'] as const).flatMap((side) =>
    nodeLabels(
      data
        .filter(({ item }) => item.side === side)
        .map(({ item, node }) => ({ text: item.label, quiet: item.count === 0, node })),
      { side, low: HEAD, high: HEAD + inner, look },
    ),
  )
  const heads = headShapes(chart, hub, look)
  return {
    height: HEAD + inner + 8,
    hidden: 0,
    option: {
      ...base(look),
      graphic: [...heads, ...labels].map((shape) => ({ ...shape, silent: true })),
      grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
      xAxis: { type: 'value', min: 0, max: 1, show: false },
      yAxis: { type: 'value', min: 0, max: 1, show: false },
      tooltip: {
        ...tooltip(look),
        formatter: (params) => {
          const one = Array.isArray(params) ? params[0] : params
          const datum = data[one?.dataIndex ?? -1]
          return datum ? [...datum.item.tip, ...pressLines(datum, look)].join('\n') : ''
        },
      },
      series: [
        {
          type: 'custom',
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

const itemsOf = (chart: RequestFlowChart, look: Look): readonly Item[] => {
  const whole = (side: FlowSide): number =>
    chart.bands.reduce((sum, band) => sum + (band.side === side ? band.count : 0), 0)
  const bands = chart.bands.map(({ side, cell, count, source }): Item => {
    const label = words(look, 'chart.flow.label', { label: { key: `column.${cell}` }, count })
    const all = whole(side)
    const share = words(look, 'chart.flow.share', {
      label: { key: `flow.${side}` },
      count,
      whole: all,
      rate: { rate: count / Math.max(1, all) },
    })
    return { side, key: cell, count, source, label, tip: all > 0 ? [label, share] : [label] }
  })
  const gaps = chart.gaps.map((gap): Item => {
    const { side, name, count, source } = gap
    return {
      side,
      key: 'gap',
      count,
      source,
      label: words(look, 'chart.flow.gap', { name, count }),
      tip: [say(gapMessage(gap, chart.counties), look.t, look.locale)],
    }
  })
  return [...bands, ...gaps]
}

const sideOf = (all: readonly Item[], side: FlowSide, look: Look) => {
  const items = all.filter((item) => item.side === side)
  return {
    items,
    count: items.reduce((sum, item) => sum + item.count, 0),
    room: labelRoom(
      items.map((item) => item.label),
      look,
    ),
  }
}

const nodesOf = (
  items: readonly Item[],
  { x, unit, inner }: { x: number; unit: number; inner: number },
): readonly Box[] => {
  const heights = items.map((item) => item.count * unit)
  const used = heights.reduce((sum, height) => sum + height, 0) + GAP * (items.length - 1)
  return stacked(heights, { x, y: HEAD + (inner - used) / 2, width: NODE, gap: GAP })
}

const outcomeOf = (key: Item['key']): Outcome | undefined => OUTCOMES.find((id) => id === key)

const openStyle = ({ palette }: Look): Style => ({
  fill: palette.page,
  stroke: palette.ink,
  lineWidth: 1,
  lineDash: [3, 3],
})

const bandStyle = (key: Item['key'], look: Look): Style => {
  const { palette } = look
  if (key === 'gap') return openStyle(look)
  const outcome = outcomeOf(key)
  return { fill: outcome ? palette.outcomes[outcome] : palette.context, opacity: 0.3 }
}

const nodeShapes = (key: Item['key'], node: Box, look: Look): Shape[] => {
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
