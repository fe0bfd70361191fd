import { largestOf } from '../../models/amounts.ts'
import type { Figure } from '../../models/figure.ts'
import type { FunnelPoint, MeasureFunnelChart } from './model.ts'
import { limitsOf } from './model-limits.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { legend, type LegendEntry } from '../../charts/frames/legend.ts'
import { words } from '../../charts/look.ts'
import { countAxis, roundShare, shareAxis } from '../../charts/frames/measure-axis.ts'
import { limitCurves } from './chart-limits.ts'
import { BEHIND, colourOf } from '../../charts/frames/measure-look.ts'
import { funnelTip } from '../../charts/frames/measure-tip.ts'
import { halo } from '../../charts/frames/rows.ts'
import { position } from '../../charts/scale.ts'
import type { Box, Shape, Style } from '../../charts/shape.ts'
import { spread } from '../../charts/spread.ts'
import { FONT, SIZE, textWidth } from '../../charts/text.ts'
import type { WordKey } from '../../wording/zh-CN.ts'

const HEIGHT = { wide: 400, narrow: 340 } as const
const TOP = 14
const BOTTOM = 52
/** Up to this part of the most cases the limits may leave the plot: there they are widest. */
const WIDE = 0.25

/** Rates by number of cases, with the limits that chance alone would keep to. */
export const drawMeasureFunnel = ({ chart }: Figure<MeasureFunnelChart>, look: Look): Drawing => {
  const { comparison, points, pooled, scale } = chart
  const key = legend(legendOf(points, look), look)
  const most = Math.max(1, largestOf(points.map((point) => point.cases)))
  const end = endOf(chart, most)
  // Those outside are drawn last, on top.
  const ordered = [...points].sort((a, b) => Number(isOut(a)) - Number(isOut(b)))
  const data = ordered.map((point) => ({
    value: [position(point.cases, scale), point.value],
    number: point.value,
    point,
    source: point.source,
  }))
  const axis = countAxis(most, scale, look)
  return {
    height: key.height + (look.narrow ? HEIGHT.narrow : HEIGHT.wide),
    hidden: 0,
    option: {
      graphic: [...key.elements],
      grid: {
        left: 48,
        right: 52,
        top: key.height + TOP,
        bottom: BOTTOM,
      },
      xAxis: {
        ...axis,
        max: position(most, scale) * 1.04,
        splitLine: { show: false },
        axisLine: { show: true, lineStyle: { color: look.palette.context } },
        axisLabel: { ...axis.axisLabel, showMaxLabel: scale === 'log' },
        name: words(look, `compare.axis.cases${scale === 'log' ? '.log' : ''}`),
        nameGap: 30,
        nameTextStyle: { color: look.palette.muted, fontSize: SIZE.small },
      },
      yAxis: shareAxis(end, look),
      tooltip: {
        formatter: (at) => {
          const found = at.seriesIndex === 0 ? data[at.dataIndex] : undefined
          return found ? funnelTip(found.point, comparison, look) : ''
        },
      },
      series: [
        {
          z: 3,
          data,
          renderItem: (params, api) => {
            const point = data[params.dataIndex]?.point
            const [cx, cy] = api.coord([api.value(0), api.value(1)])
            if (!point || cx === undefined || cy === undefined) return null
            const r = isOut(point) ? 6 : 5
            return { type: 'circle', shape: { cx, cy, r }, style: pointStyle(point, look) }
          },
        },
        {
          silent: true,
          z: 2,
          data: [{ value: [0, 0] }],
          renderItem: (params, api) => {
            const grid = params.coordSys as unknown as Box
            const at = (cases: number, rate: number): [number, number] => {
              const [x = 0, y = 0] = api.coord([position(cases, scale), rate])
              return [x, y]
            }
            return {
              type: 'group',
              children: [
                ...(pooled === null ? [] : limitCurves(pooled.value, { most, end, at, look })),
                ...nameShapes(
                  ordered.filter((point) => point.place !== 'within'),
                  at,
                  grid,
                  look,
                ),
              ],
            }
          },
        },
      ],
    },
  }
}

/** The end of the axis of rates: above all points, and above the limits where they are narrow. */
const endOf = ({ points, pooled }: MeasureFunnelChart, most: number): number => {
  const limit = pooled && limitsOf(Math.max(1, Math.round(most * WIDE)), pooled.value).outer.high
  return roundShare(
    largestOf(
      points.map((point) => point.value),
      limit ?? 0,
    ),
  )
}

const isOut = ({ place }: FunnelPoint): boolean => place.endsWith('outer')

const pointStyle = (point: FunnelPoint, look: Look): Style => {
  const colour = colourOf(point, look)
  return {
    fill: point.approximate ? look.palette.page : colour,
    stroke: isOut(point) ? look.palette.ink : colour,
    lineWidth: isOut(point) ? 2 : point.approximate ? 1.5 : 0,
    ...(point.isNeighbour ? { opacity: BEHIND } : {}),
  }
}

/** Names of the points outside, moved apart where they would lie over each other. */
const nameShapes = (
  points: readonly FunnelPoint[],
  at: (cases: number, rate: number) => [number, number],
  grid: Box,
  look: Look,
): readonly Shape[] => {
  const places = points.map((point) => at(point.cases, point.value))
  const ys = spread(
    places.map(([, y]) => y),
    { gap: 15, low: grid.y, high: grid.y + grid.height },
  )
  return points.map((point, i): Shape => {
    const [x = 0] = places[i] ?? []
    const isLeft = x + 10 + textWidth(point.name, SIZE.small) > look.width
    return {
      type: 'text',
      style: {
        text: point.name,
        x: isLeft ? x - 9 : x + 9,
        y: ys[i] ?? 0,
        align: isLeft ? 'right' : 'left',
        verticalAlign: 'middle',
        fontFamily: FONT,
        fontSize: SIZE.small,
        fontWeight: isOut(point) ? 600 : 400,
        fill: point.isNeighbour ? look.palette.muted : look.palette.ink,
        ...halo(look),
      },
    }
  })
}

const legendOf = (points: readonly FunnelPoint[], look: Look): readonly LegendEntry[] => {
  const { palette } = look
  const line = (key: WordKey, style: Style): LegendEntry => ({
    text: words(look, key),
    swatch: ({ x, y, width, height }) => [
      {
        type: 'line',
        shape: { x1: x, y1: y + height / 2, x2: x + width, y2: y + height / 2 },
        style,
      },
    ],
  })
  const dot = (key: WordKey, style: Style): LegendEntry => ({
    text: words(look, key),
    swatch: ({ x, y, width, height }) => [
      { type: 'circle', shape: { cx: x + width / 2, cy: y + height / 2, r: 5 }, style },
    ],
  })
  return [
    line('compare.legend.pooled', { stroke: palette.ink, lineWidth: 2.5 }),
    line('compare.legend.inner', { stroke: palette.muted, lineWidth: 1.25, lineDash: [4, 3] }),
    line('compare.legend.outer', { stroke: palette.muted, lineWidth: 1.25 }),
    ...(points.some(isOut)
      ? [dot('compare.legend.out', { fill: palette.data, stroke: palette.ink, lineWidth: 2 })]
      : []),
    ...(points.some((point) => point.isNeighbour)
      ? [dot('compare.legend.neighbour', { fill: palette.context, opacity: BEHIND })]
      : []),
  ]
}
