import { APPLICANTS } from '../form/applicants.ts'
import { INTAKE_BALANCE } from '../form/balance.ts'
import { notAssessed, resultOf } from './comparison.ts'
import { cellOf, columnName, exactSum } from './figures.ts'
import type { Rule } from './finding.ts'

export const balanceIntake: Rule = {
  id: 'balance.intake',
  severity: 'error',
  titleZh: '新收加上年结转等于办结加结转下年',
  titleEn: 'Received + carried in = concluded + carried over',
  legalBasis:
    '国办公开办函〔2019〕60号、〔2021〕30号申请情况表表内注：第一项加第二项之和，等于第三项加第四项之和',
  legalBasisEn:
    'Circulars 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号: note in the table of requests, items one and two add up to items three and four',
  sides: {
    expected: { zh: '新收加上年结转', en: 'received plus carried in' },
    actual: { zh: '办结总计加结转下年', en: 'concluded plus carried over' },
  },
  doesNotApply: '该列四格中有空白、约数、缺失或不是数字的，该列不核',
  doesNotApplyEn:
    'A column with a cell that is blank, approximate, missing or no number is not checked',
  check: (report) =>
    resultOf(
      APPLICANTS.map(({ id }) => {
        const left = INTAKE_BALANCE.left.map((indicator) => ({ indicator, applicant: id }))
        const right = INTAKE_BALANCE.right.map((indicator) => ({ indicator, applicant: id }))
        const intake = exactSum(report, left)
        const outcome = exactSum(report, right)
        if (intake === null || outcome === null)
          return notAssessed('申请情况表缺少新收、结转、办结总计中可核的数')
        if (intake === outcome) return null
        const column = columnName(id)
        return {
          rule: 'balance.intake',
          severity: 'error',
          messageZh: `申请情况表“${column.zh}”列：新收加上年结转为${intake}，办结总计加结转下年为${outcome}，两者不等`,
          messageEn: `Table of requests, column “${column.en}”: received plus carried in is ${intake}, concluded plus carried over is ${outcome}`,
          expected: intake,
          actual: outcome,
          cells: [...left, ...right].map(cellOf),
          evidence: null,
        }
      }),
    ),
}
