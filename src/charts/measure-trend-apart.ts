import type { MeasureTrendChart } from '../models/measure-trend.ts'
import type { TrendLine, TrendPoint } from '../models/measure-trend-lines.ts'
import type { TrendReference } from '../models/measure-trend-references.ts'
import { say } from '../wording/say.ts'
import type { Drawing, Look } from './drawing.ts'
import { legend, type LegendEntry } from './legend.ts'
import { base, tooltip, words } from './look.ts'
import { roundShare } from './measure-axis.ts'
import { colourOf, referenceStyle, valueText } from './measure-look.ts'
import { pointLegend, pointShape } from './measure-points.ts'
import { trendTip } from './measure-tip.ts'
import { largestIn, referenceShapes, runShapes, type At } from './measure-trend-lines.ts'
import { shownRows } from './rows.ts'
import { position } from './scale.ts'
import type { Box, Shape } from './shape.ts'
import { fitted, FONT, SIZE } from './text.ts'

/** Least width of a panel, and the room within it around the plot. */
const PANEL = { wide: 172, narrow: 150, height: 116 } as const
const INSET = { top: 34, right: 14, bottom: 20, left: 4 } as const
const GAP = 16

/** One small panel a township, on a common scale, its line over what those like it have together. */
export const drawTrendApart = (chart: MeasureTrendChart, look: Look): Drawing => {
  const { comparison, scale, years, references } = chart
  // In colour first: those are whom the reader has chosen.
  const all = [...chart.lines].sort((a, b) => Number(a.nth === null) - Number(b.nth === null))
  const lines = shownRows(all, look)
  const least = look.narrow ? PANEL.narrow : PANEL.wide
  const columns = Math.max(1, Math.floor((look.width + GAP) / (least + GAP)))
  const width = (look.width - GAP * (columns - 1)) / columns
  const points = lines.flatMap((line) => line.points)
  const key = legend(legendOf(chart, points, look), look)
  const common = endOf(largestIn(all, references.values()), chart)
  const panels = lines.map((line, i) => ({
    line,
    reference: line.reference === null ? null : (references.get(line.reference) ?? null),
    // Where counters differ the height says nothing from panel to panel.
    end: comparison.measure.ownYearsOnly ? endOf(largestIn([line], []), chart) : common,
    box: {
      x: (i % columns) * (width + GAP),
      y: key.height + Math.floor(i / columns) * PANEL.height,
      width,
      height: PANEL.height,
    },
  }))
  const atIn = ({ box, end }: { box: Box; end: number }): At => {
    const plot = plotOf(box)
    return (year, value) => [
      plot.x + (plot.width * Math.max(0, years.indexOf(year))) / Math.max(1, years.length - 1),
      plot.y + plot.height * (1 - position(value, scale) / position(end, scale)),
    ]
  }
  const data = panels.flatMap((panel) =>
    panel.line.points.map((point) => ({
      value: [point.year, point.value],
      number: point.value,
      panel,
      point,
      source: point.source,
    })),
  )
  return {
    height: key.height + Math.ceil(lines.length / columns) * PANEL.height,
    hidden: all.length - lines.length,
    option: {
      ...base(look),
      graphic: [...key.elements],
      tooltip: {
        ...tooltip(look),
        formatter: (params) => {
          const at = Array.isArray(params) ? params[0] : params
          const found = at?.seriesIndex === 0 ? data[at.dataIndex ?? -1] : undefined
          return found ? trendTip(found.point, comparison, look) : ''
        },
      },
      series: [
        {
          type: 'custom',
          coordinateSystem: 'none',
          z: 3,
          data,
          renderItem: (params) => {
            const found = data[params.dataIndex]
            if (!found) return null
            const { panel, point } = found
            const [x, y] = atIn(panel)(point.year, point.value)
            return pointShape(point, {
              x,
              y,
              r: 3,
              colour: panelColour(panel.line, chart, look),
              look,
            })
          },
        },
        {
          type: 'custom',
          coordinateSystem: 'none',
          silent: true,
          z: 2,
          data: panels.map(() => ({ value: [0, 0] })),
          renderItem: (params) => {
            const panel = panels[params.dataIndex]
            if (!panel) return null
            return { type: 'group', children: [...panelShapes(panel, atIn(panel), chart, look)] }
          },
        },
      ],
    },
  }
}

/** The chosen keep the colours that they have in the other figures. */
const panelColour = ({ nth }: TrendLine, { comparison }: MeasureTrendChart, look: Look): string => {
  const isChosen = comparison.context.filter.townships.length > 0
  return colourOf({ nth: isChosen ? nth : null, isNeighbour: isChosen && nth === null }, look)
}

const plotOf = ({ x, y, width, height }: Box): Box => ({
  x: x + INSET.left,
  y: y + INSET.top,
  width: width - INSET.left - INSET.right,
  height: height - INSET.top - INSET.bottom,
})

const endOf = (largest: number, { comparison }: MeasureTrendChart): number =>
  comparison.measure.unit === '%' ? roundShare(largest) : Math.max(1, largest)

const panelShapes = (
  {
    line,
    reference,
    end,
    box,
  }: { line: TrendLine; reference: TrendReference | null; end: number; box: Box },
  at: At,
  chart: MeasureTrendChart,
  look: Look,
): readonly Shape[] => {
  const { comparison, years } = chart
  const { palette } = look
  const plot = plotOf(box)
  const text = (
    content: string,
    x: number,
    y: number,
    over: { align?: 'right'; fill?: string; size?: number } = {},
  ): Shape => ({
    type: 'text',
    style: {
      text: content,
      x,
      y,
      align: over.align ?? 'left',
      verticalAlign: 'middle',
      fontFamily: FONT,
      fontSize: over.size ?? 11,
      fill: over.fill ?? palette.muted,
    },
  })
  const rule = (y: number): Shape => ({
    type: 'line',
    shape: { x1: plot.x, y1: y, x2: plot.x + plot.width, y2: y },
    style: { stroke: palette.line, lineWidth: 1 },
  })
  const last = line.points.at(-1)
  const value = last === undefined ? '' : valueText(last.value, comparison, look)
  const foot = plot.y + plot.height
  const [first, final] = [String(years[0]), String(years.at(-1))]
  return [
    text(fitted(line.name, box.width - 64, SIZE.small), box.x, box.y + 10, {
      fill: palette.ink,
      size: SIZE.small,
    }),
    text(value, box.x + box.width - INSET.right, box.y + 10, {
      align: 'right',
      fill: palette.ink,
      size: SIZE.small,
    }),
    text(valueText(end, comparison, look), plot.x, plot.y - 7),
    rule(plot.y),
    rule(foot),
    ...(reference === null
      ? []
      : referenceShapes(reference, years, at, { ...referenceStyle(look), lineWidth: 1.5 })),
    ...runShapes(line.runs, at, {
      stroke: panelColour(line, chart, look),
      lineWidth: 2,
      fill: 'none',
    }),
    text(first, plot.x, foot + 10),
    ...(first === final
      ? []
      : [text(final, plot.x + plot.width, foot + 10, { align: 'right' as const })]),
  ]
}

const legendOf = (
  { references }: MeasureTrendChart,
  points: readonly TrendPoint[],
  look: Look,
): readonly LegendEntry[] => {
  const { palette } = look
  const piece = (text: string, stroke: string, lineWidth: number): LegendEntry => ({
    text,
    swatch: ({ x, y, width, height }) => [
      {
        type: 'line',
        shape: { x1: x, y1: y + height / 2, x2: x + width, y2: y + height / 2 },
        style: { stroke, lineWidth },
      },
    ],
  })
  const labels = new Set(
    [...references.values()].map(({ label }) => say(label, look.t, look.locale)),
  )
  const [only, ...others] = labels
  return [
    piece(words(look, 'compare.legend.each'), palette.data, 2),
    ...(only === undefined
      ? []
      : [
          piece(others.length === 0 ? only : words(look, 'compare.legend.kinds'), palette.ink, 1.5),
        ]),
    ...pointLegend(points, palette.data, look),
  ]
}
