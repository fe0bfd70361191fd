import type { TrendPoint } from './model-lines.ts'
import { SMALL_SAMPLE } from '../../models/rate.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import type { LegendEntry } from '../../charts/frames/legend.ts'
import { words } from '../../charts/words.ts'
import type { Shape, Style } from '../../charts/shape.ts'
import type { WordKey } from '../../wording/zh-CN.ts'

type Kind = Pick<TrendPoint, 'approximate' | 'oneChannel' | 'small' | 'partial'>

const PLAIN: Kind = { approximate: false, oneChannel: false, small: false, partial: false }

/** A point is full, of an approximate number hollow; what is no figure to compare is a grey ring. */
const pointStyle = (kind: Kind, colour: string, { palette }: DrawContext): Style => {
  if (kind.oneChannel || kind.small || kind.partial)
    return { fill: palette.page, stroke: palette.context, lineWidth: 1.5 }
  if (kind.approximate) return { fill: palette.page, stroke: colour, lineWidth: 1.5 }
  return { fill: colour }
}

/** A point; a total of one channel stands beside the line as a diamond. */
export const pointShape = (
  kind: Kind,
  { x, y, r, colour, look }: { x: number; y: number; r: number; colour: string; look: DrawContext },
): Shape => {
  const style = pointStyle(kind, colour, look)
  if (!kind.oneChannel) return { type: 'circle', shape: { cx: x, cy: y, r }, style }
  const d = r + 1
  const points = [
    [x, y - d],
    [x + d, y],
    [x, y + d],
    [x - d, y],
    [x, y - d],
  ]
  return { type: 'polyline', shape: { points }, style }
}

/** Explains the kinds of points that occur; nothing where all are plain. */
export const pointLegend = (
  points: readonly Kind[],
  colour: string,
  look: DrawContext,
): readonly LegendEntry[] => {
  const entry = (key: WordKey, kind: Partial<Kind>, params = {}): LegendEntry => ({
    text: words(look, key, params),
    swatch: ({ x, y, width, height }) => [
      pointShape(
        { ...PLAIN, ...kind },
        { x: x + width / 2, y: y + height / 2, r: 4, colour, look },
      ),
    ],
  })
  return [
    ...(points.some((point) => point.approximate && !point.oneChannel)
      ? [entry('chart.legend.approximate', { approximate: true })]
      : []),
    ...(points.some((point) => point.oneChannel)
      ? [entry('chart.legend.one_channel', { oneChannel: true })]
      : []),
    ...(points.some((point) => point.partial)
      ? [entry('compare.legend.partial', { partial: true })]
      : []),
    ...(points.some((point) => point.small)
      ? [entry('compare.legend.small', { small: true }, { least: SMALL_SAMPLE })]
      : []),
  ]
}
