import type { FlowSide } from './model-chart.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { halo } from '../../charts/frames/rows.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { FONT, SIZE, textWidth, wrapped } from '../../charts/text.ts'

const LINE = 15
const NEAR = 8

/** What stands beside the nodes of one side: in how much room, and in how many lines. */
export interface FlowLabels {
  readonly room: number
  readonly texts: readonly string[]
}

/** The labels of a side, whole where there is room, else in two lines. */
export const flowLabels = (labels: readonly string[], look: DrawContext): FlowLabels => {
  const widest = Math.max(...labels.map((label) => textWidth(label, SIZE.small)), 0)
  const width = Math.ceil(Math.min(widest, look.width * (look.narrow ? 0.32 : 0.25))) + 2
  return {
    room: width + NEAR,
    texts: labels.map((label) => wrapped(label, width, SIZE.small)),
  }
}

/** How high a label is. */
export const labelHeight = (text: string): number => text.split('\n').length * LINE

/** A label beside its node: on the outer side of it. */
export const nodeLabel = (
  text: string,
  { side, node, quiet, look }: { side: FlowSide; node: Box; quiet: boolean; look: DrawContext },
): Shape => ({
  type: 'text',
  style: {
    text,
    x: side === 'from' ? node.x - NEAR : node.x + node.width + NEAR,
    y: node.y + node.height / 2,
    align: side === 'from' ? 'right' : 'left',
    verticalAlign: 'middle',
    fontFamily: FONT,
    fontSize: SIZE.small,
    fill: quiet ? look.palette.muted : look.palette.ink,
    ...halo(look),
  },
})

/** What a node is, above it. */
export const nodeHead = (
  text: string,
  { x, y, align }: { x: number; y: number; align: 'center' | 'right' },
  look: DrawContext,
): Shape => ({
  type: 'text',
  style: {
    text,
    x,
    y,
    align,
    verticalAlign: 'bottom',
    fontFamily: FONT,
    fontSize: SIZE.body,
    fontWeight: 600,
    fill: look.palette.ink,
    ...halo(look),
  },
})
