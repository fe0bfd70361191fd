import type { TrendPoint } from '../models/volume-trend.ts'
import type { Look } from './drawing.ts'
import type { LegendEntry } from './legend.ts'
import { words } from './look.ts'
import type { Style } from './shape.ts'

type Kind = Pick<TrendPoint, 'approximate' | 'oneChannel'>

/** A point of a total is full, of an approximate one hollow, of one channel only a faint ring. */
export const pointStyle = (kind: Kind, colour: string, { palette }: Look): Style => {
  if (kind.oneChannel) return { fill: palette.page, stroke: palette.context, lineWidth: 1.5 }
  if (kind.approximate) return { fill: palette.page, stroke: colour, lineWidth: 1.5 }
  return { fill: colour }
}

const diamond = (cx: number, cy: number): number[][] => [
  [cx, cy - 5],
  [cx + 5, cy],
  [cx, cy + 5],
  [cx - 5, cy],
  [cx, cy - 5],
]

/** Explains the kinds of points that occur; nothing where all are plain totals. */
export const pointLegend = (
  points: readonly Kind[],
  colour: string,
  look: Look,
  { diamonds }: { diamonds: boolean },
): readonly LegendEntry[] => {
  const entry = (key: string, kind: Kind): LegendEntry => ({
    text: words(look, key),
    swatch: (box) => {
      const cx = box.x + box.width / 2
      const cy = box.y + box.height / 2
      const style = pointStyle(kind, colour, look)
      return [
        diamonds && kind.oneChannel
          ? { type: 'polyline', shape: { points: diamond(cx, cy) }, style }
          : { type: 'circle', shape: { cx, cy, r: 4 }, style },
      ]
    },
  })
  const about = points.some((point) => point.approximate && !point.oneChannel)
  const channel = points.some((point) => point.oneChannel)
  if (!about && !channel) return []
  return [
    entry('chart.legend.total', { approximate: false, oneChannel: false }),
    ...(about ? [entry('chart.legend.approximate', { approximate: true, oneChannel: false })] : []),
    ...(channel
      ? [entry('chart.legend.one_channel', { approximate: false, oneChannel: true })]
      : []),
  ]
}
