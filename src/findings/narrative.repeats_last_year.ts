import type { Observation, ParsedReport } from '../report/parsed-report.ts'
import { notAssessed, resultOf } from './comparison.ts'
import { cellOf, exact, figuresOf } from './figures.ts'
import type { Finding, Rule } from './finding.ts'
import { previousYear } from './previous-year.ts'

/** Below this a total may well come again by chance. */
const LEAST_TOTAL = 10
/** So many told figures, all equal, are a copy even without a total. */
const LEAST_FIGURES = 3

const told = (report: ParsedReport): Observation[] =>
  report.observations.filter((item) => item.place.kind === 'phrase' && (exact(item) ?? 0) !== 0)

const keyOf = (item: Observation): string => `${item.indicator}#${item.label ?? ''}`

const finding = (messageZh: string, messageEn: string, items: readonly Observation[]): Finding => ({
  rule: 'narrative.repeats_last_year',
  severity: 'warning',
  messageZh,
  messageEn,
  expected: null,
  actual: items[0]?.value ?? null,
  cells: items.map(cellOf),
  evidence: items[0]?.evidence ?? null,
})

/** Whether the total rests on parts of its own year: they add up, and they are not last year's. */
const ownParts = (report: ParsedReport, last: ParsedReport): boolean =>
  report.partLists.some((list) => {
    const parts = list.parts.map((at) => report.observations[at])
    const sum = parts.reduce((all, item) => all + (exact(item) ?? Number.NaN), 0)
    const before = new Map(told(last).map((item) => [keyOf(item), item.value]))
    return (
      report.observations[list.total]?.indicator === 'disclosed.total' &&
      sum === exact(report.observations[list.total]) &&
      parts.some((item) => item !== undefined && before.get(keyOf(item)) !== item.value)
    )
  })

export const narrativeRepeatsLastYear: Rule = {
  id: 'narrative.repeats_last_year',
  severity: 'warning',
  titleZh: '正文数字照抄上年度报告',
  titleEn: 'the text repeats last year',
  legalBasis: '《政府信息公开条例》第五十条：年度报告载明本年度情况',
  doesNotApply: `没有同一单位上一年度报告、公开总数小于 ${LEAST_TOTAL}、为约数，或总数与本年度自己的分项相符的，不核`,
  check: (report, context) => {
    const last = previousYear(report, context)
    if ('notAssessedZh' in last) return resultOf([last])
    const before = new Map(told(last.report).map((item) => [keyOf(item), item]))
    const shared = told(report).filter((item) => before.has(keyOf(item)))
    const same = shared.filter((item) => before.get(keyOf(item))?.value === item.value)
    const total = figuresOf(report, 'disclosed.total')[0]
    const value = exact(total)
    const comparable =
      total !== undefined && value !== null && value >= LEAST_TOTAL && shared.includes(total)
    if (!comparable && shared.length < LEAST_FIGURES)
      return resultOf([notAssessed('两年正文没有足以比较的数字')])
    if (same.length === shared.length && shared.length >= LEAST_FIGURES)
      return resultOf([
        finding(
          `正文${shared.length}个可比数字与上年度报告${same.length}个相同`,
          `${same.length} of ${shared.length} told figures equal last year's`,
          same,
        ),
      ])
    if (comparable && same.includes(total) && !ownParts(report, last.report))
      return resultOf([
        finding(
          `公开总数${value}与上年度报告所载${value}相同`,
          `the disclosed total ${value} equals last year's ${value}`,
          [total],
        ),
      ])
    return resultOf([null])
  },
}
