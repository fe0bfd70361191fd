import { indicator } from '../../form/indicators.ts'
import type { Edition } from '../../form/edition.ts'
import type { Observation, Place, TableReading, UnreadCell } from '../parsed-report.ts'
import type { FormCell } from '../labels/form-rows.ts'
import { readCell } from './read-cell.ts'
import type { TableScope } from './table-scopes.ts'
import type { Token } from '../grids/token.ts'
import type { PicturePlace } from '../report-document.ts'

/** A cell of the form with the token that fills it. */
export interface FoundCell {
  readonly cell: FormCell
  readonly rowLabel: string
  readonly token: Token
  /** Whether the column is headed in 元 where the form asks for 万元. */
  readonly inYuan: boolean
}

/** A statutory table as recognised, before its cells are read. */
export interface FoundTable {
  readonly table: TableReading['table']
  readonly edition: Edition
  readonly expected: readonly FormCell[]
  readonly cells: readonly FoundCell[]
  /** Blocks of the document that the table takes up. */
  readonly blocks: ReadonlySet<number>
}

/** The blocks from each scope's first word to the last of `tokens` in it. */
export const blocksOf = (
  scopes: readonly TableScope[],
  tokens: readonly Token[],
): ReadonlySet<number> => {
  const used = new Set(tokens)
  const blocks = new Set<number>()
  for (const scope of scopes) {
    const lastRow = scope.rows.findLastIndex((row) => row.tokens.some((token) => used.has(token)))
    for (const [i, row] of scope.rows.entries()) {
      if (i > lastRow) break
      const end = i < lastRow ? row.tokens.length : row.tokens.findLastIndex((t) => used.has(t)) + 1
      for (let t = 0; t < end; t++) blocks.add(row.tokens[t]?.block ?? -1)
    }
  }
  return blocks
}

const cellId = (cell: Pick<FormCell, 'indicator' | 'applicant'>): string =>
  `${cell.indicator} ${cell.applicant ?? ''}`

const EVIDENCE_LENGTH = 40

const markOf = ({ square }: Token): PicturePlace | undefined =>
  square?.grid.rows[square.row]?.[square.column]?.mark

/** Reads the cells of a table: figures, what is missing of the form, what is no number. */
export const readFoundTable = (
  found: FoundTable,
): { reading: TableReading; observations: readonly Observation[] } => {
  const observations: Observation[] = []
  const unread: UnreadCell[] = []
  for (const { cell, rowLabel, token, inYuan } of found.cells) {
    const { indicator: id, applicant } = cell
    const mark = markOf(token)
    const place: Place = {
      kind: 'cell',
      table: found.table,
      row: rowLabel,
      column: cell.column,
      line: token.line,
      ...(mark && { picture: mark }),
    }
    const item = indicator(id) ?? { kind: 'count', unit: '件' }
    const reading = readCell(token.text, item, inYuan)
    if (reading.kind === 'unread') {
      unread.push({ indicator: id, applicant, text: token.text, place })
      continue
    }
    const isNumber = reading.kind === 'number'
    observations.push({
      indicator: id,
      applicant,
      label: null,
      value: isNumber ? reading.value : null,
      status: !isNumber ? 'blank' : reading.approximate ? 'approximate' : 'stated',
      evidence: `${rowLabel} / ${cell.column}: ${token.text.slice(0, EVIDENCE_LENGTH)}`,
      place,
    })
  }
  const have = new Set(found.cells.map((c) => cellId(c.cell)))
  const reading: TableReading = {
    table: found.table,
    edition: found.edition,
    expected: found.expected.length,
    found: found.cells.length,
    missing: found.expected
      .filter((cell) => !have.has(cellId(cell)))
      .map(({ indicator: id, applicant }) => ({ indicator: id, applicant })),
    unread,
  }
  return { reading, observations }
}
