import type { Paragraph } from '../report-document.ts'
import type { Content, TreeCell, TreeTable } from './content.ts'

type Merge = 'none' | 'start' | 'continue'

/** What RTF and old Word say of a row when it ends: where its cells stand and which are merged. */
export interface RowShape {
  /** Left end of the first cell, then the right end of each, in twentieths of a point. */
  readonly edges: readonly number[]
  readonly across: readonly Merge[]
  readonly down: readonly Merge[]
}

type Flow = (Paragraph | TreeTable)[]
interface Row {
  readonly cells: readonly Flow[]
  readonly shape: RowShape
}
interface OpenTable {
  readonly rows: Row[]
  cells: Flow[]
  content: Flow
}
interface SpannedCell {
  readonly content: Flow
  columns: number
  rows: number
}

const DEEPEST = 20
const NO_SHAPE: RowShape = { edges: [], across: [], down: [] }

/**
 * Puts tables together from a flow of paragraphs in which cells and rows are only marked at their
 * ends, as in RTF and old Word files. `level` is how many tables a paragraph stands in.
 */
export class FlowTables {
  private readonly body: Flow = []
  private readonly open: OpenTable[] = []

  paragraph(text: string, level: number): void {
    this.goTo(level)
    for (const line of text.split('\n'))
      (this.open.at(-1)?.content ?? this.body).push({ kind: 'paragraph', text: line, line: null })
  }

  endCell(level: number): void {
    this.goTo(Math.max(1, level))
    const table = this.open.at(-1)
    if (!table) return
    table.cells.push(table.content)
    table.content = []
  }

  endRow(level: number, shape: RowShape): void {
    this.goTo(Math.max(1, level))
    const table = this.open.at(-1)
    if (table) closeRow(table, shape)
  }

  /** Everything so far, in reading order. */
  end(): Content {
    this.goTo(0)
    return this.body
  }

  private goTo(wanted: number): void {
    const level = Math.min(Math.max(0, wanted), DEEPEST)
    while (this.open.length < level) this.open.push({ rows: [], cells: [], content: [] })
    while (this.open.length > level) {
      const table = this.open.pop()
      if (!table) return
      closeRow(table, NO_SHAPE)
      const target = this.open.at(-1)?.content ?? this.body
      if (table.rows.length > 0) target.push(tableOf(table.rows))
    }
  }
}

// Words behind the last cell mark are no cell, but a reader sees them.
const closeRow = (table: OpenTable, shape: RowShape): void => {
  if (table.content.some((part) => part.kind === 'table' || part.text.trim() !== ''))
    table.cells.push(table.content)
  if (table.cells.length > 0) table.rows.push({ cells: table.cells, shape })
  table.cells = []
  table.content = []
}

const MOST_COLUMNS = 50
const NEAR = [40, 80, 150, 300]

// Programs place the same column a hair apart in every row.
const columnsOf = (rows: readonly Row[]): readonly number[] => {
  const edges = [...new Set(rows.flatMap((row) => row.shape.edges))].sort((a, b) => a - b)
  let columns: number[] = []
  for (const near of NEAR) {
    columns = []
    for (const edge of edges) if (edge - (columns.at(-1) ?? -Infinity) > near) columns.push(edge)
    if (columns.length <= MOST_COLUMNS) break
  }
  return columns
}

const tableOf = (rows: readonly Row[]): TreeTable => {
  const columns = columnsOf(rows)
  const columnAt = (edge: number): number => columns.findLastIndex((column) => column <= edge)
  let above = new Map<number, SpannedCell>()
  const lines: TreeCell[][] = []
  for (const { cells, shape } of rows) {
    const line: SpannedCell[] = []
    const below = new Map<number, SpannedCell>()
    let next = 0
    cells.forEach((content, i) => {
      const [left, right] = [shape.edges[i], shape.edges[i + 1]]
      const from = left === undefined ? next : columnAt(left)
      const columns = right === undefined ? 1 : Math.max(1, columnAt(right) - from)
      next = from + columns
      const before = line.at(-1)
      if (shape.across[i] === 'continue' && before) {
        before.columns += columns
        return
      }
      const down = shape.down[i] ?? 'none'
      const over = above.get(from)
      const owner = down === 'continue' && over ? over : { content, columns, rows: 1 }
      if (owner === over) owner.rows++
      else line.push(owner)
      if (down !== 'none') below.set(from, owner)
    })
    above = below
    lines.push(line)
  }
  return { kind: 'table', rows: lines }
}
