import type { VolumeTrendChart } from '../models/volume-trend.ts'
import { largestOf } from '../models/volume.ts'
import type { Drawing, Look } from './drawing.ts'
import { legend, type LegendEntry } from './legend.ts'
import { base, tooltip, words } from './look.ts'
import { halo } from './rows.ts'
import { position } from './scale.ts'
import type { Shape } from './shape.ts'
import { swarm } from './spread.ts'
import { FONT, SIZE, textWidth } from './text.ts'
import { countAxis, yearAxis } from './volume-axis.ts'
import { pointLegend, pointStyle } from './volume-points.ts'
import { pointTip } from './volume-trend.ts'

type StripsChart = Extract<VolumeTrendChart, { kind: 'strips' }>

const HEIGHT = { wide: 380, narrow: 320 } as const
const TOP = 16
/** How far the median reaches to either side, in columns. */
const REACH = 0.4
const BOTTOM = 52

/** Every township of every year as a dot, around the median of the year. */
export const drawTrendStrips = (chart: StripsChart, look: Look): Drawing => {
  const { strips, scale } = chart
  const points = strips.flatMap((strip) => strip.points)
  const largest = largestOf(
    points.map((point) => point.value),
    1,
  )
  const left = Math.ceil(textWidth(String(largest), SIZE.small)) + 18
  const key = legend(
    [...pointLegend(points, look.palette.data, look, { diamonds: false }), medianEntry(look)],
    look,
  )
  const head = TOP + key.height
  const height = key.height + (look.narrow ? HEIGHT.narrow : HEIGHT.wide)
  const cell = (look.width - left) / Math.max(1, strips.length)
  const top = position(largest, scale)
  const dot = look.narrow ? 5 : 7
  const data = strips.flatMap((strip, x) => {
    const room = (height - head - BOTTOM) / Math.max(1e-9, top)
    const offsets = swarm(
      strip.points.map((point) => position(point.value, scale) * room),
      { size: dot + 0.5, most: cell / 2 - dot },
    )
    return strip.points.map((point, i) => ({
      value: [x, position(point.value, scale)],
      number: point.value,
      offset: offsets[i] ?? 0,
      point,
      source: point.source,
    }))
  })
  const labels = strips.map(
    (strip) => `${strip.year}\n${words(look, 'chart.n', { count: strip.count })}`,
  )
  return {
    height,
    hidden: 0,
    option: {
      ...base(look),
      graphic: [...key.elements],
      grid: { left, right: 0, top: head, bottom: BOTTOM, outerBoundsMode: 'none' },
      xAxis: yearAxis(labels, look),
      yAxis: countAxis(largest, scale, look),
      tooltip: {
        ...tooltip(look),
        formatter: (params) => {
          const at = Array.isArray(params) ? params[0] : params
          const found = at?.seriesIndex === 0 ? data[at.dataIndex ?? -1] : undefined
          return found ? pointTip(found.point, look) : ''
        },
      },
      series: [
        {
          type: 'custom',
          data,
          renderItem: (params, api) => {
            const found = data[params.dataIndex]
            const [x, y] = api.coord([api.value(0), api.value(1)])
            if (!found || x === undefined || y === undefined) return null
            return {
              type: 'circle',
              shape: { cx: x + found.offset, cy: y, r: dot / 2 },
              style: pointStyle(found.point, look.palette.data, look),
            }
          },
        },
        {
          type: 'custom',
          silent: true,
          z: 4,
          data: strips.flatMap((strip, x) =>
            strip.median === null ? [] : [{ value: [x, position(strip.median, scale)] }],
          ),
          renderItem: (_, api) => {
            const [x, y] = api.coord([api.value(0), api.value(1)])
            const strip = strips[Number(api.value(0))]
            if (!strip || strip.median === null || x === undefined || y === undefined) return null
            const children = medianMark(strip.median, { x, y, half: cell * REACH, look })
            return { type: 'group', children }
          },
        },
      ],
    },
  }
}

const medianEntry = (look: Look): LegendEntry => ({
  text: words(look, 'chart.legend.median'),
  swatch: ({ x, y, width, height }) => [
    {
      type: 'line',
      shape: { x1: x, y1: y + height / 2, x2: x + width, y2: y + height / 2 },
      style: { stroke: look.palette.accent, lineWidth: 2 },
    },
  ],
})

const medianMark = (
  median: number,
  { x, y, half, look }: { x: number; y: number; half: number; look: Look },
): Shape[] => [
  {
    type: 'line',
    shape: { x1: x - half, y1: y, x2: x + half, y2: y },
    style: { stroke: look.palette.accent, lineWidth: 2 },
  },
  {
    type: 'text',
    style: {
      text: words(look, 'chart.count', { count: median }),
      x: x + half,
      y: y - 4,
      align: 'right',
      verticalAlign: 'bottom',
      fontFamily: FONT,
      fontSize: look.narrow ? 11 : SIZE.small,
      fontWeight: 600,
      fill: look.palette.accent,
      ...halo(look),
    },
  },
]
