import type { ParsedReport } from '../report/parsed-report.ts'
import { clueName } from './clue-names.ts'
import { notAssessed, resultOf, type Comparison } from './comparison.ts'
import type { Rule } from './finding.ts'

const asYear = (text: string): number | null => (/^\d{4}$/.test(text) ? Number(text) : null)

const conflicts = (report: ParsedReport): Comparison[] =>
  report.identityConflicts
    .filter((item) => item.of === 'year')
    .map((item) => ({
      rule: 'period.year',
      severity: 'error',
      messageZh: `${item.chosenFrom}为${item.chosen}年，${item.otherFrom}为${item.other}年`,
      messageEn: `Year ${item.chosen} by ${clueName(item.chosenFrom)}, ${item.other} by ${clueName(item.otherFrom)}`,
      expected: asYear(item.chosen),
      actual: asYear(item.other),
      cells: [],
      evidence: item.evidence,
    }))

/** The stated period against the calendar year; a period that is not read is not judged. */
const period = (report: ParsedReport): Comparison => {
  const { year, periodStart, periodEnd } = report.identity
  if (year === null) return notAssessed('报告未写明年度')
  if (periodStart === null && periodEnd === null) return notAssessed('报告未写明统计期限')
  // A period of another year is told as the conflict that it is.
  const isTold = report.identityConflicts.some((item) => item.otherFrom === '统计期限')
  if (isTold && periodStart?.slice(0, 4) === periodEnd?.slice(0, 4)) return null
  const starts = periodStart === null || periodStart === `${year}-01-01`
  const ends = periodEnd === null || periodEnd === `${year}-12-31`
  if (starts && ends) return null
  const printed = starts ? periodEnd : periodStart
  return {
    rule: 'period.year',
    severity: 'error',
    messageZh: `报告年度为${year}，即${year}-01-01至${year}-12-31；统计期限载为${periodStart ?? '未写'}至${periodEnd ?? '未写'}`,
    messageEn: `The report is of ${year}, ${year}-01-01 to ${year}-12-31; its stated period is ${periodStart ?? 'nothing'} to ${periodEnd ?? 'nothing'}`,
    expected: year,
    actual: printed === null ? null : asYear(printed.slice(0, 4)),
    cells: [],
    evidence: null,
  }
}

export const periodYear: Rule = {
  id: 'period.year',
  severity: 'error',
  titleZh: '统计期限为报告年度的全年',
  titleEn: 'The period is the whole year of the report',
  legalBasis:
    '《政府信息公开条例》第四十九条、第五十条：上一年度工作年度报告，统计期限为 1 月 1 日至 12 月 31 日',
  legalBasisEn:
    'Disclosure Regulations (2019), Art. 49 and 50: the yearly report is of the year before, 1 January to 31 December',
  sides: {
    expected: { zh: '报告年度', en: 'year of the report' },
    actual: { zh: '另一处所载年度', en: 'year printed elsewhere' },
  },
  doesNotApply: '报告未写明年度，或统计期限未写、漏字而读不出的，不核；报送函的日期不算',
  doesNotApplyEn:
    'Not checked where the report does not state its year, or where its period is not stated or cannot be read; the date of a covering letter does not count',
  check: (report) => resultOf([...conflicts(report), period(report)]),
}
