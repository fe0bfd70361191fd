import { APPLICANTS } from '../form/applicants.ts'
import { APPLICATIONS } from '../form/applications.ts'
import { ARTICLE20 } from '../form/article20.ts'
import { REVIEW, REVIEW_RESULTS } from '../form/review.ts'
import type { SampleReport, SampleTable, TableLayout } from './sample-report.ts'

/** A row as printed. Null: the square belongs to a cell that spans it from the left or from above. */
type PrintedRow = readonly (string | null)[]

type TextAt = (indicator: string, applicant: string | null) => string

const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
const LABEL_COLUMNS = 3

const article20 = (edition: '2019' | '2021', at: TextAt): PrintedRow[][] =>
  ARTICLE20[edition].map((block) => [
    [block.heading, ...block.columns.map(() => null)],
    ['信息内容', ...block.columns],
    ...block.rows.map((row) => [row.label, ...row.cells.map((id) => at(id, null))]),
  ])

const applications = (edition: '2019' | '2021', at: TextAt): PrintedRow[] => {
  const spans = Array.from({ length: LABEL_COLUMNS - 1 }, () => null)
  const organisations = APPLICANTS.slice(1, -1)
  const rows: PrintedRow[] = [
    [NOTE, ...spans, '申请人情况', ...APPLICANTS.slice(1).map(() => null)],
    [null, ...spans, '自然人', '法人或其他组织', ...organisations.slice(1).map(() => null), '总计'],
    [null, ...spans, null, ...organisations.map((column) => column.labelZh), null],
  ]
  let above: readonly string[] = []
  for (const row of APPLICATIONS[edition]) {
    const path = [...row.under, row.label]
    // A merged cell to the left is printed in its first row only.
    const labels = path.map((label, depth) => (above[depth] === label ? null : label))
    while (labels.length < LABEL_COLUMNS) labels.push(null)
    rows.push([...labels, ...APPLICANTS.map(({ id }) => at(row.indicator, id))])
    above = path
  }
  return rows
}

const review = (at: TextAt): PrintedRow[] => {
  const wide = REVIEW_RESULTS.slice(1).map(() => null)
  return [
    ['行政复议', ...wide, '行政诉讼', ...wide, null, ...wide],
    [...REVIEW_RESULTS, '未经复议直接起诉', ...wide, '复议后起诉', ...wide],
    [...REVIEW_RESULTS.map(() => null), ...REVIEW_RESULTS, ...REVIEW_RESULTS],
    REVIEW.flatMap((block) => block.cells.map((id) => at(id, null))),
  ]
}

/** The squares of a row that print something; a blank cell prints too, a spanned square does not. */
const own = (row: PrintedRow): string[] => row.filter((square) => square !== null)

const LAYOUTS: Record<TableLayout, (rows: readonly PrintedRow[]) => string> = {
  // As Word's text export: every cell a line that starts with a tab, an empty line after each row;
  // the squares below a cell that spans rows are printed as empty cells.
  cell_lines: (rows) =>
    rows
      .map((row) => {
        const first = row.findIndex((square) => square !== null)
        const below = Array.from({ length: first }, () => '')
        return [...below, ...own(row)].map((text) => `\t${text}\n`).join('')
      })
      .join('\n'),
  // As copied from a page: every cell a line, an empty line after each row. Shows no blank cells.
  plain_lines: (rows) => rows.map((row) => `${own(row).join('\n')}\n`).join('\n'),
  pipe_rows: (rows) => rows.map((row) => `| ${own(row).join(' | ')} |\n`).join(''),
  tab_rows: (rows) => rows.map((row) => `${own(row).join('\t')}\n`).join(''),
}

/** One of a report's statutory tables as text, each block of article 20 a table of its own. */
export const renderTable = (report: SampleReport, table: SampleTable): string => {
  const texts = new Map(
    report.cells.map((cell) => [`${cell.indicator}|${cell.applicant ?? ''}`, cell.text]),
  )
  const at: TextAt = (indicator, applicant) => texts.get(`${indicator}|${applicant ?? ''}`) ?? ''
  const set = LAYOUTS[report.layout]
  switch (table) {
    case 'article20':
      return article20(report.edition, at).map(set).join('\n')
    case 'applications':
      return set(applications(report.edition, at))
    case 'review':
      return set(review(at))
  }
}
