import { indicator } from '../form/indicators.ts'
import type { Observation, ParsedReport } from '../report/parsed-report.ts'
import { notAssessed, resultOf } from './comparison.ts'
import { cellOf, exact, figuresOf } from './figures.ts'
import type { Finding, Rule } from './finding.ts'
import { previousYear } from './previous-year.ts'

/** Below this a figure may well come again by chance. */
const LEAST_VALUE = 10
/** So many larger figures, with all others equal too, are a copy even without a total. */
const LEAST_FIGURES = 3

/** Told counts that are not nought. Rates are left out: 100 % comes again every year. */
const told = (report: ParsedReport): Observation[] =>
  report.observations.filter((item) => {
    const known = indicator(item.indicator)
    return known?.table === 'narrative' && known.kind !== 'rate' && (exact(item) ?? 0) !== 0
  })

/** How many different larger values: 7 received and 7 replied is one coincidence, not two. */
const large = (items: readonly Observation[]): number =>
  new Set(items.map((item) => item.value ?? 0).filter((value) => value >= LEAST_VALUE)).size

const keyOf = (item: Observation): string => `${item.indicator}#${item.label ?? ''}`

const finding = (messageZh: string, messageEn: string, items: readonly Observation[]): Finding => ({
  rule: 'narrative.repeats_last_year',
  severity: 'warning',
  messageZh,
  messageEn,
  expected: null,
  actual: items.length === 1 ? (items[0]?.value ?? null) : null,
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
  titleEn: 'Numbers in the text are not those of the year before',
  legalBasis: '《政府信息公开条例》第五十条：年度报告载明本年度情况',
  legalBasisEn: 'Disclosure Regulations (2019), Art. 50: the report tells of its own year',
  sides: {
    expected: { zh: '上年度报告', en: 'last year’s report' },
    actual: { zh: '本年度报告', en: 'this year’s report' },
  },
  doesNotApply: `没有同一单位上一年度报告、公开总数小于 ${LEAST_VALUE}、为约数，或总数与本年度自己的分项相符的，不核`,
  doesNotApplyEn: `Not checked without the same publisher’s report of the year before, where the disclosed total is below ${LEAST_VALUE} or approximate, or where it agrees with parts of its own year`,
  check: (report, context) => {
    const last = previousYear(report, context)
    if ('notAssessedZh' in last) return resultOf([last])
    // The first telling counts, as everywhere: reversed, it is the one that stays in the map.
    const before = new Map(
      told(last.report)
        .reverse()
        .map((item) => [keyOf(item), item]),
    )
    const shared = told(report).filter((item) => before.has(keyOf(item)))
    const same = shared.filter((item) => before.get(keyOf(item))?.value === item.value)
    const total = figuresOf(report, 'disclosed.total')[0]
    const value = exact(total)
    const comparable =
      total !== undefined && value !== null && value >= LEAST_VALUE && shared.includes(total)
    if (!comparable && large(shared) < LEAST_FIGURES)
      return resultOf([notAssessed('两年正文没有足以比较的数字')])
    if (comparable && same.includes(total) && !ownParts(report, last.report))
      return resultOf([
        finding(
          `公开总数${value}与上年度报告所载${value}相同`,
          `The disclosed total ${value} equals last year’s ${value}`,
          [total],
        ),
      ])
    if (same.length === shared.length && large(shared) >= LEAST_FIGURES)
      return resultOf([
        finding(
          `正文${shared.length}个可比数字与上年度报告${same.length}个相同`,
          `${same.length} of ${shared.length} numbers that can be compared equal last year’s`,
          same,
        ),
      ])
    return resultOf([null])
  },
}
