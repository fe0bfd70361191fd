import { largestOf } from '../../models/amounts.ts'
import type { Figure } from '../../models/figure.ts'
import type { ReviewBar } from './model-bar.ts'
import type { ReviewOutcomesChart } from './model.ts'
import { REMEDIES, RESULTS, type Remedy } from './query.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { legend } from '../../charts/frames/legend.ts'
import { words } from '../../charts/look.ts'
import { casesOf, caseParts, resultMark, trackMark } from './chart-marks.ts'
import { casesText, tipOf } from './chart-words.ts'
import {
  beside,
  endLabel,
  rowLayout,
  shownRows,
  townshipRow,
  type Named,
} from '../../charts/frames/rows.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { FONT, SIZE } from '../../charts/text.ts'

const TITLE = 32
/** No case is drawn wider than this, so that two cases do not look like many. */
const WIDEST_CASE = 40

/** One panel a remedy: every case counted, at one scale for both. */
export const drawReviewOutcomes = ({ chart }: Figure<ReviewOutcomesChart>, look: Look): Drawing => {
  const panels = REMEDIES.filter((remedy) => chart[remedy].length > 0)
  const shown = panels.map((remedy) => shownRows(chart[remedy], look))
  const all = shown.flat()
  const named = (bar: ReviewBar): Named =>
    chart.byYear ? { name: String(bar.year), within: '' } : townshipRow(bar, chart.counties)
  const layout = rowLayout(all.map(named), { look, ends: all.map((bar) => casesText(bar, look)) })
  const key = legend(legendOf(all, look), look)
  let top = key.height + 4
  const grids = shown.map((bars) => {
    const grid = { top: top + TITLE, height: bars.length * layout.height }
    top = grid.top + grid.height + 12
    return grid
  })
  const total = panels.reduce((sum, remedy) => sum + chart[remedy].length, 0)
  const room = look.width - layout.left - layout.right
  const most = largestOf(all.map(casesOf), Math.max(1, room / WIDEST_CASE))
  const data = shown.map((bars) =>
    bars.map((bar, y) => ({
      value: [casesOf(bar), y],
      number: bar.sum,
      bar,
      source: bar.source,
      ...beside(bar, chart),
    })),
  )
  return {
    height: top,
    hidden: total - all.length,
    option: {
      graphic: [
        ...key.elements,
        ...panels.map((remedy, i) => panelTitle(remedy, (grids[i]?.top ?? 0) - TITLE, look)),
      ],
      grid: grids.map((grid) => ({
        ...grid,
        left: layout.left,
        right: layout.right,
      })),
      xAxis: shown.map((_, gridIndex) => ({
        type: 'value' as const,
        gridIndex,
        min: 0,
        max: most,
        show: false,
      })),
      yAxis: shown.map((bars, gridIndex) => ({
        type: 'category' as const,
        gridIndex,
        inverse: true,
        data: bars.map((bar) => `${bar.code}-${bar.year}`),
        show: false,
      })),
      tooltip: {
        formatter: (at) => {
          const datum = data[at.seriesIndex]?.[at.dataIndex]
          return datum ? tipOf(datum.bar, chart, look) : ''
        },
      },
      series: data.map((rows, i) => ({
        xAxisIndex: i,
        yAxisIndex: i,
        data: rows,
        renderItem: (
          params: { dataIndex: number },
          api: { coord: (at: number[]) => number[] },
        ): { type: 'group'; children: Shape[] } => {
          const bar = rows[params.dataIndex]?.bar
          if (!bar) return { type: 'group', children: [] }
          const [x0 = 0, middle = 0] = api.coord([0, params.dataIndex])
          const [x1 = x0] = api.coord([casesOf(bar), params.dataIndex])
          const track = {
            x: x0,
            y: layout.barTop(middle) - 2,
            width: x1 - x0,
            height: layout.bar + 4,
          }
          const end = { x: x1, y: track.y + track.height / 2, look, quiet: bar.small }
          const children = [
            ...layout.title(named(bar), middle),
            ...trackMark(bar, track, look),
            ...caseParts(bar, track, look),
            endLabel(casesText(bar, look), end),
          ]
          return { type: 'group', children }
        },
      })),
    },
  }
}

const panelTitle = (remedy: Remedy, y: number, look: Look): Shape & { silent: true } => ({
  type: 'text',
  silent: true,
  style: {
    text: words(look, `chart.${remedy}`),
    x: 0,
    y: y + TITLE / 2,
    verticalAlign: 'middle',
    fontFamily: FONT,
    fontSize: SIZE.body,
    fontWeight: 600,
    fill: look.palette.ink,
  },
})

const legendOf = (bars: readonly ReviewBar[], look: Look) =>
  RESULTS.flatMap((result) => {
    const value = bars.reduce((sum, bar) => sum + (bar.counts[result] ?? 0), 0)
    if (value === 0) return []
    const text = words(look, 'chart.tip.line', {
      label: { key: `result.${result}` },
      value: words(look, 'chart.cases', { value }),
    })
    return [{ text, swatch: (box: Box) => resultMark(result, box, look) }]
  })
