import { APPLICANTS } from '../../form/applicants.ts'
import { APPLICANT_WORDS } from '../labels/label-variants.ts'
import { plainText } from '../plain-text.ts'
import { applicantOrder } from './applicant-order.ts'
import { bindRows, type BoundRow } from './bind-rows.ts'
import { wordsOf } from './column-order.ts'
import { fillByCount } from './fill-by-count.ts'
import { fillByOrder } from './fill-by-order.ts'
import { fillBySums, numberOf } from './fill-by-sums.ts'
import { labelIndex } from './find-labels.ts'
import { APPLICATION_CELLS, APPLICATION_ROWS } from '../labels/form-rows.ts'
import { blocksOf, type FoundCell, type FoundTable } from './found-table.ts'
import { leavesCellsOut } from './left-out.ts'
import { tableScopes, wordTest, type TableScope } from './table-scopes.ts'
import { withoutDoubtful, withoutShifts } from './without-shifts.ts'
import type { Token, TokenRow } from '../grids/token.ts'

const ANCHOR = wordTest(
  /勾稽关系|申请人情况|自然人|法人或其他组织|本年新收政府信息公开申请|上年结转政府信息|属于国家秘密|法律行政法规禁止|危及.{0,2}三安全|第三方合法权益|三类内部事务|四类过程性|行政执法案卷|行政查询事项|不掌握相关|需要另行制作|补正后申请|信访举报|提供公开出版物|大量反复申请|重新出具|逾期不补正|未按收费通知|结转下年度/u,
)

const HEADING = wordTest(/勾稽关系|申请人情况|自然人|法人或其他组织|商业企业/u)

const INDEX = {
  '2019': labelIndex(APPLICATION_ROWS['2019']),
  '2021': labelIndex(APPLICATION_ROWS['2021']),
} as const

const isRecent = (scopes: readonly TableScope[]): boolean => {
  const text = wordsOf(
    scopes.flatMap((s) => s.rows).flatMap((r) => r.tokens.filter((t) => t.kind === 'text')),
  )
  return /逾期不补正|逾期未按收费/u.test(text)
}

/** Finds the applications table: 161 cells of the 2019 edition or 175 of 2021. */
export const findApplications = (rows: readonly TokenRow[]): FoundTable | null => {
  const scopes = tableScopes(rows, ANCHOR)
  if (scopes.length === 0) return null
  const edition = isRecent(scopes) ? '2021' : '2019'
  const byLabel = bindRows(scopes, INDEX[edition], HEADING)
  const { rows: form } = INDEX[edition]
  const sure = withoutShifts(scopes, form, byLabel.bound)
  const byOrder = fillByCount(scopes, form, fillByOrder(scopes, form, sure))
  const filled = fillBySums(scopes, edition, form, byOrder)
  const bound = withoutDoubtful(scopes, form, filled)
  const touched = [...byLabel.touched, ...bound.flatMap((row) => row.cells)]
  if (bound.length === 0) return null
  return {
    table: 'applications',
    edition,
    expected: APPLICATION_CELLS[edition],
    cells: bindColumns(bound),
    blocks: blocksOf(scopes, touched),
  }
}

const bindColumns = (bound: readonly BoundRow[]): readonly FoundCell[] => {
  const byHeading = applicantOrder(bound[0]?.heading ?? [], addsUpIn(bound))
  return bound.flatMap(({ row, cells }) => {
    const order = applicantsAbove(cells) ?? (leavesCellsOut(cells) ? null : byHeading)
    if (!order) return []
    return cells.flatMap((token, i) => {
      const cell = row.cells[order[i] ?? -1]
      return cell ? [{ cell, rowLabel: row.label, token, inYuan: false }] : []
    })
  })
}

const LEAST_SHARE = 0.8

/** Whether nearly all rows of the table add up in an order of the columns. */
const addsUpIn =
  (bound: readonly BoundRow[]) =>
  (order: readonly number[]): boolean => {
    const rows = bound.map(({ cells }) => cells.map(numberOf))
    const known = rows.filter((row) => !row.includes(null) && row.length === order.length)
    const right = known.filter((row) => {
      const total = row[order.indexOf(APPLICANTS.length - 1)] ?? 0
      return row.reduce<number>((sum, n) => sum + (n ?? 0), 0) === total * 2
    })
    const isEmpty = known.every((row) => row.every((n) => n === 0))
    const counts = right.some((row) => row.some((n) => n !== 0))
    return (isEmpty || counts) && right.length >= bound.length * LEAST_SHARE
  }

/** In a real table: the applicant that heads each cell's own column; null where not all are told. */
const applicantsAbove = (cells: readonly Token[]): readonly number[] | null => {
  const order = cells.map(({ square }) => {
    if (!square) return -1
    for (let row = square.row - 1; row >= 0; row--) {
      const text = square.grid.rows[row]?.[square.column]?.text
      const key = plainText(text ?? '')
      const applicant = APPLICANTS.findIndex((a) => APPLICANT_WORDS[a.id].includes(key))
      if (applicant >= 0) return applicant
    }
    return -1
  })
  return new Set(order).size === APPLICANTS.length && !order.includes(-1) ? order : null
}
