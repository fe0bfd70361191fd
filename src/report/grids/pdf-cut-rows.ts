import type { Grid, GridCell } from '../report-document.ts'
import { isRowLabel } from '../labels/form-rows.ts'
import { labelKey } from '../labels/label-key.ts'

type Row = readonly GridCell[]

const textOf = (cell: GridCell | undefined): string => (cell?.text ?? '').trim()
const isFilled = (cell: GridCell | undefined): boolean => textOf(cell) !== ''
const BEGINS_LABEL =
  /^\s*(?:[\d０-９]{1,2}[.．、](?!\d)|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）])/u
const isFigure = (cell: GridCell | undefined): boolean =>
  /^(?:[\d０-９/／—–+＋-]|无$)/u.test(textOf(cell)) && !BEGINS_LABEL.test(textOf(cell))

const sameWords = (a: Row | undefined, b: Row | undefined): boolean =>
  (a ?? []).map(textOf).join('|') === (b ?? []).map(textOf).join('|')

/** The part below without the heading rows of the table, where each page repeats them. */
export const withoutRepeatedHeading = (above: Grid, below: Grid): Grid => {
  let same = 0
  while (same < below.rows.length && sameWords(below.rows[same], above.rows[same])) {
    if (below.rows[same]?.some(isFigure)) break
    same++
  }
  return same === 0 ? below : { kind: 'grid', rows: below.rows.slice(same) }
}

/**
 * The table without its last row where that may go on elsewhere: it is empty somewhere, or ends
 * within a note, and is not known to end by its own whole label and the next row's.
 */
export const withoutHalfRow = (grid: Grid, next: Grid | null): Grid => {
  const [before, last] = [grid.rows.at(-2), grid.rows.at(-1) ?? []]
  const label = labelOf(last, before)
  const isEmpty = (cell: GridCell): boolean => !isFilled(cell) && !before?.includes(cell)
  const isEnded =
    isRowLabel(labelKey(label)) && isRowLabel(labelKey(labelOf(next?.rows[0] ?? [], next?.rows[1])))
  const isHalf = last.some(opensNote) || (label !== '' && last.some(isEmpty) && !isEnded)
  return isHalf ? { kind: 'grid', rows: grid.rows.slice(0, -1) } : grid
}

/** Puts two parts of a table together; a row that the page's end cut in two becomes one again. */
export const joinGrids = (above: Grid, below: Grid, isOpen: boolean): Grid => {
  const last = above.rows.at(-1)
  const first = below.rows[0]
  const both = { kind: 'grid', rows: [...above.rows, ...below.rows] } as const
  if (!last || !first || last.length !== first.length) return both
  if (!isOneRow(last, first, above.rows.at(-2), below.rows[1], isOpen))
    return { kind: 'grid', rows: [...withoutHalfRow(above, below).rows, ...below.rows] }
  const made = new Map<GridCell, GridCell>()
  const joined = last.map((cell, i) => {
    const other = first[i]
    const known = made.get(cell)
    if (known || !other) return known ?? cell
    const whole = { ...cell, text: joinedTexts(cell.text, other.text) }
    made.set(cell, whole)
    return whole
  })
  return { kind: 'grid', rows: [...above.rows.slice(0, -1), joined, ...below.rows.slice(1)] }
}

// Figures of both parts are no one figure: the blank between makes the cell unreadable.
const joinedTexts = (a: string, b: string): string =>
  /\d$/u.test(a.trim()) && /^\d/u.test(b.trim()) ? `${a} ${b}` : a + b

// «2（其中委托» and, on the next page, «1件）».
const opensNote = (cell: GridCell | undefined): boolean => /[（(][^（）()]*$/u.test(textOf(cell))

/** The words of a row's own label: not of cells merged over several rows, not of its figures. */
const labelOf = (
  row: Row,
  neighbour: Row | undefined,
  isOther: (column: number) => boolean = () => false,
): string => {
  const own = new Set(
    row.filter((cell, i) => !neighbour?.includes(cell) && !isFigure(cell) && !isOther(i)),
  )
  return [...own].map(textOf).join('')
}

/**
 * Whether the last row of a page and the first of the next are one: the second has no label of its
 * own, or one that only ends the first's. Two rows' figures never come to stand in one.
 */
const isOneRow = (
  a: Row,
  b: Row,
  beforeA: Row | undefined,
  afterB: Row | undefined,
  isOpen: boolean,
): boolean => {
  // What a page's end cuts off a row may be nothing but its borders.
  if (!a.some(isFilled) || !b.some(isFilled)) return true
  const collides = (cell: GridCell, i: number) =>
    isFilled(cell) && isFilled(b[i]) && (isFigure(cell) || isFigure(b[i])) && !opensNote(cell)
  if (a.some(collides)) return false
  // A cell merged with the rows above goes on over the page's end, and may show its words only there.
  const goesOn = (cell: GridCell | undefined) =>
    opensNote(cell) || (cell !== undefined && beforeA?.includes(cell) === true)
  const labelA = labelOf(a, beforeA)
  const labelB = labelOf(b, afterB, (i) => goesOn(a[i]))
  if (labelB === '') return true
  // Figures without any label, and then a label without any figures.
  if (labelA === '' && a.some(isFigure) && !b.some(isFigure)) return true
  if (BEGINS_LABEL.test(labelB) || isRowLabel(labelKey(labelB))) return false
  if (isRowLabel(labelKey(labelA + labelB))) return true
  const isHalf = a.some(isFigure) !== b.some(isFigure)
  return isHalf && (isOpen || !BEGINS_LABEL.test(labelB))
}
