import type { Block } from '../report-document.ts'
import { alignedTables } from './aligned-tables.ts'
import { textLines } from './text-lines.ts'

const GAP = /\S(?: {2,}|\u3000{2,})(?=\S)/gu
const LEAST_GAPS = 9
const MOST_OF_LINE = 3
// Cells parted by a sign of their own stand where their rows say, not in columns.
const PARTED = /[\t|｜│┃∣]/u

/**
 * The document with the tables of a text that keeps a page's layout (`pdftotext -layout`) rebuilt
 * from the columns of its characters; null where there are none.
 */
export const laidOutText = (blocks: readonly Block[]): readonly Block[] | null => {
  let gaps = 0
  let parted = 0
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.line === null) continue
    if (PARTED.test(block.text)) parted++
    else gaps += Math.min(MOST_OF_LINE, block.text.match(GAP)?.length ?? 0)
  }
  if (gaps < LEAST_GAPS || parted > gaps) return null
  const lines = textLines(blocks)
  const tables = alignedTables(lines)
  if (tables.length === 0) return null
  const laid: Block[] = []
  let next = 0
  for (const { grid, first, last } of tables) {
    const [from, to] = [lines[first]?.block ?? next, lines[last]?.block ?? next]
    laid.push(...blocks.slice(next, from), grid)
    next = to + 1
  }
  return [...laid, ...blocks.slice(next)]
}
