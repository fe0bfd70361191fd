import type { FormTable } from '../form/indicator.ts'
import { indicator } from '../form/indicators.ts'
import type { Observation } from '../report/parsed-report.ts'
import { notAssessed, resultOf } from './comparison.ts'
import { cellOf } from './figures.ts'
import type { Rule } from './finding.ts'
import { TABLE_NAMES } from './table-names.ts'

/** Blank cells of the tables. What the text leaves out is told by the status of its observation. */
export const cellBlank: Rule = {
  id: 'cell.blank',
  severity: 'warning',
  titleZh: '应填数字的表格空白',
  titleEn: 'No blank where a number is due',
  legalBasis: '国办公开办函〔2019〕60号、〔2021〕30号所附各表：每格填一个数',
  legalBasisEn:
    'Circulars 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号: a number in every cell of the tables attached',
  sides: {
    expected: { zh: '所读格数', en: 'cells read' },
    actual: { zh: '有数的格', en: 'cells with a number' },
  },
  doesNotApply: '没有读到任何表格的，不核；每表合为一条；正文中的空白不在此列，按留空载录',
  doesNotApplyEn:
    'Not checked where no table was read; one finding for each table; blanks in the text are not among them, they are recorded as blank',
  check: (report) => {
    const byTable = new Map<FormTable, Observation[]>()
    for (const item of report.observations) {
      const table = indicator(item.indicator)?.table
      if (table === undefined || table === 'narrative') continue
      const items = byTable.get(table)
      if (items === undefined) byTable.set(table, [item])
      else items.push(item)
    }
    if (byTable.size === 0) return resultOf([notAssessed('没有读到任何表格')])
    return resultOf(
      [...byTable].map(([table, items]) => {
        const blank = items.filter((item) => item.status === 'blank')
        if (blank.length === 0) return null
        const filled = items.length - blank.length
        const name = TABLE_NAMES[table]
        return {
          rule: 'cell.blank',
          severity: 'warning',
          messageZh: `${name.zh}所读${items.length}格，有数${filled}格，空白${blank.length}格；空白不当作零`,
          messageEn: `${name.en}: of ${items.length} cells read, ${filled} filled and ${blank.length} blank; blank is not 0`,
          expected: items.length,
          actual: filled,
          cells: blank.map(cellOf),
          evidence: null,
        }
      }),
    )
  },
}
