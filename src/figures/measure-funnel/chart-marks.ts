import type { FunnelPoint } from './model-point.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import type { LegendEntry } from '../../charts/frames/legend.ts'
import { BEHIND, colourOf } from '../../charts/frames/measure-look.ts'
import { halo } from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import { label, present } from '../../charts/marks/basic.ts'
import { dotSwatch, lineSwatch } from '../../charts/marks/swatches.ts'
import type { Box, Shape, Style } from '../../charts/shape.ts'
import { spread } from '../../charts/spread.ts'
import { SIZE, textWidth } from '../../charts/text.ts'

/** Whether chance alone would hardly bring a point there. */
export const isOut = ({ place }: FunnelPoint): boolean => place.endsWith('outer')

export const pointStyle = (point: FunnelPoint, look: DrawContext): Style => {
  const colour = colourOf(point, look)
  return {
    fill: point.approximate ? look.palette.page : colour,
    stroke: isOut(point) ? look.palette.ink : colour,
    lineWidth: isOut(point) ? 2 : point.approximate ? 1.5 : 0,
    ...(point.isNeighbour ? { opacity: BEHIND } : {}),
  }
}

/** Names of the points outside, moved apart where they would lie over each other. */
export const nameShapes = (
  points: readonly FunnelPoint[],
  at: (cases: number, rate: number) => [number, number],
  plot: Box,
  look: DrawContext,
): readonly Shape[] => {
  const places = points.map((point) => at(point.cases, point.value))
  const ys = spread(
    places.map(([, y]) => y),
    { gap: 15, low: plot.y, high: plot.y + plot.height },
  )
  return points.map((point, i): Shape => {
    const [x = 0] = places[i] ?? []
    const isLeft = x + 10 + textWidth(point.name, SIZE.small) > look.width
    const place = {
      x: isLeft ? x - 9 : x + 9,
      y: ys[i] ?? 0,
      align: isLeft ? 'right' : 'left',
      fontWeight: isOut(point) ? 600 : 400,
      fill: point.isNeighbour ? look.palette.muted : look.palette.ink,
    } as const
    return label(point.name, { ...place, ...halo(look) }, look)
  })
}

/** Explains the lines, and the kinds of points that are not plain. */
export const funnelLegend = (
  points: readonly FunnelPoint[],
  look: DrawContext,
): readonly LegendEntry[] => {
  const { palette } = look
  const limit = (style: Style) => lineSwatch({ stroke: palette.muted, lineWidth: 1.25, ...style })
  return present<LegendEntry>([
    {
      text: words(look, 'compare.legend.pooled'),
      swatch: lineSwatch({ stroke: palette.ink, lineWidth: 2.5 }),
    },
    { text: words(look, 'compare.legend.inner'), swatch: limit({ lineDash: [4, 3] }) },
    { text: words(look, 'compare.legend.outer'), swatch: limit({}) },
    points.some(isOut) && {
      text: words(look, 'compare.legend.out'),
      swatch: dotSwatch({ fill: palette.data, stroke: palette.ink, lineWidth: 2 }),
    },
    points.some((point) => point.isNeighbour) && {
      text: words(look, 'compare.legend.neighbour'),
      swatch: dotSwatch({ fill: palette.context, opacity: BEHIND }),
    },
  ])
}
