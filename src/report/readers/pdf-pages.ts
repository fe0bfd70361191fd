import type { Block, Grid, GridCell, Paragraph } from '../report-document.ts'
import type { PdfGrid } from './pdf-grid.ts'

/** One page: its tables and its running text with the height at which each stands. */
export interface PdfPage {
  readonly grids: readonly PdfGrid[]
  readonly paragraphs: readonly { readonly paragraph: Paragraph; readonly y: number }[]
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
        if (i === 0 && last?.kind === 'paragraph' && isUnfinished(last.text, part.paragraph.text))
          blocks[blocks.length - 1] = { ...last, text: last.text + part.paragraph.text }
        else blocks.push(part.paragraph)
        open = null
      } else if (i === 0 && open && sameColumns(open, part.grid)) {
        blocks[blocks.length - 1] = joinGrids(blocks.at(-1) as Grid, part.grid.grid)
        open = part.grid
      } else {
        blocks.push(part.grid.grid)
        open = part.grid
      }
    }
  }
  return blocks
}

const isUnfinished = (before: string, after: string): boolean =>
  before.length > 20 &&
  !/[。！？：；:;]$/u.test(before) &&
  !/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/u.test(after)

const sameColumns = (a: PdfGrid, b: PdfGrid): boolean =>
  a.columns.length === b.columns.length &&
  a.columns.every((x, i) => Math.abs(x - (b.columns[i] ?? 0)) <= SAME_COLUMN)

/** Puts two parts of a table together; a row that the page's end cut in two becomes one again. */
const joinGrids = (above: Grid, below: Grid): Grid => {
  const last = above.rows.at(-1)
  const first = below.rows[0]
  if (!last || !first || !isOneRow(last, first))
    return { kind: 'grid', rows: [...above.rows, ...below.rows] }
  const made = new Map<GridCell, GridCell>()
  const joined = last.map((cell, i) => {
    const other = first[i]
    const known = made.get(cell)
    if (known || !other) return known ?? cell
    const whole = { ...cell, text: cell.text + other.text }
    made.set(cell, whole)
    return whole
  })
  return { kind: 'grid', rows: [...above.rows.slice(0, -1), joined, ...below.rows.slice(1)] }
}

const isFilled = (cell: GridCell | undefined): boolean => (cell?.text ?? '').trim() !== ''
const isFigure = (cell: GridCell | undefined): boolean =>
  /^[\d/—-]/u.test((cell?.text ?? '').trim())

// One part holds the figures, the other none of them, and both hold words.
const isOneRow = (a: readonly GridCell[], b: readonly GridCell[]): boolean => {
  const figures = (row: readonly GridCell[]) => row.filter(isFigure).length
  const words = (row: readonly GridCell[]) => row.some((cell) => isFilled(cell) && !isFigure(cell))
  return (figures(a) === 0) !== (figures(b) === 0) && words(a) && words(b) && a.length === b.length
}
