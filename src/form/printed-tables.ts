import { APPLICANTS, type ApplicantId } from './applicants.ts'
import { APPLICATIONS, type ApplicationRow } from './applications.ts'
import { ARTICLE20, type Article20Block } from './article20.ts'
import type { Edition } from './edition.ts'
import { indicatorName, type IndicatorId } from './indicators.ts'
import { REVIEW, REVIEW_RESULTS } from './review.ts'
import { SHEET2014_INDICATORS } from './sheet2014-indicators.ts'
import type { FormTable } from './indicator.ts'

/** A figure's address within a report. */
export interface FigureKey {
  readonly indicator: IndicatorId
  readonly applicant: ApplicantId | null
  /** Topic or channel as printed; null for every other figure. */
  readonly label: string | null
}

type PrintedName = Exclude<FormTable, 'narrative'>

/** A heading of the printed form, over rows and columns. */
export interface FormHead {
  readonly text: string
  readonly rows: number
  readonly columns: number
}

/** A square of the printed form: a heading, or the place of a figure. */
export type FormSquare = FormHead | FigureKey

export const isHead = (square: FormSquare): square is FormHead => 'text' in square

/** A statutory table as the form prints it, square by square. */
export interface PrintedTable {
  readonly table: PrintedName
  readonly edition: Edition
  /** Columns in all. */
  readonly width: number
  /** How many of the first rows are headings. */
  readonly headRows: number
  readonly rows: readonly (readonly FormSquare[])[]
}

const head = (text: string, columns = 1, rows = 1): FormHead => ({ text, columns, rows })
const plain = (indicator: IndicatorId): FigureKey => ({ indicator, applicant: null, label: null })

/** The line under the headings of the table of requests, as the form prints it. */
const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
const LABEL_COLUMNS = 3

const labelHeads = (rows: readonly ApplicationRow[], at: number): readonly FormHead[] => {
  const { under, label } = rows[at]!
  const heads = under.flatMap((text, level): FormHead[] => {
    const isSame = (other: ApplicationRow | undefined): boolean =>
      other !== undefined && under.slice(0, level + 1).every((t, i) => other.under[i] === t)
    if (isSame(rows[at - 1])) return []
    let count = 1
    while (isSame(rows[at + count])) count++
    return [head(text, 1, count)]
  })
  return [...heads, head(label, LABEL_COLUMNS - under.length)]
}

const applications = (edition: '2019' | '2021'): PrintedTable => {
  const rows: readonly ApplicationRow[] = APPLICATIONS[edition]
  const [person, ...others] = APPLICANTS
  const bodies = others.slice(0, -1)
  const total = others.at(-1)!
  return {
    table: 'applications',
    edition,
    width: LABEL_COLUMNS + APPLICANTS.length,
    headRows: 3,
    rows: [
      [head(NOTE, LABEL_COLUMNS, 3), head('申请人情况', APPLICANTS.length)],
      [
        head(person.labelZh, 1, 2),
        head('法人或其他组织', bodies.length),
        head(total.labelZh, 1, 2),
      ],
      bodies.map(({ labelZh }) => head(labelZh)),
      ...rows.map((row, at) => [
        ...labelHeads(rows, at),
        ...APPLICANTS.map(({ id }) => ({ indicator: row.indicator, applicant: id, label: null })),
      ]),
    ],
  }
}

const article20 = (edition: '2019' | '2021'): PrintedTable => {
  const blocks: readonly Article20Block[] = ARTICLE20[edition]
  const width = 1 + Math.max(...blocks.map(({ columns }) => columns.length))
  return {
    table: 'article20',
    edition,
    width,
    headRows: 0,
    rows: blocks.flatMap(({ heading, columns, rows }): FormSquare[][] => [
      [head(heading, width)],
      [
        head('信息内容'),
        ...columns.map((text, i) => head(text, evenShares(width - 1, columns.length)[i])),
      ],
      ...rows.map(({ label, cells }) => [head(label), ...cells.map(plain)]),
    ]),
  }
}

const review = (edition: '2019' | '2021'): PrintedTable => {
  const [first, ...after] = REVIEW
  const results = REVIEW_RESULTS.map((text) => head(text))
  return {
    table: 'review',
    edition,
    width: REVIEW.length * REVIEW_RESULTS.length,
    headRows: 3,
    rows: [
      [head(first.heading[0], results.length), head('行政诉讼', results.length * after.length)],
      [
        ...REVIEW_RESULTS.map((text) => head(text, 1, 2)),
        ...after.map(({ heading }) => head(heading.at(-1) ?? '', results.length)),
      ],
      after.flatMap(() => results),
      REVIEW.flatMap(({ cells }) => cells.map(plain)),
    ],
  }
}

const sheet2014 = (): PrintedTable => ({
  table: 'sheet2014',
  edition: '2014',
  width: 3,
  headRows: 1,
  rows: [
    [head('统计指标'), head('单位'), head('统计数')],
    ...SHEET2014_INDICATORS.map(({ id, labelZh, unit }) => [head(labelZh), head(unit), plain(id)]),
  ],
})

/** Every table that an edition of the form has, in its printed order. */
export const formTables = (edition: Edition): readonly PrintedTable[] =>
  edition === '2014' ? [sheet2014()] : [article20(edition), applications(edition), review(edition)]

/** A table of an edition; undefined where the edition has none of that name. */
export const formTable = (table: PrintedName, edition: Edition): PrintedTable | undefined =>
  formTables(edition).find((own) => own.table === table)

/**
 * Columns that each square of a table covers, row by row: the figures of a row share what headings,
 * its own and those that reach down into it, leave.
 */
export const squareSpans = ({ rows, width }: PrintedTable): readonly (readonly number[])[] => {
  const reached = rows.map(() => 0)
  return rows.map((row, r) => {
    let heads = reached[r] ?? 0
    for (const square of row) {
      if (!isHead(square)) continue
      heads += square.columns
      for (let below = r + 1; below < r + square.rows; below++)
        reached[below] = (reached[below] ?? 0) + square.columns
    }
    const figures = row.filter((square) => !isHead(square)).length
    const shares = figures > 0 ? evenShares(width - heads, figures) : []
    let at = 0
    return row.map((square) => (isHead(square) ? square.columns : (shares[at++] ?? 1)))
  })
}

/** Columns shared out among so many squares, the last taking what is left over. */
const evenShares = (columns: number, count: number): readonly number[] => {
  const each = Math.max(1, Math.floor(columns / count))
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? columns - each * i : each))
}

/** The name of a figure: its row, and its column where it has one. */
export const figureName = ({ indicator, applicant, label }: FigureKey): string => {
  const row = indicatorName(indicator, 'zh-CN')
  const column = APPLICANTS.find(({ id }) => id === applicant)?.labelZh ?? label
  return column === null || column === undefined ? row : `${row}（${column}）`
}
