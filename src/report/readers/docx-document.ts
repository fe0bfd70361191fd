import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Paragraph } from '../report-document.ts'
import type { Content, TreeCell, TreeTable } from './content.ts'

interface OpenCell {
  content: (Paragraph | TreeTable)[]
  columns: number
  rows: number
  merge: 'none' | 'start' | 'continue'
}
interface OpenTable {
  rows: OpenCell[][]
  /** Which cell covers each column in the row above, for cells merged downwards. */
  above: Map<number, OpenCell>
  row: OpenCell[]
}

// Text that was deleted, moved away, or repeats a drawing for old programs.
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:rt'])

/** The main text of a Word file (word/document.xml) as a document; spans and merges are kept. */
export const docxDocument = (xml: string): Content => {
  const body: (Paragraph | TreeTable)[] = []
  const tables: OpenTable[] = []
  const cells: OpenCell[] = []
  const lines: string[] = []
  let skipping = 0
  let isText = false
  let isHidden = false

  const target = () => cells.at(-1)?.content ?? body
  const add = (text: string) => {
    if (lines.length > 0 && !isHidden) lines[lines.length - 1] += text
  }
  const endParagraph = () => {
    for (const text of (lines.pop() ?? '').split('\n'))
      target().push({ kind: 'paragraph', text, line: null })
  }

  const open: Record<string, (tag: SaxesTagPlain) => void> = {
    'w:p': () => void lines.push(''),
    'w:t': () => void (isText = true),
    'w:tab': () => add('\t'),
    'w:br': () => add('\n'),
    'w:cr': () => add('\n'),
    'w:noBreakHyphen': () => add('-'),
    'w:r': () => void (isHidden = false),
    'w:vanish': (tag) => void (isHidden = !/^(?:0|false)$/u.test(tag.attributes['w:val'] ?? '1')),
    'w:tbl': () => void tables.push({ rows: [], above: new Map(), row: [] }),
    'w:tr': () => {
      const table = tables.at(-1)
      if (table) table.row = []
    },
    'w:tc': () => void cells.push({ content: [], columns: 1, rows: 1, merge: 'none' }),
    'w:gridSpan': (tag) => {
      const cell = cells.at(-1)
      if (cell) cell.columns = Math.max(1, Number(tag.attributes['w:val']) || 1)
    },
    'w:vMerge': (tag) => {
      const cell = cells.at(-1)
      if (cell) cell.merge = tag.attributes['w:val'] === 'restart' ? 'start' : 'continue'
    },
  }
  const close: Record<string, () => void> = {
    'w:p': endParagraph,
    'w:t': () => void (isText = false),
    'w:tc': () => {
      const cell = cells.pop()
      if (cell) tables.at(-1)?.row.push(cell)
    },
    'w:tr': () => {
      const table = tables.at(-1)
      if (table) endRow(table)
    },
    'w:tbl': () => {
      const table = tables.pop()
      if (table) target().push({ kind: 'table', rows: table.rows satisfies TreeCell[][] })
    },
  }

  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    if (skipping > 0 || SKIPPED.has(tag.name)) skipping++
    else open[tag.name]?.(tag)
  })
  parser.on('closetag', (tag) => {
    if (skipping > 0) skipping--
    else close[tag.name]?.()
  })
  parser.on('text', (text) => {
    if (isText && skipping === 0) add(text)
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return body
}

// A cell merged downwards is told by the rows below, which continue it.
const endRow = (table: OpenTable): void => {
  const below = new Map<number, OpenCell>()
  const printed: OpenCell[] = []
  let column = 0
  for (const cell of table.row) {
    const over = table.above.get(column)
    const owner = cell.merge === 'continue' && over ? over : cell
    if (owner === cell) printed.push(cell)
    else owner.rows++
    if (cell.merge !== 'none') below.set(column, owner)
    column += cell.columns
  }
  table.above = below
  table.rows.push(printed)
}
