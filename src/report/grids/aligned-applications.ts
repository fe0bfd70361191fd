import { APPLICANTS } from '../../form/applicants.ts'
import { APPLICANT_WORDS } from '../labels/label-variants.ts'
import { APPLICATION_ROWS, type FormRow } from '../labels/form-rows.ts'
import { alignedRows, type AlignedRows } from './aligned-rows.ts'
import {
  endOfTable,
  gridRow,
  headingStart,
  isMost,
  labelledRow,
  withoutRepeatedHeading,
  type AlignedTable,
} from './aligned-table.ts'
import { columnAt, stretchesOf } from './columns.ts'
import { firstChain, spanOf, wordsByPage } from './find-chains.ts'
import type { LabelChain } from './label-chain.ts'
import type { PlacedLine } from './placed.ts'

const HEADING = /申请人情况|自然人|法人或其他组织|勾稽关系|商业|科研/u
const ONLY_IN_2021 = ['applications.other.not_corrected', 'applications.other.fee_unpaid']

/** The applications table among lines whose cells no rules part. */
export const alignedApplications = (printed: readonly PlacedLine[]): AlignedTable | null => {
  const start = startOf(printed)
  if (!start) return null
  const from = headingStart(printed, start.first, HEADING)
  const lines = withoutRepeatedHeading(printed, from, start.first)
  const end = endOfTable(lines, start.first)
  const rows = rowsOf(lines, start.first, end)
  const names = APPLICANTS.map(({ id }) =>
    firstChain(lines, { keys: APPLICANT_WORDS[id] }, from, start.first),
  )
  const headings = wordsByPage(
    lines,
    names.filter((chain) => chain !== null),
  )
  const table = alignedRows(lines, { rows, cells: APPLICANTS.length }, headings, start.first, end)
  if (!table || !isMost(table.rows.length, rows.length)) return null
  const heading = gridRow(
    ['', ...headingTexts(lines, table, names, from, start.first)],
    lines[from],
  )
  return {
    grid: { kind: 'grid', rows: [heading, ...table.rows.map((row) => labelledRow(lines, row))] },
    first: from,
    last: table.last,
  }
}

const startOf = (lines: readonly PlacedLine[]): LabelChain | null => {
  for (const row of APPLICATION_ROWS['2019'].slice(0, 2)) {
    const chain = firstChain(lines, row, 0, lines.length)
    if (chain) return chain
  }
  return null
}

const rowsOf = (lines: readonly PlacedLine[], from: number, end: number): readonly FormRow[] =>
  APPLICATION_ROWS['2021'].some(
    (row) =>
      ONLY_IN_2021.includes(row.cells[0]?.indicator ?? '') && firstChain(lines, row, from, end),
  )
    ? APPLICATION_ROWS['2021']
    : APPLICATION_ROWS['2019']

/** The applicants' names over their columns; the heading's words as read where they have no order. */
const headingTexts = (
  lines: readonly PlacedLine[],
  table: AlignedRows,
  names: readonly (LabelChain | null)[],
  from: number,
  end: number,
): readonly string[] => {
  const found = names.flatMap((chain, i) =>
    chain
      ? [
          {
            text: APPLICANTS[i]?.labelZh ?? '',
            page: lines[chain.last]?.page,
            ...spanOf(chain.words),
          },
        ]
      : [],
  )
  const columns = table.columns.get(found[0]?.page ?? -1)
  const at = found.map((name) => (columns ? columnAt(columns, name) : -1))
  if (columns && !at.includes(-1) && new Set(at).size === at.length)
    return columns.map((_, c) => found[at.indexOf(c)]?.text ?? '')
  // On another page, or over no figures: names that stand beside each other stand in order.
  if (stretchesOf(found).length === found.length)
    return [...found].sort((a, b) => a.left - b.left).map((name) => name.text)
  return lines.slice(from, end).flatMap((line) => line.words.map((word) => word.text))
}
