import { largestOf } from '../../models/amounts.ts'
import type { Figure } from '../../models/figure.ts'
import type { RankingMark } from './model-marks.ts'
import type { MeasureRankingChart } from './model.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { barsFrame, type RowPlace } from '../../charts/frames/bars.ts'
import { countAxis, roundShare, shareAxis } from '../../charts/frames/measure-axis.ts'
import { rankingTip } from '../../charts/frames/measure-tip.ts'
import {
  endLabel,
  referenceLine,
  rowLayout,
  shownRows,
  townshipRow,
  type Named,
} from '../../charts/frames/rows.ts'
import { position } from '../../charts/scale.ts'
import { SIZE, textWidth } from '../../charts/text.ts'
import { rankingLegend } from './chart-legend.ts'
import { markShapes, markText } from './chart-marks.ts'

/** Room above the rows for the axis and for the label of the line through them. */
const AXIS = 22
const LABEL = 20

/** A row a township: bars of counts, dots with their 95 % interval of shares. */
export const drawMeasureRanking = (
  { chart }: Figure<MeasureRankingChart>,
  look: DrawContext,
): Drawing => {
  const { form, scale, line } = chart
  const marks = shownRows(chart.marks, look)
  const hasAxis = form === 'dots' || scale === 'log'
  const end = endOf(chart)
  const rows = marks.map((mark) => rowOf(mark, chart))
  const texts = marks.map((mark) => markText(mark, chart, look))
  const layout = rowLayout(rows, { look, ends: texts })
  const data = marks.map((mark, y) => ({
    ...{ value: [position(mark.value ?? 0, scale), y], number: mark.value, mark },
    ...{ row: rows[y]!, text: texts[y]!, source: mark.source, township: mark.code },
  }))
  const above = hasAxis ? AXIS : 4
  return barsFrame({
    look,
    layout,
    legend: rankingLegend(chart, look),
    axis: {
      option: axisOf(chart, end, hasAxis, look),
      room: (line === null ? 0 : LABEL) + (hasAxis ? AXIS : 0),
    },
    panels: [{ rows: marks.map((mark) => mark.code), most: end, data }],
    hidden: chart.marks.length - marks.length,
    tip: ({ mark }) => rankingTip(mark, chart, look),
    draw: ({ mark, row, text }, place) => {
      const x = (value: number): number => place.x(position(value, scale))
      const middle = layout.barTop(place.middle) + layout.bar / 2
      return [
        ...layout.title(row, place.middle),
        ...markShapes(mark, chart, { middle, bar: layout.bar, start: x(0), x }, look),
        endLabel(text, {
          ...{ x: textStart({ mark, text }, form === 'dots' ? end : null, x), y: middle, look },
          quiet: mark.oneChannel || mark.small || mark.isNeighbour,
        }),
      ]
    },
    through:
      line === null
        ? []
        : [referenceLine(position(line.value, scale), line.label, { look, above })],
  })
}

const rowOf = (mark: RankingMark, { comparison, marks }: MeasureRankingChart): Named => ({
  ...townshipRow(mark, comparison.counties),
  quiet: mark.isNeighbour,
  isChosen: !mark.isNeighbour && marks.some((other) => other.isNeighbour),
})

/** The value at the end of the axis, beyond all that is drawn. */
const endOf = ({ marks, line, form }: MeasureRankingChart): number => {
  const largest = largestOf(
    marks.flatMap((mark) => [
      mark.value ?? 0,
      mark.before ?? 0,
      mark.companion ?? 0,
      mark.peers?.value ?? 0,
      mark.before === null ? (mark.interval?.high ?? 0) : 0,
    ]),
    line?.value ?? 0,
  )
  return form === 'dots' ? roundShare(largest) : Math.max(1, largest)
}

const axisOf = (
  { form, scale }: MeasureRankingChart,
  end: number,
  isSeen: boolean,
  look: DrawContext,
) => {
  const axis = form === 'dots' ? shareAxis(end, look) : countAxis(end, scale, look)
  return {
    ...axis,
    position: 'top' as const,
    max: position(end, scale),
    axisLabel: { ...axis.axisLabel, show: isSeen, alignMinLabel: 'left' as const },
    splitLine: { ...axis.splitLine, show: isSeen },
  }
}

/**
 * Where a row's number begins: behind its mark, or of rates in a column of their own at `column`,
 * since a whisker may reach to the end. The tick of its peers must not lie under it.
 */
const textStart = (
  { mark, text }: { readonly mark: RankingMark; readonly text: string },
  column: number | null,
  x: RowPlace['x'],
): number => {
  // A hollow mark beyond the bar must not lie under the number.
  const before = mark.before === null ? 0 : x(mark.before) + 4
  const from = column === null ? Math.max(x(mark.value ?? 0), before) : x(column) + 4
  const tick = mark.peers === null ? from : x(mark.peers.value)
  const isOver = tick > from - 6 && tick < from + textWidth(text, SIZE.body) + 8
  return isOver ? Math.max(from, tick) : from
}
