import { APPLICANTS } from '../form/applicants.ts'
import { APPLICATIONS } from '../form/applications.ts'
import { ARTICLE20 } from '../form/article20.ts'
import type { Article20Block } from '../form/article20.ts'
import { indicator as findIndicator } from '../form/indicators.ts'
import { REVIEW, REVIEW_RESULTS } from '../form/review.ts'
import { SHEET2014_INDICATORS } from '../form/sheet2014-indicators.ts'
import type { CheckResult, Finding, FindingCell } from '../findings/finding.ts'
import type { Observation, ParsedReport, TableReading } from '../report/parsed-report.ts'
import { textGrid } from './text-grid.ts'

const keyOf = (cell: FindingCell): string =>
  [cell.indicator, cell.applicant ?? '', cell.label ?? ''].join('|')

const printed = (o: Observation): string => {
  if (o.value === null) return '空'
  if (o.status === 'to_check') return `${o.value}(待核对)`
  return o.status === 'approximate' ? `约${o.value}` : String(o.value)
}

/** What a report's cells hold, as short texts, with the numbers of the findings they take part in. */
class Cells {
  private readonly texts = new Map<string, string>()
  private readonly marks = new Map<string, number[]>()

  constructor(report: ParsedReport, findings: readonly Finding[]) {
    for (const table of report.tables)
      for (const { indicator, applicant, text } of table.unread)
        this.texts.set(keyOf({ indicator, applicant, label: null }), `?${text}`)
    for (const o of report.observations) this.texts.set(keyOf(o), printed(o))
    findings.forEach((finding, i) => {
      for (const cell of finding.cells)
        this.marks.set(keyOf(cell), [...(this.marks.get(keyOf(cell)) ?? []), i + 1])
    })
  }

  /** «3[1]»: the number and the finding; × where the form has a cell that was not found. */
  show(indicator: string, applicant: string | null = null, label: string | null = null): string {
    const key = [indicator, applicant ?? '', label ?? ''].join('|')
    const marks = this.marks.get(key)
    return (this.texts.get(key) ?? '×') + (marks === undefined ? '' : `[${marks.join(',')}]`)
  }
}

const tableRows = (reading: TableReading, cells: Cells): string[][] => {
  const { table, edition } = reading
  if (table === 'review')
    return [
      ['', ...REVIEW_RESULTS],
      ...REVIEW.map((b) => [b.heading.join(' '), ...b.cells.map((c) => cells.show(c))]),
    ]
  if (table === 'sheet2014')
    return SHEET2014_INDICATORS.map((i) => [i.labelZh, cells.show(i.id), i.unit])
  if (edition === '2014') return []
  if (table === 'applications')
    return [
      ['', ...APPLICANTS.map((a) => a.labelZh)],
      ...APPLICATIONS[edition].map((row) => [
        row.label,
        ...APPLICANTS.map((a) => cells.show(row.indicator, a.id)),
      ]),
    ]
  return ARTICLE20[edition].flatMap((block: Article20Block) => [
    [block.heading, ...block.columns],
    ...block.rows.map((row) => [row.label, ...row.cells.map((c) => cells.show(c))]),
  ])
}

const TABLE_NAMES = {
  article20: '主动公开（第二十条）',
  applications: '依申请公开',
  review: '行政复议、行政诉讼',
  sheet2014: '政府信息公开情况统计表',
} as const

const toldRows = (report: ParsedReport, cells: Cells): string[][] =>
  report.observations
    .filter((o) => o.place.kind === 'phrase')
    .map((o) => [
      o.label ?? findIndicator(o.indicator)?.labelZh ?? o.indicator,
      o.label === null ? '' : o.indicator,
      cells.show(o.indicator, o.applicant, o.label),
      o.place.line === null ? '' : `第${o.place.line}行`,
    ])

/**
 * A report for a terminal: the tables that were recognised, cell by cell, what the text tells, and
 * the findings, numbered as they are marked at their cells. 空 is a blank cell, ? a text that is no
 * number, × a cell of the form that was not found.
 */
export const showReport = (
  file: string,
  report: ParsedReport,
  results: readonly CheckResult[],
): string => {
  const findings = results.flatMap((r) => r.findings)
  const cells = new Cells(report, findings)
  const { township, county, year, edition, title } = report.identity
  const told = toldRows(report, cells)
  const unassessed = results.filter((r) => r.notAssessedZh !== null)
  return [
    file,
    `${county ?? '？'} ${township ?? '？'} ${year ?? '？'} 年，表式 ${edition ?? '未见'}`,
    ...(title === null ? [] : [title]),
    ...report.tables.flatMap((reading) => [
      '',
      `■ ${TABLE_NAMES[reading.table]}（${reading.edition} 版，读到 ${reading.found}/${reading.expected} 格）`,
      ...textGrid(tableRows(reading, cells)),
    ]),
    ...(told.length === 0 ? [] : ['', '■ 正文所述', ...textGrid(told)]),
    '',
    `■ 疑点 ${findings.length} 条`,
    ...findings.map((f, i) => `[${i + 1}] ${f.severity} ${f.rule}：${f.messageZh}`),
    ...unassessed.map((r) => `    未核 ${r.rule}：${r.notAssessedZh}`),
    '',
  ].join('\n')
}
