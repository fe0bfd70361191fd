import { bindFigures } from './bind-figures.ts'
import { columnAt, isFigure, type Column } from './columns.ts'
import { findChains, type WantedRow } from './find-chains.ts'
import { freeWords } from './free-words.ts'
import type { LabelChain } from './label-chain.ts'
import { pageColumns } from './page-columns.ts'
import type { PlacedLine, PlacedWord } from './placed.ts'
import { rowTexts, type Band } from './row-texts.ts'

/** A table as it is looked for: the labels of its rows, and how many cells each has. */
export interface WantedTable {
  readonly rows: readonly WantedRow[]
  readonly cells: number
  /** Keys of labels whose rows have figures that the table does not ask for. */
  readonly others?: ReadonlySet<string>
}

/** A row whose label, order and count agree; texts in the order of their columns. */
export interface AlignedRow extends Band {
  readonly index: number
  readonly label: LabelChain
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
  const stop = Math.min(end, bottom.last + 1 + LINES_AFTER)
  const free = freeWords(lines, found, wanted.others ?? new Set())
  const figureLines: number[] = []
  for (let i = top.first; i < stop; i++) {
    const line = lines[i]
    if (line && free(line).some(isFigure)) figureLines.push(i)
  }
  const columns = pageColumns(lines, figureLines, free, headings, wanted.cells)
  // Without columns only a full line is a row's: an empty place could be anywhere.
  const inColumns = figureLines.flatMap((i) => {
    const line = lines[i]
    if (!line) return []
    const own = columns.get(line.page)
    const figures = free(line).filter(isFigure)
    const count = own ? figures.filter((word) => columnAt(own, word) >= 0).length : figures.length
    return count > 0 && (own || count === wanted.cells) ? [{ line: i, count }] : []
  })
  const { bound, isComplete } = bindFigures(lines, labels, inColumns)
  const isKnown = figureLines.every((i) => columns.has(lines[i]?.page ?? -1))
  const bands = labels.map((label, index): Band | null => {
    const figures = bound[index] ?? null
    // A row is empty only among rows that are not, where no figures are left that could be its own.
    const isAmong =
      bound.some((line, i) => line !== null && i > index) || index === bound.length - 1
    if (!label || (figures === null && !(isComplete && isKnown && isAmong))) return null
    return {
      first: Math.min(label.first, figures ?? label.first),
      last: Math.max(label.last, figures ?? label.last),
      figures: figures ?? label.first,
    }
  })
  const sheet = { lines, free, columns, cells: wanted.cells, from: top.first, end: stop }
  const texts = rowTexts(sheet, bands)
  const rows = labels.flatMap((label, index): AlignedRow[] => {
    const [band, own] = [bands[index], texts[index]]
    return label && band && own ? [{ index, label, ...band, texts: own }] : []
  })
  const last = Math.max(bottom.last, ...inColumns.map(({ line }) => line))
  return { rows, labels, columns, first: top.first, last }
}
