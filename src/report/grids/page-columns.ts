import { columnsOf, isFigure, type Column } from './columns.ts'
import type { FreeWords } from './free-words.ts'
import type { PlacedLine, PlacedWord } from './placed.ts'

interface Page {
  readonly size: number
  readonly isPrinted: boolean
  readonly rows: (readonly PlacedWord[])[]
}

/** The columns of each page on which they are proved (columns.ts). */
export const pageColumns = (
  lines: readonly PlacedLine[],
  figureLines: readonly number[],
  free: FreeWords,
  headings: ReadonlyMap<number, readonly PlacedWord[]>,
  wanted: number,
): ReadonlyMap<number, readonly Column[]> => {
  const pages = new Map<number, Page>()
  for (const i of figureLines) {
    const line = lines[i]
    if (!line) continue
    const known = pages.get(line.page)
    const page = known ?? { size: line.size, isPrinted: line.line === null, rows: [] }
    page.rows.push(free(line).filter(isFigure))
    if (!known) pages.set(line.page, page)
  }
  const columns = new Map<number, readonly Column[]>()
  for (const [page, evidence] of pages) {
    const own = columnsOf({ ...evidence, headings: headings.get(page) ?? [] }, wanted)
    if (own) columns.set(page, own)
  }
  return columns
}
