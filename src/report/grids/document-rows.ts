import type { Block, Grid, Paragraph } from '../report-document.ts'
import { joinBrokenNotes, lineTokens, splitGlued } from './line-tokens.ts'
import { isPageMark, isRuleLine, withoutPageMark } from './page-marks.ts'
import { hasPipe, isLonePipe, pipeRows } from './pipe-rows.ts'
import { kindOf, tokenOf, type Token, type TokenRow } from './token.ts'

/**
 * Every table shape as one stream of token rows, in reading order, so that one recogniser reads
 * them all: real tables, pipes, tabs, one cell a line, figures after their label.
 */
export const documentRows = (blocks: readonly Block[]): readonly TokenRow[] => {
  const rows: TokenRow[] = []
  let plain: Token[] = []
  const endPlain = () => {
    if (plain.length > 0) rows.push({ tokens: joinBrokenNotes(plain), blanksShow: false })
    plain = []
  }
  let i = 0
  while (i < blocks.length) {
    const block = blocks[i]
    if (!block) break
    if (block.kind === 'grid') {
      endPlain()
      rows.push(...gridRows(block, i))
      i++
      continue
    }
    if (isPageMark(block.text) || isRuleLine(block.text)) {
      i++
      continue
    }
    if (block.isTabular) {
      plain.push({ kind: 'stop', text: block.text, line: block.line, block: i })
      i++
      continue
    }
    const pipes = startsPipes(blocks, i) ? pipeRows(blocks, i) : null
    if (pipes) {
      endPlain()
      rows.push(...pipes.rows)
      i = pipes.next
      continue
    }
    const tabs = tabRows(blocks, i)
    if (tabs) {
      endPlain()
      rows.push(...tabs.rows)
      i = tabs.next
      continue
    }
    const paragraph = { ...block, text: withoutPageMark(block.text) }
    plain.push(...lineTokens(paragraph, i))
    i++
  }
  endPlain()
  return rows
}

const gridRows = (grid: Grid, block: number): readonly TokenRow[] => {
  const seen = new Set<object>()
  return grid.rows.map((cells, row) => {
    const tokens: Token[] = []
    let before: object | null = null
    cells.forEach((cell, column) => {
      if (cell === before) return
      before = cell
      const token = tokenOf(cell.text, cell.line, block, { grid, row, column })
      // A label merged over several rows speaks once; a merged figure or gap stands in each row.
      if (token.kind === 'text' && seen.has(cell)) return
      seen.add(cell)
      tokens.push(...splitGlued(token))
    })
    return { tokens, blanksShow: true }
  })
}

const textAt = (blocks: readonly Block[], i: number): Paragraph | null => {
  const block = blocks[i]
  return block?.kind === 'paragraph' ? block : null
}

// The first cell may stand on a line before the first pipe, where pipes have lines of their own.
const startsPipes = (blocks: readonly Block[], i: number): boolean => {
  const text = textAt(blocks, i)?.text ?? ''
  if (hasPipe(text)) return true
  return isLonePipe(textAt(blocks, i + 1)?.text ?? '') && kindOf(text.trim()) === 'text'
}

// A row whose figures are all blank still has its tabs.
const isTabCell = (text: string): boolean => text.startsWith('\t') && !text.includes('\t', 1)
const isTabRow = (text: string): boolean => text.replace(/^\t/u, '').includes('\t')

/** Rows by tabs: cells between tabs on a line, or one tabbed cell a line and a blank line a row. */
const tabRows = (
  blocks: readonly Block[],
  start: number,
): { rows: readonly TokenRow[]; next: number } | null => {
  const first = textAt(blocks, start)
  if (!first?.text.includes('\t')) return null
  if (!isTabCell(first.text)) {
    if (!isTabRow(first.text)) return null
    const cells = first.text.split('\t')
    const tokens = cells.flatMap((cell) => splitGlued(tokenOf(cell, first.line, start)))
    return { rows: [{ tokens, blanksShow: true }], next: start + 1 }
  }
  const tokens: Token[] = []
  let i = start
  for (; i < blocks.length; i++) {
    const cell = textAt(blocks, i)
    if (!cell || !isTabCell(cell.text)) break
    if (!isPageMark(cell.text)) tokens.push(...splitGlued(tokenOf(cell.text, cell.line, i)))
  }
  // A single tabbed line is an indented line of text.
  if (i - start < 2) return null
  return { rows: [{ tokens: joinBrokenNotes(tokens), blanksShow: true }], next: i }
}
