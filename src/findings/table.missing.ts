import { APPLICANTS } from '../form/applicants.ts'
import { APPLICATIONS } from '../form/applications.ts'
import { ARTICLE20 } from '../form/article20.ts'
import { REVIEW } from '../form/review.ts'
import type { ParsedReport, TableReading } from '../report/parsed-report.ts'
import { notAssessed, resultOf, type Comparison } from './comparison.ts'
import type { Rule } from './finding.ts'
import { TABLE_NAMES } from './table-names.ts'

type StatutoryTable = 'article20' | 'applications' | 'review'

const TABLES = ['article20', 'applications', 'review'] as const satisfies readonly StatutoryTable[]

/** Cells that an edition prescribes: 22, 161, 15 in 2019; 10, 175, 15 in 2021. */
const prescribed = (table: StatutoryTable, edition: '2019' | '2021'): number => {
  if (table === 'applications') return APPLICATIONS[edition].length * APPLICANTS.length
  if (table === 'review') return REVIEW.reduce((all, block) => all + block.cells.length, 0)
  return ARTICLE20[edition].reduce(
    (all, block) => all + block.rows.reduce((sum, row) => sum + row.cells.length, 0),
    0,
  )
}

const compare = (
  report: ParsedReport,
  table: TableReading['table'],
  reading: TableReading | undefined,
): Comparison => {
  if (reading !== undefined && reading.found >= reading.expected) return null
  const edition = report.identity.edition
  const expected =
    reading?.expected ??
    (table !== 'sheet2014' && (edition === '2019' || edition === '2021')
      ? prescribed(table, edition)
      : null)
  const found = reading?.found ?? 0
  const name = TABLE_NAMES[table]
  return {
    rule: 'table.missing',
    severity: 'warning',
    messageZh:
      reading === undefined
        ? `未见${name.zh}：${expected === null ? '' : `应有${expected}格，`}读到0格`
        : `${name.zh}应有${expected}格，只读到${found}格`,
    messageEn:
      reading === undefined
        ? `${name.en} not seen: ${expected === null ? '' : `${expected} cells due, `}0 read`
        : `${name.en}: ${expected} cells due, ${found} read`,
    expected,
    actual: found,
    cells: (reading?.missing ?? []).map((cell) => ({ ...cell, label: null })),
    evidence: null,
  }
}

export const tableMissing: Rule = {
  id: 'table.missing',
  severity: 'warning',
  titleZh: '法定表格齐全',
  titleEn: 'The statutory tables are complete',
  legalBasis: '《政府信息公开条例》第五十条；国办公开办函〔2019〕60号、〔2021〕30号',
  legalBasisEn:
    'Disclosure Regulations (2019), Art. 50; circulars 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号',
  sides: {
    expected: { zh: '应有格数', en: 'cells due' },
    actual: { zh: '读到格数', en: 'cells read' },
  },
  doesNotApply: '只采集了开头部分的报告不核；用 2014 版统计表的报告只核该表',
  doesNotApplyEn:
    'Not checked where only the opening was captured; of a report with the statistics sheet of 2014 only that sheet is checked',
  check: (report, context) => {
    if (context.capture === 'opening') return resultOf([notAssessed('仅采集开头部分，其余未采集')])
    const readingOf = (table: TableReading['table']): TableReading | undefined =>
      report.tables.find((reading) => reading.table === table)
    const sheet = readingOf('sheet2014')
    if (sheet !== undefined && report.tables.every((reading) => reading === sheet))
      return resultOf([compare(report, 'sheet2014', sheet)])
    return resultOf(TABLES.map((table) => compare(report, table, readingOf(table))))
  },
}
