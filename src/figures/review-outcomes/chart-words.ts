import type { ReviewBar } from './model-bar.ts'
import type { ReviewOutcomesChart } from './model.ts'
import { isUnbalanced } from './model-words.ts'
import { RESULTS } from './query.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { beside } from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import { pressLines } from '../../charts/press-words.ts'
import { intervalLine, tipLine, tipText } from '../../charts/tips.ts'

/** What stands behind a bar: «5 件　纠正 1/4　25%　样本少», or that nothing was concluded. */
export const casesText = (bar: ReviewBar, look: DrawContext): string => {
  const cases = isUnbalanced(bar)
    ? words(look, 'chart.cases.unbalanced', { value: bar.total ?? 0, sum: bar.sum })
    : words(look, 'chart.cases', { value: bar.sum })
  const value = bar.approximate ? words(look, 'value.about', { text: cases }) : cases
  return words(look, 'chart.review.end', { cases: value, rate: rateText(bar, look) })
}

const rateText = (bar: ReviewBar, look: DrawContext): string =>
  bar.rate === null
    ? words(look, 'chart.review.none')
    : words(look, bar.small ? 'chart.review.small' : 'chart.review.rate', {
        corrected: bar.counts.corrected,
        concluded: bar.concluded,
        rate: { rate: bar.rate },
      })

/** One bar in words, line by line. */
export const tipOf = (bar: ReviewBar, chart: ReviewOutcomesChart, look: DrawContext): string => {
  const cases = (value: number) => words(look, 'chart.cases', { value })
  const { total, blocks } = bar
  return tipText(
    words(look, 'chart.tip.place', { name: bar.name, year: String(bar.year) }),
    chart.counties && bar.county,
    words(look, `chart.${bar.remedy}`),
    RESULTS.map((result) => {
      const value = bar.counts[result]
      const said = value === null ? { key: 'state.no_number' as const } : cases(value)
      return tipLine(look, { key: `result.${result}` }, said)
    }),
    total !== null && tipLine(look, { key: 'chart.review.total' }, cases(total)),
    blocks && [
      tipLine(look, { key: 'chart.direct' }, cases(blocks.direct)),
      tipLine(look, { key: 'chart.after' }, cases(blocks.after)),
    ],
    rateText(bar, look),
    intervalLine(look, bar.interval),
    bar.approximate && words(look, 'chart.approximate'),
    pressLines({ source: bar.source, ...beside(bar, chart) }, look),
  )
}
