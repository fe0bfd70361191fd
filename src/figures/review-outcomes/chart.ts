import { largestOf } from '../../models/amounts.ts'
import type { Figure } from '../../models/figure.ts'
import type { ReviewBar } from './model-bar.ts'
import type { ReviewOutcomesChart } from './model.ts'
import { REMEDIES, RESULTS } from './query.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { barsFrame } from '../../charts/frames/bars.ts'
import { bodyData, bodyPanels, bodyRow, rowIds } from '../../charts/frames/body-panels.ts'
import { endLabel } from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import type { Box } from '../../charts/shape.ts'
import { tipLine } from '../../charts/tips.ts'
import { casesOf, caseParts, resultMark, trackMark } from './chart-marks.ts'
import { casesText, tipOf } from './chart-words.ts'

/** No case is drawn wider than this, so that two cases do not look like many. */
const WIDEST_CASE = 40

/** One panel a remedy: every case counted, at one scale for both. */
export const drawReviewOutcomes = (
  { chart }: Figure<ReviewOutcomesChart>,
  look: DrawContext,
): Drawing => {
  const { panels, bars, hidden, layout } = bodyPanels(
    REMEDIES.map((remedy) => ({ title: words(look, `chart.${remedy}`), bars: chart[remedy] })),
    chart,
    look,
    (bar) => casesText(bar, look),
  )
  const room = look.width - layout.left - layout.right
  const most = largestOf(bars.map(casesOf), Math.max(1, room / WIDEST_CASE))
  return barsFrame({
    look,
    layout,
    legend: legendOf(bars, look),
    hidden,
    panels: panels.map(({ title, bars: own }) => ({
      ...{ title, rows: rowIds(own), most },
      data: bodyData(own, chart, (bar) => ({ length: casesOf(bar), number: bar.sum })),
    })),
    tip: ({ bar }) => tipOf(bar, chart, look),
    draw: ({ bar }, { x, middle }) => {
      const end = x(casesOf(bar))
      const track = layout.track(middle, x(0), end)
      const place = { x: end, y: track.y + track.height / 2, look, quiet: bar.small }
      return [
        ...layout.title(bodyRow(bar, chart), middle),
        ...trackMark(bar, track, look),
        ...caseParts(bar, track, look),
        endLabel(casesText(bar, look), place),
      ]
    },
  })
}

const legendOf = (bars: readonly ReviewBar[], look: DrawContext) =>
  RESULTS.flatMap((result) => {
    const value = bars.reduce((sum, bar) => sum + (bar.counts[result] ?? 0), 0)
    if (value === 0) return []
    const text = tipLine(look, { key: `result.${result}` }, words(look, 'chart.cases', { value }))
    return [{ text, swatch: (box: Box) => resultMark(result, box, look) }]
  })
