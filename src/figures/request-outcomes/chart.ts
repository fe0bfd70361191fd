import type { Figure } from '../../models/figure.ts'
import type { OutcomeBar } from '../../models/request-bar.ts'
import type { RequestOutcomesChart } from './model.ts'
import { OUTCOMES, type Outcome } from './query.ts'
import { numberText } from '../../wording/say.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { legend } from '../../charts/frames/legend.ts'
import { words } from '../../charts/look.ts'
import { targetsOf, tipOf, totalText } from './chart-words.ts'
import { outcomeFill, outcomeInk } from '../../charts/marks/outcome-fill.ts'
import {
  endLabel,
  rowLayout,
  shownRows,
  townshipRow,
  type Named,
} from '../../charts/frames/rows.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { FONT, SIZE, textWidth } from '../../charts/text.ts'

const GAP = 1
/** The side of the square that stands for one case, with the room after it. */
const CASE = 18

/** 100 % bars with their counts; fewer than five cases are drawn one by one, not as shares. */
export const drawRequestOutcomes = (
  { chart }: Figure<RequestOutcomesChart>,
  look: Look,
): Drawing => {
  const bars = shownRows(chart.bars, look)
  const named = bars.map((bar) => rowOf(bar, chart, look))
  const layout = rowLayout(named, { look, ends: bars.map((bar) => totalText(bar, look)) })
  const key = legend(legendOf(chart, look), look)
  const data = bars.flatMap((bar, y) => [
    { value: [0, y], bar, outcome: null, number: bar.concluded, ...targetsOf(bar, chart) },
    ...partsOf(bar).map((part) => ({
      value: [part.from, y],
      bar,
      outcome: part.outcome,
      number: part.count,
      ...targetsOf(bar, chart),
    })),
  ])
  return {
    height: key.height + 6 + bars.length * layout.height + 6,
    hidden: chart.bars.length - bars.length,
    option: {
      graphic: [...key.elements],
      grid: {
        left: layout.left,
        right: layout.right,
        top: key.height + 6,
        bottom: 6,
      },
      xAxis: { type: 'value', min: 0, max: 1, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map((bar) => `${bar.code}-${bar.year}`),
        show: false,
      },
      tooltip: {
        formatter: (at) => {
          const datum = data[at.dataIndex]
          return datum ? tipOf(datum.bar, datum.outcome, chart, look) : ''
        },
      },
      series: [
        {
          data,
          renderItem: (params, api) => {
            const datum = data[params.dataIndex]
            const [x0, middle] = api.coord([0, api.value(1)])
            const [x1] = api.coord([1, api.value(1)])
            if (!datum || x0 === undefined || x1 === undefined || middle === undefined) return null
            const track = {
              x: x0,
              y: layout.barTop(middle) - 2,
              width: x1 - x0,
              height: layout.bar + 4,
            }
            if (datum.outcome !== null)
              return { type: 'group', children: partShapes(datum.bar, datum.outcome, track, look) }
            const row = named[Number(api.value(1))] ?? { name: '', within: '' }
            const end = datum.bar.few ? x0 + casesOf(datum.bar) * CASE : x1
            const children: Shape[] = [
              ...layout.title(row, middle),
              ...(datum.bar.few || datum.bar.sum >= datum.bar.concluded
                ? []
                : [trackShape(track, look)]),
              endLabel(totalText(datum.bar, look), {
                x: end,
                y: track.y + track.height / 2,
                look,
              }),
            ]
            return { type: 'group', children }
          },
        },
      ],
    },
  }
}

/** A year added up says of how many townships it is. */
const rowOf = (bar: OutcomeBar, chart: RequestOutcomesChart, look: Look): Named => {
  if (!chart.byYear) return townshipRow(bar, chart.counties)
  const name = String(bar.year)
  return bar.pooled
    ? { name, within: words(look, 'chart.bodies', bar.pooled), pressed: { year: bar.year } }
    : { name, within: '' }
}

interface Part {
  readonly outcome: Outcome
  readonly count: number
  /** Cases before it in the bar. */
  readonly from: number
}

const partsOf = (bar: OutcomeBar): readonly Part[] => {
  let from = 0
  return OUTCOMES.flatMap((outcome) => {
    const count = bar.counts[outcome]
    const part = { outcome, count, from }
    from += count
    return count > 0 ? [part] : []
  })
}

// Where the parts do not add up, the larger side is the whole, so that nothing is cut off or hidden.
const casesOf = (bar: OutcomeBar): number => Math.max(bar.concluded, bar.sum)

/** What the parts leave open is seen as an open frame. */
const trackShape = (track: Box, { palette }: Look): Shape => ({
  type: 'rect',
  shape: track,
  style: { fill: palette.page, stroke: palette.context, lineWidth: 1, lineDash: [3, 3] },
})

const partShapes = (bar: OutcomeBar, outcome: Outcome, track: Box, look: Look): Shape[] => {
  const part = partsOf(bar).find((candidate) => candidate.outcome === outcome)
  if (!part) return []
  if (bar.few)
    return Array.from({ length: part.count }, (_, i) => {
      const x = track.x + (part.from + i) * CASE
      return outcomeFill(outcome, { ...track, x, width: CASE - 3 }, look)
    }).flat()
  const unit = track.width / casesOf(bar)
  const box = {
    ...track,
    x: track.x + part.from * unit,
    width: Math.max(1, part.count * unit - GAP),
  }
  const text = numberText(part.count, look.locale)
  const shapes = [...outcomeFill(outcome, box, look)]
  if (textWidth(text, SIZE.small) + 6 <= box.width)
    shapes.push({
      type: 'text',
      style: {
        text,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        align: 'center',
        verticalAlign: 'middle',
        fontFamily: FONT,
        fontSize: SIZE.small,
        ...outcomeInk(outcome, look),
      },
    })
  return shapes
}

const legendOf = ({ pooled }: RequestOutcomesChart, look: Look) =>
  OUTCOMES.filter((outcome) => pooled.counts[outcome] > 0).map((outcome) => ({
    text: words(look, 'chart.tip.line', {
      label: { key: `outcome.${outcome}` },
      value: words(look, 'chart.cases', { value: pooled.counts[outcome] }),
    }),
    swatch: (box: Box) => outcomeFill(outcome, box, look),
  }))
