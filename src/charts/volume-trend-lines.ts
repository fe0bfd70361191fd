import type { TrendLine, TrendPoint, VolumeTrendChart } from '../models/volume-trend.ts'
import { largestOf } from '../models/volume.ts'
import type { Drawing, Look } from './drawing.ts'
import { legend } from './legend.ts'
import { base, tooltip } from './look.ts'
import { halo } from './rows.ts'
import { position, type Scale } from './scale.ts'
import type { Box, Shape } from './shape.ts'
import { spread } from './spread.ts'
import { fitted, FONT, SIZE, textWidth } from './text.ts'
import { countAxis, yearAxis } from './volume-axis.ts'
import { pointLegend, pointStyle } from './volume-points.ts'
import { pointTip } from './volume-trend.ts'

type LinesChart = Extract<VolumeTrendChart, { kind: 'lines' }>

const DASHES = ['solid', [6, 3], [2, 3]] as const
const LABEL_GAP = 17

/** One line a township, named at its end; broken wherever a year has no number. */
export const drawTrendLines = (chart: LinesChart, look: Look): Drawing => {
  const { lines, years, scale } = chart
  const names = lines.map((line) => line.name)
  const widest = Math.max(0, ...names.map((name) => textWidth(name, SIZE.small)))
  const right = Math.ceil(Math.min(widest, look.narrow ? 84 : 150)) + 42
  const points = lines.flatMap((line) => line.points.filter((point) => point !== null))
  const largest = largestOf(
    points.map((point) => point.value),
    1,
  )
  const key = legend(pointLegend(points, look.palette.muted, look, { diamonds: true }), look)
  return {
    height: key.height + Math.max(look.narrow ? 280 : 340, lines.length * LABEL_GAP + 70),
    hidden: 0,
    option: {
      ...base(look),
      graphic: [...key.elements],
      grid: {
        left: Math.ceil(textWidth(String(largest), SIZE.small)) + 18,
        right,
        top: key.height + 14,
        bottom: 34,
        outerBoundsMode: 'none',
      },
      xAxis: { ...yearAxis(years.map(String), look), boundaryGap: false },
      yAxis: countAxis(largest, scale, look),
      tooltip: {
        ...tooltip(look),
        formatter: (params) => {
          const at = Array.isArray(params) ? params[0] : params
          const datum: unknown = at?.data
          return isPointed(datum) ? pointTip(datum.point, look) : ''
        },
      },
      series: [
        ...lines.flatMap((line, i) => [
          lineSeries(line, i, chart, look),
          apart(line, i, chart, look),
        ]),
        nameSeries(chart, right, look),
      ],
    },
  }
}

interface Pointed {
  readonly point: TrendPoint
}

const isPointed = (datum: unknown): datum is Pointed =>
  typeof datum === 'object' && datum !== null && 'point' in datum && datum.point !== null

const colour = (i: number, { palette }: Look): string =>
  palette.series[i % palette.series.length] ?? palette.data

// A total of one channel is no point of the line of totals.
const onLine = (point: TrendPoint | null): point is TrendPoint =>
  point !== null && !point.oneChannel

const datum = (point: TrendPoint, year: number, scale: Scale) => ({
  value: [year, position(point.value, scale)],
  number: point.value,
  point,
  source: point.source,
})

const lineSeries = (line: TrendLine, i: number, { scale }: LinesChart, look: Look) => ({
  type: 'line' as const,
  name: line.name,
  connectNulls: false,
  showSymbol: true,
  showAllSymbol: true,
  symbol: 'circle',
  symbolSize: 8,
  z: 3,
  color: colour(i, look),
  lineStyle: { width: 2, type: dash(i) },
  emphasis: { focus: 'series' as const, lineStyle: { width: 3 } },
  blur: { lineStyle: { opacity: 0.25 }, itemStyle: { opacity: 0.35 } },
  data: line.points.map((point, at) =>
    onLine(point)
      ? { ...datum(point, at, scale), itemStyle: symbolStyle(point, colour(i, look), look) }
      : { value: [at, null as unknown as number], point: null, source: null },
  ),
})

const dash = (i: number): 'solid' | number[] => {
  const found = DASHES[Math.floor(i / 4) % DASHES.length] ?? 'solid'
  return found === 'solid' ? found : [...found]
}

const dashes = (i: number): number[] => {
  const found = dash(i)
  return found === 'solid' ? [] : found
}

const symbolStyle = (point: TrendPoint, ink: string, look: Look) => {
  const { fill, stroke, lineWidth } = pointStyle({ ...point, oneChannel: false }, ink, look)
  return point.oneChannel
    ? { color: look.palette.page, borderColor: ink, borderWidth: 1.5 }
    : { color: fill, borderColor: stroke ?? fill, borderWidth: lineWidth ?? 0 }
}

/** Totals of one channel, beside the line. */
const apart = (line: TrendLine, i: number, { scale }: LinesChart, look: Look) => ({
  type: 'scatter' as const,
  name: line.name,
  symbol: 'diamond',
  symbolSize: 10,
  z: 3,
  data: line.points.flatMap((point, at) =>
    point?.oneChannel
      ? [{ ...datum(point, at, scale), itemStyle: symbolStyle(point, colour(i, look), look) }]
      : [],
  ),
})

/** The names at the ends of their lines, moved apart, with a hairline to the last point. */
const nameSeries = ({ lines, scale }: LinesChart, right: number, look: Look) => {
  const ends = lines.map((line) => line.points.findLastIndex((point) => point !== null))
  return {
    type: 'custom' as const,
    silent: true,
    z: 4,
    data: [{ value: [0, 0] }],
    renderItem: (
      params: { coordSys: unknown },
      api: { coord: (at: number[]) => number[] },
    ): { type: 'group'; children: Shape[] } => {
      const grid = params.coordSys as Box
      const at = lines.map((line, i) => {
        const end = ends[i] ?? 0
        const [x = 0, y = 0] = api.coord([end, position(line.points[end]?.value ?? 0, scale)])
        return { x, y }
      })
      const ys = spread(
        at.map(({ y }) => y),
        { gap: LABEL_GAP, low: grid.y, high: grid.y + grid.height },
      )
      const labelX = grid.x + grid.width + 34
      return {
        type: 'group',
        children: lines.flatMap((line, i): Shape[] => {
          const from = at[i] ?? { x: 0, y: 0 }
          const y = ys[i] ?? from.y
          return [
            // Grey and dotted, so that it is not read as the line going on.
            {
              type: 'line',
              shape: { x1: from.x + 7, y1: from.y, x2: labelX - 18, y2: y },
              style: { stroke: look.palette.context, lineWidth: 0.75, lineDash: [1, 3] },
            },
            {
              type: 'line',
              shape: { x1: labelX - 16, y1: y, x2: labelX - 4, y2: y },
              style: { stroke: colour(i, look), lineWidth: 2, lineDash: dashes(i) },
            },
            {
              type: 'text',
              style: {
                text: fitted(line.name, right - 36, SIZE.small),
                x: labelX,
                y,
                verticalAlign: 'middle',
                fontFamily: FONT,
                fontSize: SIZE.small,
                fill: look.palette.ink,
                ...halo(look),
              },
            },
          ]
        }),
      }
    },
  }
}
