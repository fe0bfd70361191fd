import { gridsOf } from './pdf-grid.ts'
import { cluster } from './pdf-lines.ts'
import type { Rule, Rules } from '../readers/pdf-rules.ts'
import type { PdfText } from '../readers/pdf-text.ts'
import type { Block, Paragraph } from '../report-document.ts'
import { bordersIn, isBoxed, isTopBorder } from './box-lines.ts'
import { isAmbiguous, isWide } from './character-width.ts'

// A character is so many points wide and high: the geometry is that of a page.
const UNIT = 10

interface Drawing {
  readonly rules: Rules
  readonly texts: readonly PdfText[]
}

/**
 * The document with its tables that are drawn with characters (`┌──┬──┐`, `+---+---+`) rebuilt from
 * their borders: cells may run over several lines, and be merged.
 */
export const withBoxedTables = (blocks: readonly Block[]): readonly Block[] => {
  const isTop = (block: Block): block is Paragraph =>
    block.kind === 'paragraph' && block.line !== null && isTopBorder(block.text)
  if (!blocks.some(isTop)) return blocks
  const rebuilt: Block[] = []
  for (let i = 0; i < blocks.length;) {
    const block = blocks[i]
    if (!block) break
    const lines = isTop(block) ? boxedLines(blocks, i) : []
    const grids = lines.length > 2 ? gridsIn(lines) : []
    if (grids.length === 0) {
      rebuilt.push(block)
      i++
      continue
    }
    rebuilt.push(...grids)
    i += lines.length
  }
  return rebuilt
}

const boxedLines = (blocks: readonly Block[], start: number): readonly Paragraph[] => {
  const lines: Paragraph[] = []
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'paragraph' || (lines.length > 0 && !isBoxed(block.text))) break
    lines.push(block)
  }
  return lines
}

const WIDTHS = [
  { wide: 2, ambiguous: 1 },
  { wide: 2, ambiguous: 2 },
  { wide: 1, ambiguous: 1 },
] as const

const gridsIn = (lines: readonly Paragraph[]): readonly Block[] => {
  // Programs disagree on the width of characters: under the right one borders meet.
  const drawings = WIDTHS.map((widths) => drawingOf(lines, widths))
  const edges = drawings.map(({ rules }) => cluster(rules.vertical.map((rule) => rule.at)).length)
  const best = drawings[edges.indexOf(Math.min(...edges))]
  return best ? gridsOf(best.rules, best.texts, 1).map(({ grid }) => grid) : []
}

const drawingOf = (
  lines: readonly Paragraph[],
  widths: { readonly wide: number; readonly ambiguous: number },
): Drawing => {
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  const texts: PdfText[] = []
  lines.forEach(({ text, line }, row) => {
    const borders = bordersIn(text)
    const y = -row * UNIT
    let x = 0
    for (const character of text) {
      const arms = borders.get(character)
      const isDoubtful = arms !== undefined ? character > '~' : isAmbiguous(character)
      const columns = isDoubtful ? widths.ambiguous : isWide(character) ? widths.wide : 1
      const width = columns * UNIT
      const middle = x + width / 2
      if (arms) {
        if (arms.left) horizontal.push({ at: y, from: x, to: middle })
        if (arms.right) horizontal.push({ at: y, from: middle, to: x + width })
        if (arms.up) vertical.push({ at: middle, from: y, to: y + UNIT / 2 })
        if (arms.down) vertical.push({ at: middle, from: y - UNIT / 2, to: y })
      } else if (character.trim() !== '')
        texts.push({ text: character, x, y: y - UNIT / 3, width, height: UNIT, run: row, line })
      x += width
    }
  })
  return { rules: { horizontal, vertical }, texts }
}
