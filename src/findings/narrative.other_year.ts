import type { OtherYear, ParsedReport } from '../report/parsed-report.ts'
import { notAssessed, resultOf, type Comparison } from './comparison.ts'
import { cellOf } from './figures.ts'
import type { Rule } from './finding.ts'

const compare = (report: ParsedReport, { year, observations }: OtherYear): Comparison => {
  const own = new Set(report.observations.map(({ indicator }) => indicator))
  // «2022年公开98条，2023年公开120条»: last year's figure beside the report's own is a comparison.
  const alone = observations.filter(({ indicator }) => !own.has(indicator))
  const [first] = alone
  if (first === undefined) return null
  const { year: reported } = report.identity
  return {
    rule: 'narrative.other_year',
    severity: 'warning',
    messageZh: `报告年度为${reported ?? '未写'}年，正文所述为${year}年：有${alone.length}个数字不计入本年度`,
    messageEn: `The report is of ${reported ?? 'no stated year'}, its text speaks of ${year}: ${alone.length} figures stand aside`,
    expected: reported,
    actual: year,
    cells: alone.map(cellOf),
    evidence: first.evidence,
  }
}

export const narrativeOtherYear: Rule = {
  id: 'narrative.other_year',
  severity: 'warning',
  titleZh: '正文所述为报告年度的数字',
  titleEn: 'The text gives figures of the year reported on',
  legalBasis: '《政府信息公开条例》第四十九条、第五十条：上一年度工作年度报告',
  legalBasisEn:
    'Disclosure Regulations (2019), Art. 49 and 50: the yearly report is of the year before',
  sides: {
    expected: { zh: '报告年度', en: 'year of the report' },
    actual: { zh: '所述年度', en: 'year spoken of' },
  },
  doesNotApply: '正文没有写明为其他年度的数字的，不核；与本年度数字并列、用作比较的上年数字不算',
  doesNotApplyEn:
    'Not checked where no figure of the text is stated to be of another year; last year’s figure beside this year’s is a comparison and does not count',
  check: (report) =>
    resultOf(
      report.otherYears.length > 0
        ? report.otherYears.map((year) => compare(report, year))
        : [notAssessed('正文没有写明为其他年度的数字')],
    ),
}
