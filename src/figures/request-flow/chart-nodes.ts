import { OUTCOMES, type Outcome } from '../request-outcomes/query.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { line, openStyle, rect } from '../../charts/marks/basic.ts'
import { outcomeFill } from '../../charts/marks/outcome-fill.ts'
import type { Box, Shape, Style } from '../../charts/shape.ts'
import type { FlowItem } from './chart-items.ts'
import { bandShape } from './chart-shapes.ts'

/** Width of a node. */
export const NODE = 12

/** One cell: the band between its node and those on hand, and the node. */
export const flowShapes = (
  { item, node, hubY }: { readonly item: FlowItem; readonly node: Box; readonly hubY: number },
  { hub, unit, look }: { hub: Box; unit: number; look: DrawContext },
): readonly Shape[] => {
  const height = item.count * unit
  const isFrom = item.side === 'from'
  const from = isFrom ? { x: node.x + NODE, y: node.y } : { x: hub.x + NODE, y: hubY }
  const to = isFrom ? { x: hub.x, y: hubY } : { x: node.x, y: node.y }
  const band = bandShape(from, to, height, bandStyle(item.key, look))
  return [...(height > 0 ? [band] : []), ...nodeShapes(item.key, node, look)]
}

const outcomeOf = (key: FlowItem['key']): Outcome | undefined => OUTCOMES.find((id) => id === key)

/** What a report leaves unbalanced. */
const gapStyle = (look: DrawContext): Style => ({
  ...openStyle(look),
  stroke: look.palette.ink,
  lineDash: [3, 3],
})

const bandStyle = (key: FlowItem['key'], look: DrawContext): Style => {
  const { palette } = look
  if (key === 'gap') return gapStyle(look)
  const outcome = outcomeOf(key)
  return { fill: outcome ? palette.outcomes[outcome] : palette.context, opacity: 0.3 }
}

const nodeShapes = (key: FlowItem['key'], node: Box, look: DrawContext): Shape[] => {
  const { x, y, width, height } = node
  // A stated zero is a tick, so that it is seen to be stated.
  if (height === 0)
    return [line([x, y, x + width, y], { stroke: look.palette.context, lineWidth: 2 })]
  const outcome = outcomeOf(key)
  if (outcome) return outcomeFill(outcome, node, look)
  return [rect(node, key === 'gap' ? gapStyle(look) : { fill: look.palette.context })]
}
