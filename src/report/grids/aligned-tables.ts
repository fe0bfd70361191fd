import { alignedApplications } from './aligned-applications.ts'
import { alignedArticle20 } from './aligned-article20.ts'
import { alignedReview } from './aligned-review.ts'
import { alignedSheet } from './aligned-sheet.ts'
import type { AlignedTable } from './aligned-table.ts'
import { cutAtOrdinals, type PlacedLine } from './placed.ts'

const FINDERS = [alignedArticle20, alignedApplications, alignedReview, alignedSheet] as const

/**
 * The statutory tables among lines of words with places, whose cells no rules part: borderless
 * tables of PDFs, and of text that keeps the layout of a page. In the order of the lines.
 */
export const alignedTables = (lines: readonly PlacedLine[]): readonly AlignedTable[] => {
  const cut = lines.map((line) => ({ ...line, words: line.words.flatMap(cutAtOrdinals) }))
  const tables: AlignedTable[] = []
  for (const find of FINDERS) {
    const table = find(cut)
    const isApart = table && tables.every((t) => t.last < table.first || t.first > table.last)
    if (table && isApart) tables.push(table)
  }
  return tables.sort((a, b) => a.first - b.first)
}
