import { placed, type SpanCell } from './span-table.ts'

/** How a program lays a table out. */
export interface Style {
  /** Width of each column in characters, by the table's number of columns. */
  readonly widths: (columns: number) => readonly number[]
  readonly across: 'left' | 'middle' | 'right'
  readonly down: 'top' | 'middle' | 'bottom'
  /** Lines between rows. */
  readonly gap: number
  readonly characterWidth: (character: string) => number
  /** Whether the outermost merged label stands on its side. */
  readonly turned: boolean
}

/** A line of a cell: its place in characters from the left and lines from the top of the table. */
export interface Item {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly row: number
  readonly turned: boolean
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Canvas {
  readonly items: readonly Item[]
  readonly boxes: readonly Box[]
  /** Where each row begins, and where the last ends. */
  readonly rows: readonly number[]
}

const FIGURE = /^[\d,/—-]+$/u

const wrap = (text: string, width: number, widthOf: (c: string) => number): readonly string[] => {
  if (FIGURE.test(text)) return [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const character of text) {
    const own = widthOf(character)
    if (line !== '' && used + own > width) {
      lines.push(line)
      ;[line, used] = ['', 0]
    }
    line += character
    used += own
  }
  return line === '' ? lines : [...lines, line]
}

/** Lays a table with merged cells out on one endless page. */
export const layOut = (rows: readonly (readonly SpanCell[])[], style: Style): Canvas => {
  const cells = placed(rows)
  const columns = Math.max(...cells.map(({ cell, column }) => column + cell.columns))
  const edges = [0]
  for (const width of style.widths(columns)) edges.push((edges.at(-1) ?? 0) + width)
  const lengthOf = (text: string) => [...text].reduce((sum, c) => sum + style.characterWidth(c), 0)
  const boxOf = ({ cell, column }: (typeof cells)[number]) =>
    [edges[column] ?? 0, edges[column + cell.columns] ?? 0] as const
  const isTurned = (entry: (typeof cells)[number]) =>
    style.turned && entry.column === 0 && entry.cell.rows > 4
  const linesOf = (entry: (typeof cells)[number]) => {
    const [left, right] = boxOf(entry)
    return isTurned(entry)
      ? [entry.cell.text]
      : wrap(entry.cell.text, right - left - 1, style.characterWidth)
  }
  const heights = rows.map((_, r) =>
    Math.max(
      1,
      ...cells.filter((c) => c.row === r && c.cell.rows === 1).map((c) => linesOf(c).length),
    ),
  )
  const tops = [0]
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height + style.gap)
  const items: Item[] = []
  const boxes: Box[] = []
  for (const entry of cells) {
    const [left, right] = boxOf(entry)
    const [top, end] = [tops[entry.row] ?? 0, tops[entry.row + entry.cell.rows] ?? 0]
    boxes.push({ left, right, top, bottom: end })
    const lines = linesOf(entry)
    const free = end - style.gap - top - lines.length
    const down = style.down === 'top' ? 0 : style.down === 'middle' ? free / 2 : free
    lines.forEach((text, i) => {
      const room = right - left - 1 - lengthOf(text)
      const across = style.across === 'left' ? 0 : style.across === 'middle' ? room / 2 : room
      items.push({
        text,
        x: left + Math.max(0, across),
        // Words on their side run upwards from the foot of the table's first rows.
        y: isTurned(entry) ? top + 3 : top + Math.max(0, down) + i,
        row: entry.row,
        turned: isTurned(entry),
      })
    })
  }
  return { items, boxes, rows: tops }
}
