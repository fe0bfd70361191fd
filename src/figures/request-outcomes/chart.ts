import type { Figure } from '../../models/figure.ts'
import type { OutcomeBar } from '../../models/request-bar.ts'
import type { RequestOutcomesChart } from './model.ts'
import { OUTCOMES } from './query.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { barsFrame } from '../../charts/frames/bars.ts'
import {
  endLabel,
  rowLayout,
  shownRows,
  townshipRow,
  type Named,
} from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import { openTrack, present } from '../../charts/marks/basic.ts'
import { outcomeFill } from '../../charts/marks/outcome-fill.ts'
import type { Box } from '../../charts/shape.ts'
import { tipLine } from '../../charts/tips.ts'
import { CASE, casesOf, partShapes, partsOf } from './chart-parts.ts'
import { targetsOf, tipOf, totalText } from './chart-words.ts'

/** 100 % bars with their counts; fewer than five cases are drawn one by one, not as shares. */
export const drawRequestOutcomes = (
  { chart }: Figure<RequestOutcomesChart>,
  look: DrawContext,
): Drawing => {
  const bars = shownRows(chart.bars, look)
  const named = bars.map((bar) => rowOf(bar, chart, look))
  const layout = rowLayout(named, { look, ends: bars.map((bar) => totalText(bar, look)) })
  const data = bars.flatMap((bar, y) => [
    { value: [0, y], bar, part: null, number: bar.concluded, ...targetsOf(bar, chart) },
    ...partsOf(bar).map((part) => ({
      ...{ value: [part.from, y], bar, part, number: part.count },
      ...targetsOf(bar, chart),
    })),
  ])
  return barsFrame({
    look,
    layout,
    legend: legendOf(chart, look),
    panels: [{ rows: bars.map((bar) => `${bar.code}-${bar.year}`), most: 1, data }],
    hidden: chart.bars.length - bars.length,
    tip: ({ bar, part }) => tipOf(bar, part?.outcome ?? null, chart, look),
    draw: ({ bar, part, value }, { x, middle }) => {
      const [x0, x1] = [x(0), x(1)]
      const track = layout.track(middle, x0, x1)
      if (part !== null) return partShapes(bar, part, track, look)
      const row = named[value[1] ?? 0] ?? { name: '', within: '' }
      const end = bar.few ? x0 + casesOf(bar) * CASE : x1
      return present([
        ...layout.title(row, middle),
        !bar.few && bar.sum < bar.concluded && openTrack(track, look),
        endLabel(totalText(bar, look), { x: end, y: track.y + track.height / 2, look }),
      ])
    },
  })
}

/** A year added up says of how many townships it is. */
const rowOf = (bar: OutcomeBar, chart: RequestOutcomesChart, look: DrawContext): Named => {
  if (!chart.byYear) return townshipRow(bar, chart.counties)
  const name = String(bar.year)
  return bar.pooled
    ? { name, within: words(look, 'chart.bodies', bar.pooled), pressed: { year: bar.year } }
    : { name, within: '' }
}

const legendOf = ({ pooled }: RequestOutcomesChart, look: DrawContext) =>
  OUTCOMES.filter((outcome) => pooled.counts[outcome] > 0).map((outcome) => ({
    text: tipLine(
      look,
      { key: `outcome.${outcome}` },
      words(look, 'chart.cases', { value: pooled.counts[outcome] }),
    ),
    swatch: (box: Box) => outcomeFill(outcome, box, look),
  }))
