import type { MeasureTrendChart } from './model.ts'
import { say } from '../../wording/say.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { legend, type LegendEntry } from '../../charts/frames/legend.ts'
import { words } from '../../charts/look.ts'
import { roundCount, roundShare } from '../../charts/frames/measure-axis.ts'
import { pointLegend, pointShape } from './chart-points.ts'
import { trendTip } from '../../charts/frames/measure-tip.ts'
import { largestIn } from './chart-lines.ts'
import { shownRows } from '../../charts/frames/rows.ts'
import { PANEL_HEIGHT, panelColour, panelShapes, placeIn, type TrendPanel } from './chart-panel.ts'

/** Least width of a panel, and the room between two. */
const LEAST = { wide: 172, narrow: 150 } as const
const GAP = 16

/** One small panel a township, on a common scale, its line over what those like it have together. */
export const drawTrendApart = (chart: MeasureTrendChart, look: Look): Drawing => {
  const { comparison, references } = chart
  // In colour first: those are whom the reader has chosen.
  const all = [...chart.lines].sort((a, b) => Number(a.nth === null) - Number(b.nth === null))
  const lines = shownRows(all, look)
  const least = look.narrow ? LEAST.narrow : LEAST.wide
  const columns = Math.max(1, Math.floor((look.width + GAP) / (least + GAP)))
  const width = (look.width - GAP * (columns - 1)) / columns
  const key = legend(legendOf(chart, look), look)
  const endOf = (largest: number): number =>
    comparison.measure.unit === '%' ? roundShare(largest) : roundCount(largest)
  const common = endOf(largestIn(all, references.values()))
  const panels = lines.map((line, i): TrendPanel => ({
    line,
    reference: line.reference === null ? null : (references.get(line.reference) ?? null),
    // Where counters differ the height says nothing from panel to panel.
    end: comparison.measure.ownYearsOnly ? endOf(largestIn([line], [])) : common,
    box: {
      x: (i % columns) * (width + GAP),
      y: key.height + Math.floor(i / columns) * PANEL_HEIGHT,
      width,
      height: PANEL_HEIGHT,
    },
  }))
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
    height: key.height + Math.ceil(lines.length / columns) * PANEL_HEIGHT,
    hidden: all.length - lines.length,
    option: {
      graphic: [...key.elements],
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
          renderItem: (params) => {
            const found = data[params.dataIndex]
            if (!found) return null
            const { panel, point } = found
            const [x, y] = placeIn(panel, chart)(point.year, point.value)
            const colour = panelColour(panel.line, chart, look)
            return pointShape(point, { x, y, r: 3, colour, look })
          },
        },
        {
          silent: true,
          z: 2,
          data: panels.map(() => ({ value: [0, 0] })),
          renderItem: (params) => {
            const panel = panels[params.dataIndex]
            return panel ? { type: 'group', children: [...panelShapes(panel, chart, look)] } : null
          },
        },
      ],
    },
  }
}

const legendOf = ({ references, lines }: MeasureTrendChart, look: Look): readonly LegendEntry[] => {
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
  const labels = [...references.values()].map(({ label }) => say(label, look.t, look.locale))
  const [only, ...others] = new Set(labels)
  const reference = others.length === 0 ? only : words(look, 'compare.legend.kinds')
  return [
    piece(words(look, 'compare.legend.each'), palette.data, 2),
    ...(reference === undefined ? [] : [piece(reference, palette.ink, 1.5)]),
    ...pointLegend(
      lines.flatMap((line) => line.points),
      palette.data,
      look,
    ),
  ]
}
