import type { MeasureTrendChart } from './model.ts'
import type { TrendLine } from './model-lines.ts'
import { say } from '../../wording/say.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { editionMarks } from './chart-editions.ts'
import { legend } from '../../charts/frames/legend.ts'
import { valueAxis, yearAxis } from '../../charts/frames/measure-axis.ts'
import { colourOf, referenceStyle, valueText } from '../../charts/frames/measure-look.ts'
import { pointLegend, pointShape } from './chart-points.ts'
import { trendTip } from '../../charts/frames/measure-tip.ts'
import {
  countShapes,
  largestIn,
  lineStyle,
  pointsIn,
  referenceShapes,
  runShapes,
  type At,
} from './chart-lines.ts'
import { position } from '../../charts/scale.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { LABEL_GAP, sideLabels, sideRoom, type SideLabel } from './chart-labels.ts'
import { SIZE, textWidth } from '../../charts/text.ts'

/** Narrower than this is a phone, or one of two charts on a sheet. */
const HALF = 560
const HEIGHT = { wide: 340, narrow: 240 } as const
const TOP = 26

/** All lines in one chart: the chosen in colour, the rest grey, what all have together on top. */
export const drawTrendTogether = (chart: MeasureTrendChart, look: Look): Drawing => {
  const { comparison, lines, years, scale, changes } = chart
  const references = [...chart.references.values()]
  const largest = largestIn(lines, references)
  const points = pointsIn(chart)
  const named = namedLines(lines)
  const texts = [
    ...named.map((line) => line.name),
    ...references.map(({ label }) => say(label, look.t, look.locale)),
  ]
  const key = legend(
    pointLegend(
      points.map(({ point }) => point),
      look.palette.data,
      look,
    ),
    look,
  )
  const top = key.height + TOP
  const widest = valueText(largest, comparison, look)
  const data = points.map(({ line, point }) => ({
    value: [years.indexOf(point.year), position(point.value, scale)],
    number: point.value,
    line,
    point,
    source: point.source,
  }))
  const renderBehind = (
    params: { coordSys: unknown },
    api: { coord: (at: number[]) => number[] },
  ): { type: 'group'; children: Shape[] } => {
    const grid = params.coordSys as Box
    const at: At = (year, value) => {
      const [x = 0, y = 0] = api.coord([years.indexOf(year), position(value, scale)])
      return [x, y]
    }
    const labels: SideLabel[] = [
      ...named.map((line) => labelOf(line, at, look)),
      ...references.flatMap((reference, i): SideLabel[] => {
        const end = reference.points.findLastIndex((peers) => peers !== null)
        const [x, y] = at(years[end] ?? 0, reference.points[end]?.value ?? 0)
        return [{ text: texts[named.length + i] ?? '', x, y, line: referenceStyle(look) }]
      }),
    ]
    return {
      type: 'group',
      children: [
        ...editionMarks(changes, { grid, x: (year) => at(year, 0)[0], years, look }),
        ...lines.flatMap((line) => runShapes(line.runs, at, lineStyle(line, look), look)),
        ...references.flatMap((reference) => [
          ...referenceShapes(reference, chart, at, referenceStyle(look)),
          ...countShapes(reference, chart, at, look),
        ]),
        ...sideLabels(labels, grid, look),
      ],
    }
  }
  return {
    height:
      key.height +
      Math.max(look.width < HALF ? HEIGHT.narrow : HEIGHT.wide, texts.length * LABEL_GAP + 70),
    hidden: 0,
    option: {
      graphic: [...key.elements],
      grid: {
        left: Math.ceil(textWidth(widest, SIZE.small)) + 18,
        right: sideRoom(texts, look),
        top,
        bottom: 34,
      },
      xAxis: yearAxis(years, look),
      yAxis: valueAxis(largest, comparison, scale, look),
      tooltip: {
        formatter: (at) => {
          const found = at.seriesIndex === 0 ? data[at.dataIndex] : undefined
          return found ? trendTip(found.point, comparison, look) : ''
        },
      },
      series: [
        {
          z: 3,
          data,
          renderItem: (params, api) => {
            const found = data[params.dataIndex]
            const [x, y] = api.coord([api.value(0), api.value(1)])
            if (!found || x === undefined || y === undefined) return null
            const isGrey = found.line.nth === null
            const colour = isGrey ? look.palette.context : colourOf(found.line, look)
            return pointShape(found.point, { x, y, r: isGrey ? 2 : 4, colour, look })
          },
        },
        { silent: true, z: 2, data: [{ value: [0, 0] }], renderItem: renderBehind },
      ],
    },
  }
}

/** Lines named beside the chart: the coloured; where none is, the highest and the lowest at the end. */
const namedLines = (lines: readonly TrendLine[]): readonly TrendLine[] => {
  const coloured = lines.filter((line) => line.nth !== null)
  if (coloured.length > 0) return coloured
  const ends = lines.flatMap((line) => line.runs.at(-1)?.at(-1) ?? [])
  const last = Math.max(...ends.map((point) => point.year))
  const ranked = lines
    .filter((line) => line.runs.at(-1)?.at(-1)?.year === last)
    .sort((a, b) => (endOf(b)?.value ?? 0) - (endOf(a)?.value ?? 0))
  return [...new Set([ranked[0], ranked.at(-1)])].filter((line) => line !== undefined)
}

const endOf = (line: TrendLine) => line.runs.at(-1)?.at(-1) ?? line.points.at(-1)

const labelOf = (line: TrendLine, at: At, look: Look): SideLabel => {
  const end = endOf(line)
  const [x, y] = at(end?.year ?? 0, end?.value ?? 0)
  return { text: line.name, x, y, line: lineStyle(line, look), quiet: line.nth === null }
}
