import { APPLICANTS } from '../form/applicants.ts'
import { APPLICATIONS } from '../form/applications.ts'
import { notAssessed, resultOf } from './comparison.ts'
import { cellOf, editionOf, exact, exactSum, figureAt, indicatorName } from './figures.ts'
import type { Rule } from './finding.ts'

const TOTAL = 'total'
const PARTS = APPLICANTS.map((column) => column.id).filter((id) => id !== TOTAL)

export const balanceApplicants: Rule = {
  id: 'balance.applicants',
  severity: 'error',
  titleZh: '各类申请人之和等于该行总计',
  titleEn: 'Applicants add up to the row total',
  legalBasis: '国办公开办函〔2019〕60号、〔2021〕30号申请情况表“总计”列',
  legalBasisEn:
    'Circulars 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号: table of requests, column “total”',
  sides: {
    expected: { zh: '各类申请人之和', en: 'sum of the applicants' },
    actual: { zh: '所载总计', en: 'printed total' },
  },
  doesNotApply: '该行七格中有空白、约数、缺失或不是数字的，该行不核',
  doesNotApplyEn:
    'A row with a cell that is blank, approximate, missing or no number is not checked',
  check: (report) => {
    const edition = editionOf(report, 'applications')
    if (edition !== '2019' && edition !== '2021') return resultOf([notAssessed('未见申请情况表')])
    return resultOf(
      APPLICATIONS[edition].map(({ indicator }) => {
        const total = { indicator, applicant: TOTAL } as const
        const parts = PARTS.map((applicant) => ({ indicator, applicant }))
        const sum = exactSum(report, parts)
        const printed = exact(figureAt(report, total))
        if (sum === null || printed === null) return notAssessed('申请情况表各行均有不可核的格')
        if (sum === printed) return null
        const row = indicatorName(indicator)
        return {
          rule: 'balance.applicants',
          severity: 'error',
          messageZh: `申请情况表“${row.zh}”行：各类申请人之和为${sum}，总计载为${printed}`,
          messageEn: `Table of requests, row “${row.en}”: applicants add up to ${sum}, the total says ${printed}`,
          expected: sum,
          actual: printed,
          cells: [total, ...parts].map(cellOf),
          evidence: null,
        }
      }),
    )
  },
}
