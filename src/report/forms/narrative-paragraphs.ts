import type { Block, Paragraph } from '../report-document.ts'
import { isPageMark } from '../grids/page-marks.ts'
import { hasPipe } from '../grids/pipe-rows.ts'
import type { TokenRow } from '../grids/token.ts'

/**
 * The running text: every paragraph outside the recognised tables, page numbers left out. Cells of
 * layout tables (pipes, or a grid that is no form) count as paragraphs where they hold sentences.
 */
export const narrativeParagraphs = (
  blocks: readonly Block[],
  rows: readonly TokenRow[],
  taken: ReadonlySet<number>,
): readonly Paragraph[] => {
  const inLayout = new Map<number, Paragraph[]>()
  for (const row of rows)
    for (const token of row.tokens) {
      const block = blocks[token.block]
      if (!block || !isLayout(block)) continue
      // Short words are text of their own on a page laid out by pipes, labels in a grid or a form.
      const isText = token.kind === 'text' && block.kind === 'paragraph' && !taken.has(token.block)
      if (token.kind !== 'stop' && !isText) continue
      const paragraphs = inLayout.get(token.block) ?? []
      paragraphs.push({ kind: 'paragraph', text: token.text, line: token.line })
      inLayout.set(token.block, paragraphs)
    }
  return blocks.flatMap((block, i) => {
    if (isLayout(block)) return inLayout.get(i) ?? []
    if (block.kind !== 'paragraph' || taken.has(i) || isPageMark(block.text)) return []
    return block.text.trim() === '' ? [] : [block]
  })
}

const isLayout = (block: Block): boolean => block.kind === 'grid' || hasPipe(block.text)
