import { APPLICANTS } from '../form/applicants.ts'
import { APPLICATIONS, type ApplicationRow } from '../form/applications.ts'
import { OUTCOMES_TOTAL } from '../form/balance.ts'
import { indicator as indicatorOf, type IndicatorId } from '../form/indicators.ts'
import { notAssessed, resultOf } from './comparison.ts'
import {
  cellOf,
  columnName,
  editionOf,
  exact,
  exactSum,
  figureAt,
  type FigureRef,
} from './figures.ts'
import type { Rule } from './finding.ts'

const isOutcome = (id: string): boolean => {
  const parent = indicatorOf(id)?.parent ?? null
  return parent !== null && (parent === OUTCOMES_TOTAL || isOutcome(parent))
}

/** The outcome rows that an edition prints: those that stand below the total in the form's tree. */
const outcomeRows = (rows: readonly ApplicationRow[]): IndicatorId[] =>
  rows.map((row) => row.indicator).filter(isOutcome)

const OUTCOME_ROWS: Record<'2019' | '2021', IndicatorId[]> = {
  '2019': outcomeRows(APPLICATIONS['2019']),
  '2021': outcomeRows(APPLICATIONS['2021']),
}

export const balanceOutcomes: Rule = {
  id: 'balance.outcomes',
  severity: 'error',
  titleZh: '各项办理结果之和等于办结总计',
  titleEn: 'Outcomes add up to the concluded total',
  legalBasis: '国办公开办函〔2019〕60号、〔2021〕30号申请情况表第三项第（七）目“总计”',
  legalBasisEn:
    'Circulars 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号: table of requests, item three (7), “total”',
  sides: {
    expected: { zh: '各项办理结果之和', en: 'sum of the outcomes' },
    actual: { zh: '所载总计', en: 'printed total' },
  },
  doesNotApply: '该列各项结果或总计有空白、约数、缺失或不是数字的，该列不核',
  doesNotApplyEn:
    'A column with an outcome or total that is blank, approximate, missing or no number is not checked',
  check: (report) => {
    const edition = editionOf(report, 'applications')
    if (edition !== '2019' && edition !== '2021') return resultOf([notAssessed('未见申请情况表')])
    return resultOf(
      APPLICANTS.map(({ id }) => {
        const total: FigureRef = { indicator: OUTCOMES_TOTAL, applicant: id }
        const parts = OUTCOME_ROWS[edition].map((indicator) => ({ indicator, applicant: id }))
        const sum = exactSum(report, parts)
        const printed = exact(figureAt(report, total))
        if (sum === null || printed === null)
          return notAssessed('申请情况表办理结果各行或总计有不可核的格')
        if (sum === printed) return null
        const column = columnName(id)
        const named = parts.filter((part) => exact(figureAt(report, part)) !== 0)
        return {
          rule: 'balance.outcomes',
          severity: 'error',
          messageZh: `申请情况表“${column.zh}”列：各项办理结果之和为${sum}，总计载为${printed}`,
          messageEn: `Table of requests, column “${column.en}”: outcomes add up to ${sum}, the total says ${printed}`,
          expected: sum,
          actual: printed,
          cells: [total, ...named].map(cellOf),
          evidence: null,
        }
      }),
    )
  },
}
