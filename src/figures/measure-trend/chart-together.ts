import { say } from '../../wording/say.ts'
import type { TrendLine } from './model-lines.ts'
import type { TrendReference } from './model-references.ts'
import type { MeasureTrendChart } from './model.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { legend } from '../../charts/frames/legend.ts'
import { valueAxis, yearAxis } from '../../charts/frames/measure-axis.ts'
import { colourOf, referenceStyle, valueText } from '../../charts/frames/measure-look.ts'
import { trendTip } from '../../charts/frames/measure-tip.ts'
import { pointsFrame } from '../../charts/frames/points.ts'
import { position } from '../../charts/scale.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { SIZE, textWidth } from '../../charts/text.ts'
import { editionMarks } from './chart-editions.ts'
import { LABEL_GAP, sideLabels, sideRoom, type SideLabel } from './chart-labels.ts'
import {
  countShapes,
  largestIn,
  lineStyle,
  pointsIn,
  referenceShapes,
  runShapes,
  type At,
} from './chart-lines.ts'
import { endOf, namedLines } from './chart-named.ts'
import { pointLegend, pointShape } from './chart-points.ts'

/** Narrower than this is a phone, or one of two charts on a sheet. */
const HALF = 560
const HEIGHT = { wide: 340, narrow: 240 } as const
const TOP = 26

/** All lines in one chart: the chosen in colour, the rest grey, what all have together on top. */
export const drawTrendTogether = (chart: MeasureTrendChart, look: DrawContext): Drawing => {
  const { comparison, lines, years, scale } = chart
  const references = [...chart.references.values()]
  const largest = largestIn(lines, references)
  const data = pointsIn(chart).map(({ line, point }) => ({
    ...{ value: [years.indexOf(point.year), position(point.value, scale)], line, point },
    ...{ number: point.value, source: point.source },
  }))
  const kinds = data.map(({ point }) => point)
  const key = legend(pointLegend(kinds, look.palette.data, look), look)
  const names = [
    ...namedLines(lines).map((line) => line.name),
    ...references.map(({ label }) => say(label, look.t, look.locale)),
  ]
  const least = look.width < HALF ? HEIGHT.narrow : HEIGHT.wide
  return pointsFrame({
    height: key.height + Math.max(least, names.length * LABEL_GAP + 70),
    graphic: [...key.elements],
    grid: {
      left: Math.ceil(textWidth(valueText(largest, comparison, look), SIZE.small)) + 18,
      right: sideRoom(names, look),
      top: key.height + TOP,
      bottom: 34,
    },
    xAxis: yearAxis(years, look),
    yAxis: valueAxis(largest, comparison, scale, look),
    data,
    tip: ({ point }) => trendTip(point, comparison, look),
    mark: ({ line, point }, x, y) => {
      const isGrey = line.nth === null
      const colour = isGrey ? look.palette.context : colourOf(line, look)
      return pointShape(point, { x, y, r: isGrey ? 2 : 4, colour, look })
    },
    behind: (place, plot) => {
      const at: At = (year, value) => place(years.indexOf(year), position(value, scale))
      return behindShapes(chart, at, plot, look)
    },
  })
}

/** The lines, what bodies have together, and the names of both at the side. */
const behindShapes = (
  chart: MeasureTrendChart,
  at: At,
  grid: Box,
  look: DrawContext,
): readonly Shape[] => {
  const { lines, years, changes } = chart
  const references = [...chart.references.values()]
  const labels = [
    ...namedLines(lines).map((line) => lineLabel(line, at, look)),
    ...references.map((reference) => referenceLabel(reference, years, at, look)),
  ]
  return [
    ...editionMarks(changes, { grid, x: (year) => at(year, 0)[0], years, look }),
    ...lines.flatMap((line) => runShapes(line.runs, at, lineStyle(line, look), look)),
    ...references.flatMap((reference) => [
      ...referenceShapes(reference, chart, at, referenceStyle(look)),
      ...countShapes(reference, chart, at, look),
    ]),
    ...sideLabels(labels, grid, look),
  ]
}

const lineLabel = (line: TrendLine, at: At, look: DrawContext): SideLabel => {
  const end = endOf(line)
  const [x, y] = at(end?.year ?? 0, end?.value ?? 0)
  return { text: line.name, x, y, line: lineStyle(line, look), quiet: line.nth === null }
}

const referenceLabel = (
  { points, label }: TrendReference,
  years: readonly number[],
  at: At,
  look: DrawContext,
): SideLabel => {
  const end = points.findLastIndex((peers) => peers !== null)
  const [x, y] = at(years[end] ?? 0, points[end]?.value ?? 0)
  return { text: say(label, look.t, look.locale), x, y, line: referenceStyle(look) }
}
