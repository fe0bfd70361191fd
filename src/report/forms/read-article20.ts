import { ARTICLE20 } from '../../form/article20.ts'
import { COLUMN_WORDS } from '../labels/label-variants.ts'
import { bindRows, type BoundRow } from './bind-rows.ts'
import { columnOrder, lastPlace, wordsOf } from './column-order.ts'
import { labelIndex } from './find-labels.ts'
import { ARTICLE20_CELLS, ARTICLE20_ROWS } from '../labels/form-rows.ts'
import { blocksOf, type FoundCell, type FoundTable } from './found-table.ts'
import { tableScopes, wordTest, type TableScope } from './table-scopes.ts'
import type { TokenRow } from '../grids/token.ts'

type TableEdition = keyof typeof ARTICLE20

const ANCHOR = wordTest(
  /第[(（]?[二2][十0]条第|第二十条第|本年新|制发件|废止件|现行有效|上一年项目|处理决定|收费金额|采购项目|^信息内容/u,
)

const INDEX = {
  '2019': labelIndex(ARTICLE20_ROWS['2019']),
  '2021': labelIndex(ARTICLE20_ROWS['2021']),
} as const

const wordsOfColumn = (column: string): readonly string[] => COLUMN_WORDS[column] ?? [column]

const columnsOf = (edition: TableEdition): readonly string[] =>
  ARTICLE20[edition].flatMap((block) => [...block.columns])

// Headings and rows that only one edition has tell the editions apart.
const only = (edition: TableEdition, other: TableEdition): readonly (readonly string[])[] => {
  const others = new Set(columnsOf(other).flatMap(wordsOfColumn))
  const columns = [...new Set(columnsOf(edition))]
    .map((column) => wordsOfColumn(column).filter((word) => !others.has(word)))
    .filter((words) => words.length > 0)
  return columns
}
const ONLY_2019 = [...only('2019', '2021'), ['对外管理服务'], ['集中采购']]
const ONLY_2021 = only('2021', '2019')

/** The edition that the headings of the article 20 tables tell; null where they do not. */
const editionOf = (scopes: readonly TableScope[]): TableEdition | null => {
  const text = wordsOf(
    scopes.flatMap((s) => s.rows).flatMap((r) => r.tokens.filter((t) => t.kind === 'text')),
  )
  const signs = (words: readonly (readonly string[])[]) =>
    words.filter((any) => lastPlace(text, any) >= 0).length
  const [old, recent] = [signs(ONLY_2019), signs(ONLY_2021)]
  return old === recent ? null : old > recent ? '2019' : '2021'
}

/** Finds the article 20 tables, printed as one or as five. */
export const findArticle20 = (
  rows: readonly TokenRow[],
  otherwise: TableEdition | null,
): FoundTable | null => {
  const scopes = tableScopes(rows, ANCHOR)
  if (scopes.length === 0) return null
  const edition = editionOf(scopes) ?? otherwise
  if (!edition) return null
  const { bound, touched } = bindRows(scopes, INDEX[edition], ANCHOR)
  const cells = bindColumns(bound, edition)
  return {
    table: 'article20',
    edition,
    expected: ARTICLE20_CELLS[edition],
    cells,
    blocks: blocksOf(scopes, touched),
  }
}

const bindColumns = (bound: readonly BoundRow[], edition: TableEdition): readonly FoundCell[] => {
  const headings = new Map<number, string>()
  return bound.flatMap(({ row, cells, heading }) => {
    const block = ARTICLE20[edition][row.block]
    if (!block) return []
    const words = block.columns.map(wordsOfColumn)
    const here = wordsOf(heading)
    if (words.some((any) => lastPlace(here, any) >= 0)) headings.set(row.block, here)
    const text = headings.get(row.block) ?? ''
    const order = columnOrder(text, words)
    if (!order) return []
    const inYuan = /单位[:：]?元/u.test(text)
    return cells.flatMap((token, i) => {
      const cell = row.cells[order[i] ?? -1]
      return cell ? [{ cell, rowLabel: row.label, token, inYuan }] : []
    })
  })
}
