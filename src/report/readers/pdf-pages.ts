import type { Block, Grid, GridCell, Paragraph } from '../report-document.ts'
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
        else blocks.push(part.paragraph)
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

const wordsOf = (row: readonly GridCell[] | undefined): string =>
  (row ?? []).map((cell) => cell.text.trim()).join('|')

/** The part below without the heading rows of the table, where each page repeats them. */
const withoutRepeatedHeading = (above: Grid, below: Grid): Grid => {
  let same = 0
  while (same < below.rows.length && wordsOf(below.rows[same]) === wordsOf(above.rows[same])) {
    if (below.rows[same]?.some(isFigure)) break
    same++
  }
  return same === 0 ? below : { kind: 'grid', rows: below.rows.slice(same) }
}

/** Puts two parts of a table together; a row that the page's end cut in two becomes one again. */
const joinGrids = (above: Grid, below: Grid, isOpen: boolean): Grid => {
  const last = above.rows.at(-1)
  const first = below.rows[0]
  if (!last || !first || !isOneRow(last, first, isOpen))
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
  /^[\d０-９/／—–+＋-]/u.test((cell?.text ?? '').trim()) && !BEGINS_LABEL.test(cell?.text ?? '')
const BEGINS_LABEL =
  /^\s*(?:[\d０-９]{1,2}[.．、](?!\d)|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）])/u

// «2（其中委托» and, on the next page, «1件）».
const endsNote = (cell: GridCell, rest: GridCell | undefined): boolean =>
  /[（(][^（）()]*$/u.test(cell.text) && /^[^（）()]*[)）]$/u.test(rest?.text.trim() ?? '')

// One part holds the figures, the other is empty where they stand and has no label of its own:
// the next row's label, or a heading, must not come to stand with another row's figures.
const isOneRow = (a: readonly GridCell[], b: readonly GridCell[], isOpen: boolean): boolean => {
  const inA = a.some(isFigure)
  const inB = b.some(isFigure)
  if (inA === inB || a.length !== b.length) return false
  const [figures, words] = inA ? [a, b] : [b, a]
  if (!words.some(isFilled)) return false
  const collides = (cell: GridCell, i: number): boolean =>
    isFigure(cell) && isFilled(words[i]) && !endsNote(cell, words[i])
  if (figures.some(collides)) return false
  return isOpen || !b.some((cell) => BEGINS_LABEL.test(cell.text))
}
