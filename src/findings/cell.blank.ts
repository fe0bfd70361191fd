import type { FormTable } from '../form/indicator.ts'
import { indicator } from '../form/indicators.ts'
import type { Observation } from '../report/parsed-report.ts'
import { notAssessed, resultOf } from './comparison.ts'
import { cellOf } from './figures.ts'
import type { Rule } from './finding.ts'
import { TABLE_NAMES } from './table-names.ts'

export const cellBlank: Rule = {
  id: 'cell.blank',
  severity: 'warning',
  titleZh: '应填数字处空白',
  titleEn: 'No blank where a number is due',
  legalBasis: '国办公开办函〔2019〕60号、〔2021〕30号所附各表：每格填一个数',
  legalBasisEn:
    'Circulars 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号: a number in every cell of the tables attached',
  doesNotApply: '没有读到任何表格和正文数字的，不核；每表合为一条，正文中的空白只作提示',
  doesNotApplyEn:
    'Not checked where neither a table nor a number in the text was read; one finding for each table, and only a note for blanks in the text',
  check: (report) => {
    const byTable = new Map<FormTable, Observation[]>()
    for (const item of report.observations) {
      const table = indicator(item.indicator)?.table
      if (table === undefined) continue
      const items = byTable.get(table)
      if (items === undefined) byTable.set(table, [item])
      else items.push(item)
    }
    if (byTable.size === 0) return resultOf([notAssessed('没有读到任何数字')])
    return resultOf(
      [...byTable].map(([table, items]) => {
        const blank = items.filter((item) => item.status === 'blank')
        if (blank.length === 0) return null
        const filled = items.length - blank.length
        const told = table === 'narrative'
        const name = TABLE_NAMES[table]
        return {
          rule: 'cell.blank',
          severity: told ? 'note' : 'warning',
          messageZh: told
            ? `正文${items.length}处应写数字，写出${filled}处，留空${blank.length}处；空白不当作零`
            : `${name.zh}所读${items.length}格，有数${filled}格，空白${blank.length}格；空白不当作零`,
          messageEn: told
            ? `The text should tell ${items.length} numbers, tells ${filled} and leaves ${blank.length} blank; blank is not 0`
            : `${name.en}: of ${items.length} cells read, ${filled} filled and ${blank.length} blank; blank is not 0`,
          expected: items.length,
          actual: filled,
          cells: blank.map(cellOf),
          evidence: told ? (blank[0]?.evidence ?? null) : null,
        }
      }),
    )
  },
}
