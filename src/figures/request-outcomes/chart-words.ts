import { amountParam } from '../../models/amounts.ts'
import type { OutcomeBar } from '../../models/request-bar.ts'
import type { RequestOutcomesChart } from './model.ts'
import { OUTCOMES, type Outcome } from './query.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { beside } from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import { pressLines } from '../../charts/press-words.ts'
import { tipLine, tipText } from '../../charts/tips.ts'

/** A report's bar opens its evidence, a year's chooses the year. */
export const targetsOf = (bar: OutcomeBar, chart: RequestOutcomesChart) => ({
  source: bar.source,
  ...beside(bar, chart),
  ...(bar.pooled ? { pressed: { year: bar.year } } : {}),
})

/** What stands behind a bar: how many were concluded, and what the parts come to where they differ. */
export const totalText = (bar: OutcomeBar, look: DrawContext): string => {
  const value = amountParam(bar.concluded, bar.approximate)
  return bar.sum === bar.concluded
    ? words(look, 'chart.cases', { value })
    : words(look, 'chart.cases.unbalanced', { value, sum: bar.sum })
}

/** One bar, or one outcome of it, in words. */
export const tipOf = (
  bar: OutcomeBar,
  outcome: Outcome | null,
  chart: RequestOutcomesChart,
  look: DrawContext,
): string => {
  const one = (id: Outcome): string => {
    const value = bar.counts[id]
    // Below five cases a share would mislead.
    const cases = bar.few
      ? words(look, 'chart.cases', { value })
      : words(look, 'chart.cases.share', { value, rate: { rate: value / bar.concluded } })
    return tipLine(look, { key: `outcome.${id}` }, cases)
  }
  return tipText(
    bar.pooled
      ? words(look, 'chart.year', { year: String(bar.year) })
      : words(look, 'chart.tip.place', { name: bar.name, year: String(bar.year) }),
    chart.counties && bar.county,
    bar.pooled ? words(look, 'figure.coverage.bodies', bar.pooled) : null,
    tipLine(look, { key: 'column.concluded' }, totalText(bar, look)),
    outcome === null ? OUTCOMES.map(one) : one(outcome),
    pressLines(targetsOf(bar, chart), look),
  )
}
