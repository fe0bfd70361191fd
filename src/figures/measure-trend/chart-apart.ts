import { say } from '../../wording/say.ts'
import type { MeasureTrendChart } from './model.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { legend, type LegendEntry } from '../../charts/frames/legend.ts'
import { roundCount, roundShare } from '../../charts/frames/measure-axis.ts'
import { trendTip } from '../../charts/frames/measure-tip.ts'
import { shownRows } from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import { lineSwatch } from '../../charts/marks/swatches.ts'
import { largestIn } from './chart-lines.ts'
import { PANEL_HEIGHT, panelColour, panelShapes, placeIn, type TrendPanel } from './chart-panel.ts'
import { pointLegend, pointShape } from './chart-points.ts'

/** Least width of a panel, and the room between two. */
const LEAST = { wide: 172, narrow: 150 } as const
const GAP = 16

/** One small panel a township, on a common scale, its line over what those like it have together. */
export const drawTrendApart = (chart: MeasureTrendChart, look: DrawContext): Drawing => {
  const { comparison } = chart
  // In colour first: those are whom the reader has chosen.
  const all = [...chart.lines].sort((a, b) => Number(a.nth === null) - Number(b.nth === null))
  const lines = shownRows(all, look)
  const key = legend(legendOf(chart, look), look)
  const { panels, rows } = panelsOf(chart, { lines, top: key.height, look })
  const data = panels.flatMap((panel) =>
    panel.line.points.map((point) => ({
      ...{ value: [point.year, point.value], number: point.value },
      ...{ panel, point, source: point.source },
    })),
  )
  return {
    height: key.height + rows * PANEL_HEIGHT,
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
            const [x, y] = placeIn(found.panel, chart)(found.point.year, found.point.value)
            const colour = panelColour(found.panel.line, chart, look)
            return pointShape(found.point, { x, y, r: 3, colour, look })
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

/** As many panels beside each other as the width takes. */
const panelsOf = (
  { comparison, references, lines: every }: MeasureTrendChart,
  of: { lines: MeasureTrendChart['lines']; top: number; look: DrawContext },
): { readonly panels: readonly TrendPanel[]; readonly rows: number } => {
  const { lines, top, look } = of
  const least = look.narrow ? LEAST.narrow : LEAST.wide
  const columns = Math.max(1, Math.floor((look.width + GAP) / (least + GAP)))
  const width = (look.width - GAP * (columns - 1)) / columns
  const endOf = (largest: number): number =>
    comparison.measure.unit === '%' ? roundShare(largest) : roundCount(largest)
  const common = endOf(largestIn(every, references.values()))
  const panels = lines.map((line, i): TrendPanel => ({
    line,
    reference: line.reference === null ? null : (references.get(line.reference) ?? null),
    // Where counters differ the height says nothing from panel to panel.
    end: comparison.measure.ownYearsOnly ? endOf(largestIn([line], [])) : common,
    box: {
      x: (i % columns) * (width + GAP),
      y: top + Math.floor(i / columns) * PANEL_HEIGHT,
      width,
      height: PANEL_HEIGHT,
    },
  }))
  return { panels, rows: Math.ceil(lines.length / columns) }
}

const legendOf = (
  { references, lines }: MeasureTrendChart,
  look: DrawContext,
): readonly LegendEntry[] => {
  const { palette } = look
  const piece = (text: string, stroke: string, lineWidth: number): LegendEntry => ({
    text,
    swatch: lineSwatch({ stroke, lineWidth }),
  })
  const labels = [...references.values()].map(({ label }) => say(label, look.t, look.locale))
  const [only, ...others] = new Set(labels)
  const reference = others.length === 0 ? only : words(look, 'compare.legend.kinds')
  const points = lines.flatMap((line) => line.points)
  return [
    piece(words(look, 'compare.legend.each'), palette.data, 2),
    ...(reference === undefined ? [] : [piece(reference, palette.ink, 1.5)]),
    ...pointLegend(points, palette.data, look),
  ]
}
