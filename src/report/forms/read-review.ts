import { REVIEW, REVIEW_RESULTS } from '../../form/review.ts'
import { RESULT_WORDS } from '../labels/label-variants.ts'
import { plainText } from '../plain-text.ts'
import type { FormCell } from '../labels/form-rows.ts'
import { blocksOf, type FoundCell, type FoundTable } from './found-table.ts'
import { leavesCellsOut } from './left-out.ts'
import { reviewRow } from './review-row.ts'
import { joinedParts } from './review-parts.ts'
import { resultOrder } from './result-order.ts'
import { tableScopes, wordTest, type TableScope } from './table-scopes.ts'
import type { Token, TokenRow } from '../grids/token.ts'

const ANCHOR = wordTest(/^行政复议(?:行政诉讼)?$|结果维持|结果纠正|未经复议直接|^复议后起诉/u)

interface ReviewCell extends FormCell {
  readonly rowLabel: string
}

/** The fifteen cells of the table, in printed order. */
export const REVIEW_CELLS: readonly ReviewCell[] = REVIEW.flatMap((block) =>
  block.cells.map((indicator, i) => ({
    indicator,
    applicant: null,
    column: REVIEW_RESULTS[i] ?? '',
    rowLabel: block.heading.join(' '),
  })),
)

/** Finds the review and litigation table: one row of 15 cells under three blocks of five. */
export const findReview = (
  rows: readonly TokenRow[],
  edition: '2019' | '2021' | null,
): FoundTable | null => {
  const scopes = tableScopes(rows, ANCHOR)
  const found = scopes.flatMap((scope) => {
    const figures = figuresOf(scope)
    return figures ? [{ scopes: [scope], ...figures, cells: bindCells(figures) }] : []
  })
  // Running text broken into lines may carry a few of the headings' words, but not its figures.
  const table =
    found.find((each) => each.cells.length > 0) ??
    inParts(scopes) ??
    inSection(rows) ??
    found.find(hasWholeHeading)
  if (!table) return null
  return {
    table: 'review',
    edition: edition ?? '2021',
    expected: REVIEW_CELLS,
    cells: table.cells,
    blocks: blocksOf(table.scopes, [...table.heading, ...table.tokens]),
  }
}

/** The table where it is printed as two or three. */
const inParts = (scopes: readonly TableScope[]) => {
  const tokens = joinedParts(scopes)
  return tokens && { scopes, heading: [], tokens, cells: cellsFrom(tokens, ON_FORM) }
}

/** The table where its heading is lost, or taken apart character by character. */
const inSection = (rows: readonly TokenRow[]) => {
  const section = reviewRow(rows)
  return section && { ...section, heading: [], cells: cellsFrom(section.tokens, ON_FORM) }
}

const ON_FORM = REVIEW_CELLS.map((_, i) => i)

const hasWholeHeading = ({ heading }: { readonly heading: readonly Token[] }): boolean =>
  heading.filter((token) => /审结|纠正/u.test(token.text)).length >= 3

const bindCells = ({
  heading,
  tokens,
}: {
  readonly heading: readonly Token[]
  readonly tokens: readonly Token[]
}): readonly FoundCell[] => {
  if (tokens.length !== REVIEW_CELLS.length) return []
  const above = cellsAbove(tokens)
  if (!above && leavesCellsOut(tokens)) return []
  const order = above ?? resultOrder(heading)
  return order ? cellsFrom(tokens, order) : []
}

const cellsFrom = (tokens: readonly Token[], order: readonly number[]): readonly FoundCell[] =>
  order.flatMap((index, i) => {
    const cell = REVIEW_CELLS[index]
    const token = tokens[i]
    return cell && token ? [{ cell, rowLabel: cell.rowLabel, token, inYuan: false }] : []
  })

/** The heading and the figures that follow it; the figures are empty where their count is wrong. */
const figuresOf = (
  scope: TableScope,
): { heading: readonly Token[]; tokens: readonly Token[] } | null => {
  const heading: Token[] = []
  for (const [i, row] of scope.rows.entries()) {
    const start = row.tokens.findIndex((token) => token.kind === 'value')
    const words = row.tokens.filter((token) => token.kind === 'text')
    const isEmptyRow = start < 0 && words.length === 0 && row.tokens.length >= REVIEW_CELLS.length
    if (start < 0 && !(isEmptyRow && row.blanksShow)) {
      heading.push(...words)
      continue
    }
    if (!heading.concat(words).some((token) => /结果/u.test(token.text))) return null
    if (!row.blanksShow) {
      heading.push(...row.tokens.slice(0, start).filter((token) => token.kind === 'text'))
      return { heading, tokens: plainFigures(scope.rows.slice(i), start) }
    }
    return { heading, tokens: cellsOfRow(row, heading) }
  }
  return heading.some((token) => /结果纠正/u.test(token.text)) ? { heading, tokens: [] } : null
}

const filled = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token) => token.kind !== 'blank')

// On plain lines an empty cell may be lost: only fifteen figures in a row are sure.
const plainFigures = (rows: readonly TokenRow[], start: number): readonly Token[] => {
  const rest = filled(rows.flatMap((row, i) => (i === 0 ? row.tokens.slice(start) : row.tokens)))
  const end = rest.findIndex((token) => token.kind !== 'value')
  const figures = end < 0 ? rest : rest.slice(0, end)
  const [only] = figures
  // Fifteen digits without a gap are fifteen single figures: no report counts in hundreds of billions.
  if (only && figures.length === 1 && /^\d{15}$/u.test(only.text))
    return [...only.text].map((text) => ({ ...only, text }))
  return figures.length === REVIEW_CELLS.length && isInLines(figures) ? figures : []
}

// One figure a line, or blocks of five: a lone figure below others may end a cell of several lines.
const isInLines = (figures: readonly Token[]): boolean => {
  const counts = new Map<number | null, number>()
  for (const { line } of figures) counts.set(line, (counts.get(line) ?? 0) + 1)
  const all = [...counts.values()]
  return (
    all.every((count) => count === 1) || all.every((count) => count % REVIEW_RESULTS.length === 0)
  )
}

const cellsOfRow = (row: TokenRow, heading: Token[]): readonly Token[] => {
  const start = headingEnd(row, heading)
  const cells = row.tokens.slice(start)
  const some = filled(cells)
  // Where heading and figures share a run of cells, an empty one may belong to either.
  if (cells.length === REVIEW_CELLS.length && (start === 0 || some.length === 0)) return cells
  if (some.length === REVIEW_CELLS.length) return some
  const first = some.slice(0, REVIEW_CELLS.length)
  const rest = some.slice(REVIEW_CELLS.length)
  if (first.length === REVIEW_CELLS.length && first.every(isValue) && !rest.some(isValue))
    return first
  return some.length === 0 && cells.length > REVIEW_CELLS.length
    ? cells.slice(0, REVIEW_CELLS.length)
    : []
}

const isValue = (token: Token): boolean => token.kind === 'value'

// Heading and figures may share one run of cells: the heading ends with its last label.
const headingEnd = (row: TokenRow, heading: Token[]): number => {
  const last = row.tokens.findLastIndex(
    (token) => token.kind === 'text' && /结果|审结|总[计结]|起诉|复议|诉讼/u.test(token.text),
  )
  heading.push(...row.tokens.slice(0, last + 1).filter((token) => token.kind === 'text'))
  return last + 1
}

/** In a real table: the block and result that head each cell's own column. */
const cellsAbove = (tokens: readonly Token[]): readonly number[] | null => {
  const order = tokens.map(({ square }) => {
    if (!square) return -1
    const above = square.grid.rows
      .slice(0, square.row)
      .map((row) => plainText(row[square.column]?.text ?? ''))
    const result = RESULT_WORDS.findIndex((words) => above.some((text) => words.includes(text)))
    const block = above.some((text) => /未经复议/u.test(text))
      ? 1
      : above.some((text) => /复议后/u.test(text))
        ? 2
        : above.some((text) => text.includes('行政复议'))
          ? 0
          : -1
    return result < 0 || block < 0 ? -1 : block * REVIEW_RESULTS.length + result
  })
  return new Set(order).size === REVIEW_CELLS.length && !order.includes(-1) ? order : null
}
