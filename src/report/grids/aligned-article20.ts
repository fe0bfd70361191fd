import { ARTICLE20, type Article20Block } from '../../form/article20.ts'
import type { GridCell } from '../report-document.ts'
import { ARTICLE20_ROWS } from '../labels/form-rows.ts'
import { alignedRows, type AlignedRows } from './aligned-rows.ts'
import {
  endOfTable,
  gridRow,
  headingStart,
  isMost,
  labelledRow,
  lineText,
  withoutRepeatedHeading,
  type AlignedTable,
} from './aligned-table.ts'
import { findChains } from './find-chains.ts'
import { middleOf, type PlacedLine, type PlacedWord } from './placed.ts'

const HEADING = /第?[二2][十0]条|信息内容|本年|上一年|制发|制作|处理决定|采购|收费金额/u
const TITLE = /[二2][十0]条第|^第[（(]/u
const CORNER = /^(?:信息|内容|信息内容|信|息|内|容)$/u

/** The article 20 tables among lines whose cells no rules part: one table or five. */
export const alignedArticle20 = (printed: readonly PlacedLine[]): AlignedTable | null => {
  const found = (['2019', '2021'] as const).map((edition) => {
    const labels = findChains(printed, ARTICLE20_ROWS[edition], 0, printed.length)
    return { edition, labels, count: labels.filter((label) => label !== null).length }
  })
  const [old, recent] = found
  if (!old || !recent || Math.max(old.count, recent.count) === 0) return null
  // 2021 dropped two of the rows of 2019.
  const { edition, labels } = old.count > recent.count ? old : recent
  const start = labels.find((label) => label !== null)
  if (!start) return null
  const first = headingStart(printed, start.first, HEADING)
  const lines = withoutRepeatedHeading(printed, first, start.first)
  const end = endOfTable(lines, start.first)
  const rows: (readonly GridCell[])[] = []
  let [from, read, last] = [first, 0, start.first]
  ARTICLE20[edition].forEach((block: Article20Block, number) => {
    const wanted = ARTICLE20_ROWS[edition].filter((row) => row.block === number)
    const own = labels.filter((_, i) => ARTICLE20_ROWS[edition][i]?.block === number)
    const top = own.find((label) => label !== null)
    if (!top) return
    const headings = headingWords(lines, from, top.first)
    const above = new Map(headings.map(({ page }) => [page, wordsOn(headings, page)]))
    const table = alignedRows(
      lines,
      { rows: wanted, cells: block.columns.length },
      above,
      top.first,
      Math.min(end, endOfBlock(lines, (own.findLast((label) => label !== null) ?? top).last)),
    )
    if (!table) return
    rows.push(gridRow([titleOf(lines, from, top.first) ?? block.heading], lines[from]))
    rows.push(gridRow(['信息内容', ...headingTexts(table, headings)], lines[from]))
    rows.push(...table.rows.map((row) => labelledRow(lines, row)))
    read += table.rows.length
    last = Math.max(table.last, (own.findLast((label) => label !== null) ?? top).last)
    from = last + 1
  })
  if (!isMost(read, ARTICLE20_ROWS[edition].length)) return null
  return { grid: { kind: 'grid', rows }, first, last }
}

/** The line after a block's rows: the next block's title or heading. */
const endOfBlock = (lines: readonly PlacedLine[], lastLabel: number): number => {
  const next = lines.findIndex((line, i) => i > lastLabel && HEADING.test(lineText(line)))
  return next < 0 ? lines.length : next
}

interface Heading {
  readonly word: PlacedWord
  readonly page: number
}

const wordsOn = (headings: readonly Heading[], page: number): readonly PlacedWord[] =>
  headings.filter((heading) => heading.page === page).map(({ word }) => word)

const headingWords = (
  lines: readonly PlacedLine[],
  from: number,
  end: number,
): readonly Heading[] =>
  lines
    .slice(from, end)
    .filter((line) => !TITLE.test(lineText(line)))
    .flatMap((line) =>
      line.words
        .filter((word) => !CORNER.test(word.text))
        .map((word) => ({ word, page: line.page })),
    )

const titleOf = (lines: readonly PlacedLine[], from: number, end: number): string | null =>
  lines
    .slice(from, end)
    .map(lineText)
    .find((text) => TITLE.test(text)) ?? null

/** The words of the heading over each column, from the top down. */
const headingTexts = (table: AlignedRows, headings: readonly Heading[]): readonly string[] => {
  const columns = [...table.columns.values()][0]
  if (!columns) return headings.map(({ word }) => word.text)
  const texts = columns.map(() => '')
  for (const { word } of headings) {
    const far = columns.map(({ left, right }) => Math.abs((left + right) / 2 - middleOf(word)))
    const c = far.indexOf(Math.min(...far))
    texts[c] += word.text
  }
  return texts
}
