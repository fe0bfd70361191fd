import { bindRows } from './bind-rows.ts'
import { labelIndex } from './find-labels.ts'
import { SHEET2014_CELLS, SHEET2014_ROWS } from '../labels/form-rows.ts'
import { blocksOf, type FoundTable } from './found-table.ts'
import { tableScopes, wordTest } from './table-scopes.ts'
import type { Token, TokenRow } from '../grids/token.ts'

const ANCHOR = wordTest(/统计指标|政府信息公开情况统计表|主动公开政府信息数/u)
const HEADING = wordTest(/统计指标/u)
const INDEX = labelIndex(SHEET2014_ROWS)
const UNIT = /^(?:单位|条|件|次|篇|万元|个|人|人次|[-—－]{1,3})$/u

/** Finds the statistics sheet in use before 2019: one figure a row, its unit in a column between. */
export const findSheet2014 = (rows: readonly TokenRow[]): FoundTable | null => {
  const scopes = tableScopes(rows, ANCHOR)
  if (scopes.length === 0) return null
  const isUnit = (token: Token) => UNIT.test(token.text)
  const { bound, touched } = bindRows(scopes, INDEX, HEADING, isUnit)
  // A line or two of the text may carry the same words; the sheet has forty-eight rows.
  if (bound.length < 6) return null
  const cells = bound.flatMap(({ row, cells: tokens }) =>
    row.cells.flatMap((cell, i) => {
      const token = tokens[i]
      return token ? [{ cell, rowLabel: row.label, token, inYuan: false }] : []
    }),
  )
  return {
    table: 'sheet2014',
    edition: '2014',
    expected: SHEET2014_CELLS,
    cells,
    blocks: blocksOf(scopes, touched),
  }
}
