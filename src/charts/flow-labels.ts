import type { FlowSide } from '../models/request-flow.ts'
import type { Look } from './drawing.ts'
import { halo } from './rows.ts'
import type { Box, Shape } from './shape.ts'
import { spread } from './spread.ts'
import { FONT, SIZE, textWidth, wrapped } from './text.ts'

/** The room for one label. */
export const LABEL = 21
const NEAR = 8

/** How wide the labels of a side may be: all of them whole where there is room. */
export const labelRoom = (labels: readonly string[], look: Look): number => {
  const widest = Math.max(...labels.map((label) => textWidth(label, SIZE.small)), 0)
  return Math.ceil(Math.min(widest, look.width * (look.narrow ? 0.32 : 0.25))) + NEAR + 4
}

/** What stands beside the nodes of one side, moved apart where they are too thin for it. */
export const nodeLabels = (
  labels: readonly { readonly text: string; readonly quiet: boolean; readonly node: Box }[],
  { side, low, high, look }: { side: FlowSide; low: number; high: number; look: Look },
): readonly Shape[] => {
  const middles = labels.map(({ node }) => node.y + node.height / 2)
  const ys = spread(middles, { gap: LABEL, low, high })
  const room = labelRoom(
    labels.map(({ text }) => text),
    look,
  )
  return labels.map(({ text, quiet, node }, i): Shape => ({
    type: 'text',
    style: {
      text: wrapped(text, room - NEAR, SIZE.small),
      x: side === 'from' ? node.x - NEAR : node.x + node.width + NEAR,
      y: ys[i] ?? 0,
      align: side === 'from' ? 'right' : 'left',
      verticalAlign: 'middle',
      fontFamily: FONT,
      fontSize: SIZE.small,
      fill: quiet ? look.palette.muted : look.palette.ink,
      ...halo(look),
    },
  }))
}

/** What a node is, above it. */
export const nodeHead = (
  text: string,
  { x, y, align }: { x: number; y: number; align: 'center' | 'right' },
  look: Look,
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
  },
})
