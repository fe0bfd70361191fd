import { APPLICANTS } from '../form/applicants.ts'
import { CARRY_OVER } from '../form/balance.ts'
import { notAssessed, resultOf } from './comparison.ts'
import { cellOf, columnName, exact, figureAt } from './figures.ts'
import type { Rule } from './finding.ts'
import { previousYear } from './previous-year.ts'

export const continuityApplications: Rule = {
  id: 'continuity.applications',
  severity: 'error',
  titleZh: '上年度结转数等于本年度承接数',
  titleEn: 'Carried in equals carried over the year before',
  legalBasis: '国办公开办函〔2019〕60号、〔2021〕30号申请情况表第二项、第四项',
  legalBasisEn:
    'Circulars 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号: table of requests, items two and four',
  sides: {
    expected: { zh: '上年度报告结转下年', en: 'carried over by last year’s report' },
    actual: { zh: '本年度报告上年结转', en: 'carried in by this year’s report' },
  },
  doesNotApply: '没有同一单位上一年度报告，或两格之一空白、约数、缺失的，不核',
  doesNotApplyEn:
    'Not checked without the same publisher’s report of the year before, or where one of the two cells is blank, approximate or missing',
  check: (report, context) => {
    const last = previousYear(report, context)
    if ('notAssessedZh' in last) return resultOf([last])
    return resultOf(
      APPLICANTS.map(({ id }) => {
        const into = { indicator: CARRY_OVER.in, applicant: id }
        const out = { indicator: CARRY_OVER.out, applicant: id }
        const left = exact(figureAt(last.report, out))
        const taken = exact(figureAt(report, into))
        if (left === null || taken === null)
          return notAssessed('上年度结转下年或本年度上年结转没有可核的数')
        if (left === taken) return null
        const column = columnName(id)
        return {
          rule: 'continuity.applications',
          severity: 'error',
          messageZh: `申请情况表“${column.zh}”列：上年度报告结转下年${left}件，本年度报告上年结转${taken}件`,
          messageEn: `Table of requests, column “${column.en}”: last year’s report carried over ${left}, this year’s carried in ${taken}`,
          expected: left,
          actual: taken,
          cells: [cellOf(into)],
          evidence: null,
        }
      }),
    )
  },
}
