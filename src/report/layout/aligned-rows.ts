import { bindFigures } from './bind-figures.ts'
import { columnAt, columnsOf, isFigure, type Column } from './columns.ts'
import { findChains, type WantedRow } from './find-chains.ts'
import type { LabelChain } from './label-chain.ts'
import { middleOf, type PlacedLine, type PlacedWord } from './placed.ts'

/** A table as it is looked for: the labels of its rows, and how many cells each has. */
export interface WantedTable {
  readonly rows: readonly WantedRow[]
  readonly cells: number
}

/** A row whose label, order and count agree; texts in the order of their columns. */
export interface AlignedRow {
  readonly index: number
  readonly label: LabelChain
  /** Its first and last line, and the line of its figures. */
  readonly first: number
  readonly last: number
  readonly figures: number
  readonly texts: readonly string[]
}

export interface AlignedRows {
  readonly rows: readonly AlignedRow[]
  readonly labels: readonly (LabelChain | null)[]
  /** The columns of each page. */
  readonly columns: ReadonlyMap<number, readonly Column[]>
  /** First and last line that the rows take up. */
  readonly first: number
  readonly last: number
}

const LINES_AFTER = 2
// In lines: how far from a row's figures a cell of several lines reaches.
const NEAR = 4

/**
 * The rows of a table whose cells no rules part, among lines `from` to `end`: labels by their
 * letters, columns by where figures and the `headings` of their page stand, and a row's figures by
 * height, order and count. What these do not agree on is left out.
 */
export const alignedRows = (
  lines: readonly PlacedLine[],
  wanted: WantedTable,
  headings: ReadonlyMap<number, readonly PlacedWord[]>,
  from: number,
  end: number,
): AlignedRows | null => {
  const labels = findChains(lines, wanted.rows, from, end)
  const found = labels.filter((label) => label !== null)
  const [top, bottom] = [found[0], found.at(-1)]
  if (!top || !bottom) return null
  const inLabels = new Set(found.flatMap((label) => label.words))
  const edges = labelEdges(lines, found)
  const stop = Math.min(end, bottom.last + 1 + LINES_AFTER)
  const free = (line: PlacedLine): readonly PlacedWord[] =>
    line.words.filter(
      (word) => !inLabels.has(word) && middleOf(word) >= (edges.get(line.page) ?? 0),
    )
  const figureLines: number[] = []
  for (let i = top.first; i < stop; i++) {
    const line = lines[i]
    if (line && free(line).some(isFigure)) figureLines.push(i)
  }
  const columns = pageColumns(lines, figureLines, free, headings, wanted.cells)
  // Without columns only a full line is a row's: an empty place could be anywhere.
  const inColumns = figureLines.filter((i) => {
    const line = lines[i]
    if (!line) return false
    const own = columns.get(line.page)
    const figures = free(line).filter(isFigure)
    return own ? figures.some((word) => columnAt(own, word) >= 0) : figures.length === wanted.cells
  })
  const bound = bindFigures(lines, labels, inColumns)
  const isComplete =
    inColumns.length === bound.filter((f) => f !== null).length &&
    figureLines.every((i) => columns.has(lines[i]?.page ?? -1))
  const rows = labels.flatMap((label, index): AlignedRow[] => {
    const figures = inColumns[bound[index] ?? -1] ?? null
    // A row is empty only where no figures are left that could be its own.
    if (!label || (figures === null && !isComplete)) return []
    const band = {
      first: Math.min(label.first, figures ?? label.first),
      last: Math.max(label.last, figures ?? label.last),
      figures: figures ?? label.first,
    }
    const texts = cellTexts(lines, band, free, columns, wanted.cells)
    return texts ? [{ index, label, ...band, texts }] : []
  })
  const sure = rows.filter((row) => !hasStray(lines, row, rows, top.first, free, columns))
  const last = Math.max(bottom.last, ...inColumns)
  return { rows: sure, labels, columns, first: top.first, last }
}

/** Where the labels of most rows end on each page. */
const labelEdges = (
  lines: readonly PlacedLine[],
  labels: readonly LabelChain[],
): ReadonlyMap<number, number> => {
  const rights = new Map<number, number[]>()
  for (const label of labels) {
    const own = new Set(label.words)
    for (let i = label.first; i <= label.last; i++) {
      const line = lines[i]
      const right = Math.max(0, ...(line?.words ?? []).map((w) => (own.has(w) ? w.right : 0)))
      if (line && right > 0) rights.set(line.page, [...(rights.get(line.page) ?? []), right])
    }
  }
  return new Map([...rights].map(([page, all]) => [page, median(all)]))
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const pageColumns = (
  lines: readonly PlacedLine[],
  figureLines: readonly number[],
  free: (line: PlacedLine) => readonly PlacedWord[],
  headings: ReadonlyMap<number, readonly PlacedWord[]>,
  wanted: number,
): ReadonlyMap<number, readonly Column[]> => {
  const pages = new Map<
    number,
    { size: number; isPrinted: boolean; rows: (readonly PlacedWord[])[] }
  >()
  for (const i of figureLines) {
    const line = lines[i]
    if (!line) continue
    const isPrinted = line.line === null
    const known = pages.get(line.page) ?? { size: line.size, isPrinted, rows: [] }
    known.rows.push(free(line).filter(isFigure))
    pages.set(line.page, known)
  }
  const columns = new Map<number, readonly Column[]>()
  for (const [page, evidence] of pages) {
    const own = columnsOf({ ...evidence, headings: headings.get(page) ?? [] }, wanted)
    if (own) columns.set(page, own)
  }
  return columns
}

interface Band {
  readonly first: number
  readonly last: number
  readonly figures: number
}

/** The cells of a row by the columns of its words; null where a word stands in none. */
const cellTexts = (
  lines: readonly PlacedLine[],
  band: Band,
  free: (line: PlacedLine) => readonly PlacedWord[],
  columns: ReadonlyMap<number, readonly Column[]>,
  wanted: number,
): readonly string[] | null => {
  const figures = lines[band.figures]
  if (!figures) return null
  const own = columns.get(figures.page)
  if (!own) {
    const words = lines.slice(band.first, band.last + 1).flatMap((line) => {
      const own = free(line)
      const start = own.findIndex(isFigure)
      return start < 0 ? [] : own.slice(start)
    })
    const isFull = words.length === wanted && words.every(isFigure)
    return isFull ? words.map((word) => word.text) : null
  }
  const texts = Array.from({ length: wanted }, () => '')
  for (let i = band.first; i <= band.last; i++) {
    const line = lines[i]
    if (!line) continue
    for (const word of free(line)) {
      if (word.right <= (own[0]?.left ?? 0)) continue
      const c = columnAt(columns.get(line.page) ?? own, word)
      if (c < 0) return null
      texts[c] += (texts[c] === '' ? '' : ' ') + word.text
    }
  }
  return texts
}

/** Whether words beside the row, in no row at all, may belong where it seems to be empty. */
const hasStray = (
  lines: readonly PlacedLine[],
  row: AlignedRow,
  rows: readonly AlignedRow[],
  from: number,
  free: (line: PlacedLine) => readonly PlacedWord[],
  columns: ReadonlyMap<number, readonly Column[]>,
): boolean => {
  if (!row.texts.includes('')) return false
  const above = Math.max(from - 1, ...rows.filter((r) => r.last < row.first).map((r) => r.last))
  const below = Math.min(
    lines.length,
    ...rows.filter((r) => r.first > row.last).map((r) => r.first),
  )
  for (let i = above + 1; i < below; i++) {
    const line = lines[i]
    if (!line || (i >= row.first && i <= row.last) || Math.abs(i - row.figures) > NEAR) continue
    const own = columns.get(line.page) ?? []
    if (free(line).some((word) => row.texts[columnAt(own, word)] === '')) return true
  }
  return false
}
