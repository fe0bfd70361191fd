import { SHEET2014_OTHER_ROWS } from '../labels/label-variants.ts'
import { SHEET2014_ROWS } from '../labels/form-rows.ts'
import { labelKey } from '../labels/label-key.ts'
import { alignedRows } from './aligned-rows.ts'
import {
  gridRow,
  headingStart,
  isMost,
  labelledRow,
  withoutRepeatedHeading,
  type AlignedTable,
} from './aligned-table.ts'
import { firstChain } from './find-chains.ts'
import type { PlacedLine } from './placed.ts'

const HEADING = /统计指标|统计数/u
const OTHERS = new Set(SHEET2014_OTHER_ROWS.map(labelKey))
const HEADING_ROW = ['统计指标', '统计数']

// The titles of the sheet's parts are those of a report's sections.
const isSentence = (text: string): boolean => text.includes('。')

/** The statistics sheet of 2014 among lines whose cells no rules part. */
export const alignedSheet = (printed: readonly PlacedLine[]): AlignedTable | null => {
  const [top, second] = SHEET2014_ROWS
  const start = [top, second]
    .map((row) => row && firstChain(printed, row, 0, printed.length))
    .find(Boolean)
  if (!start) return null
  const from = headingStart(printed, start.first, HEADING, isSentence)
  const lines = withoutRepeatedHeading(printed, from, start.first)
  const wanted = { rows: SHEET2014_ROWS, cells: 1, others: OTHERS }
  const table = alignedRows(lines, wanted, new Map(), start.first, lines.length)
  if (!table || !isMost(table.rows.length, SHEET2014_ROWS.length)) return null
  return {
    grid: {
      kind: 'grid',
      rows: [
        gridRow(HEADING_ROW, lines[from]),
        ...table.rows.map((row) => labelledRow(lines, row)),
      ],
    },
    first: from,
    last: table.last,
  }
}
