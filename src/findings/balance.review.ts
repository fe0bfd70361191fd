import { indicator as indicatorOf } from '../form/indicators.ts'
import { REVIEW } from '../form/review.ts'
import { notAssessed, resultOf } from './comparison.ts'
import { cellOf, exact, exactSum, figureAt, indicatorName } from './figures.ts'
import type { Rule } from './finding.ts'

/** The blocks as the form's tree has them: the cell without a parent is the total of the others. */
const BLOCKS = REVIEW.map(({ heading, cells }) => ({
  heading: heading.join(''),
  total: cells.filter((id) => indicatorOf(id)?.parent === null),
  parts: cells.filter((id) => indicatorOf(id)?.parent !== null),
}))

export const balanceReview: Rule = {
  id: 'balance.review',
  severity: 'error',
  titleZh: '复议、诉讼各结果之和等于总计',
  titleEn: 'Results of reviews and lawsuits add up to their totals',
  legalBasis: '国办公开办函〔2019〕60号、〔2021〕30号行政复议、行政诉讼情况表“总计”栏',
  legalBasisEn:
    'Circulars 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号: table of reviews and lawsuits, “total”',
  sides: {
    expected: { zh: '各结果之和', en: 'sum of the results' },
    actual: { zh: '所载总计', en: 'printed total' },
  },
  doesNotApply: '该栏五格中有空白、约数、缺失或不是数字的，该栏不核',
  doesNotApplyEn:
    'A block with a cell that is blank, approximate, missing or no number is not checked',
  check: (report) =>
    resultOf(
      BLOCKS.flatMap(({ heading, total, parts }) =>
        total.map((id) => {
          const whole = { indicator: id, applicant: null }
          const refs = parts.map((indicator) => ({ indicator, applicant: null }))
          const sum = exactSum(report, refs)
          const printed = exact(figureAt(report, whole))
          if (sum === null || printed === null)
            return notAssessed('行政复议、行政诉讼情况表没有可核的栏')
          if (sum === printed) return null
          return {
            rule: 'balance.review',
            severity: 'error',
            messageZh: `复议诉讼表“${heading}”栏：各结果之和为${sum}，总计载为${printed}`,
            messageEn: `Table of reviews and lawsuits, “${indicatorName(id).en}”: results add up to ${sum}, the total says ${printed}`,
            expected: sum,
            actual: printed,
            cells: [whole, ...refs].map(cellOf),
            evidence: null,
          }
        }),
      ),
    ),
}
