import type { Verdict } from '../../models/findings-verdict.ts'
import type { FindingsBody, FindingsCell, FindingsGridChart } from './model.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { words } from '../../charts/words.ts'
import { pressLines } from '../../charts/press-words.ts'
import { tipLine, tipText } from '../../charts/tips.ts'
import type { WordKey } from '../../wording/zh-CN.ts'

export const verdictWord = (
  verdict: Verdict,
  { collection, ofRule }: FindingsGridChart,
): WordKey => {
  if (verdict === 'missing') return `chart.legend.missing.${collection}`
  if (ofRule === 'noting' && verdict === 'clean') return 'chart.rule.verdict.quiet'
  if (verdict === 'partial') return 'chart.legend.partial'
  // Only the findings of a single rule can be merely noted, or not assessed.
  return ofRule || verdict === 'noted' || verdict === 'unassessed'
    ? `chart.rule.verdict.${verdict}`
    : `chart.legend.${verdict}`
}

/** One report in words: its verdict, how much of what was found, and what passed. */
export const tipOf = (
  body: FindingsBody,
  cell: FindingsCell,
  chart: FindingsGridChart,
  look: DrawContext,
): string => {
  const { verdict, passed, assessable } = cell
  const places = (severity: 'error' | 'warning' | 'note', count: number): string | false =>
    count > 0 &&
    tipLine(
      look,
      { key: `finding.severity.${severity}` },
      { key: 'chart.findings.places', params: { count } },
    )
  return tipText(
    words(look, 'chart.tip.place', { name: body.name, year: String(cell.year) }),
    chart.counties && body.county,
    words(look, verdict === 'partial' ? 'chart.findings.not_judged' : verdictWord(verdict, chart)),
    places('error', cell.errors),
    places('warning', cell.warnings),
    places('note', cell.notes),
    passed !== null &&
      assessable !== null &&
      tipLine(
        look,
        { key: 'chart.findings.passed' },
        { key: 'chart.fraction', params: { part: passed, whole: assessable } },
      ),
    pressLines({ source: cell.source, township: body.code }, look),
    words(look, 'chart.tip.year'),
  )
}
