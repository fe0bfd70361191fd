import { largestOf } from '../../models/amounts.ts'
import type { Figure } from '../../models/figure.ts'
import type { MeasureRankingChart } from './model.ts'
import type { RankingMark } from './model-marks.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { legend } from '../../charts/frames/legend.ts'
import { countAxis, roundShare, shareAxis } from '../../charts/frames/measure-axis.ts'
import { rankingLegend } from './chart-legend.ts'
import { markShapes, markText } from './chart-marks.ts'
import { rankingTip } from '../../charts/frames/measure-tip.ts'
import {
  endLabel,
  referenceLine,
  rowLayout,
  shownRows,
  townshipRow,
} from '../../charts/frames/rows.ts'
import { position } from '../../charts/scale.ts'
import { SIZE, textWidth } from '../../charts/text.ts'

/** Room above the rows for the axis and for the label of the line through them. */
const AXIS = 22
const LABEL = 20

/** A hollow mark beyond the bar must not lie under the number. */
const beforeEnd = ({ before }: RankingMark, x: (value: number) => number): number =>
  before === null ? 0 : x(before) + 4

/** A row a township: bars of counts, dots with their 95 % interval of shares. */
export const drawMeasureRanking = ({ chart }: Figure<MeasureRankingChart>, look: Look): Drawing => {
  const { comparison, form, scale, line } = chart
  const marks = shownRows(chart.marks, look)
  const hasNeighbours = chart.marks.some((mark) => mark.isNeighbour)
  const named = marks.map((mark) => ({
    ...townshipRow(mark, comparison.counties),
    quiet: mark.isNeighbour,
    isChosen: hasNeighbours && !mark.isNeighbour,
  }))
  const texts = marks.map((mark) => markText(mark, chart, look))
  const layout = rowLayout(named, { look, ends: texts })
  const key = legend(rankingLegend(chart, look), look)
  const largest = largestOf(
    chart.marks.flatMap((mark) => [
      mark.value ?? 0,
      mark.before ?? 0,
      mark.companion ?? 0,
      mark.peers?.value ?? 0,
      mark.before === null ? (mark.interval?.high ?? 0) : 0,
    ]),
    line?.value ?? 0,
  )
  const hasAxis = form === 'dots' || scale === 'log'
  const end = form === 'dots' ? roundShare(largest) : Math.max(1, largest)
  const head = key.height + (line === null ? 0 : LABEL) + (hasAxis ? AXIS : 0)
  const data = marks.map((mark, y) => ({
    value: [position(mark.value ?? 0, scale), y],
    number: mark.value,
    mark,
    source: mark.source,
    township: mark.code,
  }))
  const axis = form === 'dots' ? shareAxis(end, look) : countAxis(end, scale, look)
  return {
    height: head + marks.length * layout.height + 6,
    hidden: chart.marks.length - marks.length,
    option: {
      graphic: [...key.elements],
      grid: {
        left: layout.left,
        right: layout.right,
        top: head,
        bottom: 6,
      },
      xAxis: {
        ...axis,
        position: 'top',
        max: position(end, scale),
        axisLabel: { ...axis.axisLabel, show: hasAxis, alignMinLabel: 'left' },
        splitLine: { ...axis.splitLine, show: hasAxis },
      },
      yAxis: { type: 'category', inverse: true, data: marks.map((mark) => mark.code), show: false },
      tooltip: {
        formatter: (at) => {
          const datum = at.seriesIndex === 0 ? data[at.dataIndex] : undefined
          return datum ? rankingTip(datum.mark, chart, look) : ''
        },
      },
      series: [
        {
          data,
          renderItem: (params, api) => {
            const mark = data[params.dataIndex]?.mark
            const row = named[params.dataIndex]
            const x = (value: number): number => api.coord([position(value, scale), 0])[0] ?? 0
            const at = api.coord([0, api.value(1)])[1]
            if (!mark || !row || at === undefined) return null
            const middle = layout.barTop(at) + layout.bar / 2
            const place = { middle, bar: layout.bar, start: x(0), x }
            const content = texts[params.dataIndex] ?? ''
            // Rates stand in a column of their own; a whisker may reach to the end.
            const from =
              form === 'dots' ? x(end) + 4 : Math.max(x(mark.value ?? 0), beforeEnd(mark, x))
            const tick = mark.peers === null ? from : x(mark.peers.value)
            const isOver = tick > from - 6 && tick < from + textWidth(content, SIZE.body) + 8
            const text = {
              x: isOver ? Math.max(from, tick) : from,
              y: middle,
              look,
              quiet: mark.oneChannel || mark.small || mark.isNeighbour,
            }
            return {
              type: 'group',
              children: [
                ...layout.title(row, at),
                ...markShapes(mark, chart, place, look),
                endLabel(content, text),
              ],
            }
          },
        },
        ...(line === null
          ? []
          : [
              referenceLine(position(line.value, scale), line.label, {
                look,
                above: hasAxis ? AXIS : 4,
              }),
            ]),
      ],
    },
  }
}
