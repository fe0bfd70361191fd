import type { ReviewBar } from './model-bar.ts'
import type { ReviewOutcomesChart } from './model.ts'
import { isUnbalanced } from './model-words.ts'
import { RESULTS } from './query.ts'
import type { Param } from '../../models/figure.ts'
import type { Look } from '../../charts/drawing.ts'
import { words } from '../../charts/look.ts'
import { pressLines } from '../../charts/press-words.ts'
import { beside } from '../../charts/frames/rows.ts'
import type { WordKey } from '../../wording/zh-CN.ts'

/** What stands behind a bar: «5 件　纠正 1/4　25%　样本少», or that nothing was concluded. */
export const casesText = (bar: ReviewBar, look: Look): string => {
  const cases = isUnbalanced(bar)
    ? words(look, 'chart.cases.unbalanced', { value: bar.total ?? 0, sum: bar.sum })
    : words(look, 'chart.cases', { value: bar.sum })
  const value = bar.approximate ? words(look, 'value.about', { text: cases }) : cases
  return words(look, 'chart.review.end', { cases: value, rate: rateText(bar, look) })
}

const rateText = (bar: ReviewBar, look: Look): string =>
  bar.rate === null
    ? words(look, 'chart.review.none')
    : words(look, bar.small ? 'chart.review.small' : 'chart.review.rate', {
        corrected: bar.counts.corrected,
        concluded: bar.concluded,
        rate: { rate: bar.rate },
      })

/** One bar in words, line by line. */
export const tipOf = (bar: ReviewBar, chart: ReviewOutcomesChart, look: Look): string => {
  const line = (key: WordKey, value: Param) =>
    words(look, 'chart.tip.line', { label: { key }, value })
  const cases = (value: number) => words(look, 'chart.cases', { value })
  const { interval, blocks } = bar
  return [
    words(look, 'chart.tip.place', { name: bar.name, year: String(bar.year) }),
    ...(chart.counties ? [bar.county] : []),
    words(look, `chart.${bar.remedy}`),
    ...RESULTS.map((result) => {
      const value = bar.counts[result]
      return line(`result.${result}`, value === null ? { key: 'state.no_number' } : cases(value))
    }),
    ...(bar.total === null ? [] : [line('chart.review.total', cases(bar.total))]),
    ...(blocks === null
      ? []
      : [line('chart.direct', cases(blocks.direct)), line('chart.after', cases(blocks.after))]),
    rateText(bar, look),
    ...(interval === null
      ? []
      : [
          line('chart.interval', {
            key: 'chart.interval.value',
            params: { low: { rate: interval.low }, high: { rate: interval.high } },
          }),
        ]),
    ...(bar.approximate ? [words(look, 'chart.approximate')] : []),
    ...pressLines({ source: bar.source, ...beside(bar, chart) }, look),
  ].join('\n')
}
