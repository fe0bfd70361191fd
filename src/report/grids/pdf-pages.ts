import type { Block, Grid, Paragraph } from '../report-document.ts'
import { joinGrids, withoutHalfRow, withoutRepeatedHeading } from './pdf-cut-rows.ts'
import type { PdfGrid } from './pdf-grid.ts'

/** One page, or a column of one: its tables and its running text with the height at which each stands. */
export interface PdfPage {
  readonly grids: readonly PdfGrid[]
  readonly paragraphs: readonly { readonly paragraph: Paragraph; readonly y: number }[]
  /** Whether its first sentence may have begun in the part before. */
  readonly mayContinue: boolean
}

const SAME_COLUMN = 3

/** The pages as one document: blocks from top to bottom, tables broken over pages put together. */
export const joinPages = (pages: readonly PdfPage[]): readonly Block[] => {
  const blocks: Block[] = []
  let open: PdfGrid | null = null
  for (const page of pages) {
    const parts = [
      ...page.grids.map((grid) => ({ y: grid.top, grid })),
      ...page.paragraphs.map(({ paragraph, y }) => ({ y, paragraph })),
    ].sort((a, b) => b.y - a.y)
    for (const [i, part] of parts.entries()) {
      if ('paragraph' in part) {
        const last = blocks.at(-1)
        // A sentence runs on over the page's end.
        const mayContinue = i === 0 && page.mayContinue
        if (
          mayContinue &&
          last?.kind === 'paragraph' &&
          isUnfinished(last.text, part.paragraph.text)
        )
          blocks[blocks.length - 1] = { ...last, text: last.text + part.paragraph.text }
        else {
          if (open && i === 0 && !ENDS_TABLE.test(part.paragraph.text)) dropCutRow(blocks, null)
          blocks.push(part.paragraph)
        }
        open = null
        continue
      }
      const columns: readonly number[] | null =
        i === 0 && open ? commonColumns(open, part.grid) : null
      if (open && columns) {
        const above: PdfGrid = spreadOver(open, columns)
        const below: PdfGrid = spreadOver(part.grid, columns)
        const rest = withoutRepeatedHeading(above.grid, below.grid)
        open = { ...below, grid: joinGrids(above.grid, rest, part.grid.isOpen) }
        blocks[blocks.length - 1] = open.grid
      } else {
        if (open && i === 0) dropCutRow(blocks, part.grid.grid)
        blocks.push(part.grid.grid)
        open = part.grid
      }
    }
  }
  return blocks
}

const ENDS_TABLE = /。|^[一二三四五六七八九十]+、/u

/** Where a table ends a page and what follows is not joined to it, its last row may be half a row. */
const dropCutRow = (blocks: Block[], next: Grid | null): void => {
  const last = blocks.at(-1)
  if (last?.kind === 'grid') blocks[blocks.length - 1] = withoutHalfRow(last, next)
}

const isUnfinished = (before: string, after: string): boolean =>
  before.length > 20 &&
  !/[。！？：；:;]$/u.test(before) &&
  !/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/u.test(after)

/**
 * The lines between columns of two parts of one table, from the left edge; null where they are no
 * parts of one table. A part may lack columns: its cells are merged over them.
 */
const commonColumns = (a: PdfGrid, b: PdfGrid): readonly number[] | null => {
  const [left, right] = [fromLeft(a), fromLeft(b)]
  if (Math.abs((left.at(-1) ?? 0) - (right.at(-1) ?? 0)) > SAME_COLUMN) return null
  const [many, few] = left.length >= right.length ? [left, right] : [right, left]
  const extra = few.filter((x) => !many.some((other) => Math.abs(other - x) <= SAME_COLUMN))
  const shared = few.length - extra.length
  return shared > 2 && extra.length <= 1 ? [...many, ...extra].sort((x, y) => x - y) : null
}

const fromLeft = (grid: PdfGrid): readonly number[] =>
  grid.columns.map((x) => x - (grid.columns[0] ?? 0))

const spreadOver = (grid: PdfGrid, columns: readonly number[]): PdfGrid => {
  const own = fromLeft(grid)
  const at = columns.slice(0, -1).map((x) => own.findLastIndex((edge) => edge <= x + SAME_COLUMN))
  const rows = grid.grid.rows.map((row) => at.flatMap((c) => row[c] ?? []))
  return { ...grid, columns, grid: { kind: 'grid', rows } }
}
