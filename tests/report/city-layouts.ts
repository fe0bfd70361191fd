import type { PrintedRow, PrintedTable } from './render-report.ts'

/** A way in which the text of a city's report comes out of a program, met in real files. */
export interface CityLayout {
  readonly name: string
  readonly render: (table: PrintedTable) => string
  /** Tables that may be left out, with a finding; others must be read whole. */
  readonly mayLeaveOut?: readonly PrintedTable['name'][]
}

const LAW = '中华人民共和国政府信息公开条例 '

const shown = (row: PrintedRow): readonly string[] =>
  row.labels.map((label, i) => (i < (row.continued ?? 0) ? '' : label))

const words = (row: PrintedRow): readonly string[] =>
  [...shown(row), ...row.cells].filter((text) => text !== '')

const piped = (table: PrintedTable): readonly (readonly string[])[] =>
  table.rows.map((row) => [...shown(row), ...row.cells])

const widthOf = (table: PrintedTable): number => Math.max(...piped(table).map((row) => row.length))

/** Rows in groups of `size`: their labels on one line, all their figures on the next. */
const labelsThenFigures = (size: number) => (table: PrintedTable) => {
  const lines: string[] = []
  let group: PrintedRow[] = []
  const end = () => {
    if (group.length === 0) return
    lines.push(group.flatMap((row) => shown(row).filter(Boolean)).join(' '))
    lines.push(group.flatMap((row) => row.cells).join(' '))
    group = []
  }
  for (const row of table.rows) {
    if (row.heading) {
      end()
      lines.push(words(row).join(' '))
    } else if (group.push(row) === size) end()
  }
  end()
  return lines.join('\n')
}

/** The headings' cells one character a line, the figures a row a line. */
const characterUnderCharacter = (table: PrintedTable) =>
  table.rows
    .flatMap((row) =>
      row.heading ? words(row).flatMap((word) => [...word]) : [words(row).join(' ')],
    )
    .join('\n')

/** A heading's cells as a page sets them: those above each other run together, line by line. */
const headingByLines = (table: PrintedTable) =>
  table.rows
    .flatMap((row) => {
      if (!row.heading) return [words(row).join(' ')]
      const cells = words(row)
      const lines = Math.ceil(Math.max(...cells.map((cell) => cell.length)) / 3)
      return Array.from({ length: lines }, (_, i) =>
        cells
          .map((cell) => cell.slice(i * 3, i * 3 + 3))
          .filter(Boolean)
          .join(' '),
      )
    })
    .join('\n')

const linesEndingInPipes = (table: PrintedTable) =>
  piped(table)
    .map((row, i) => {
      const cells = table.name === 'article20' && i === 0 ? [LAW + (row[0] ?? '')] : row
      return cells.map((cell) => `${cell} |`).join(' ')
    })
    .join('\n')

const trailingEmptyPipes = (table: PrintedTable) =>
  piped(table)
    .map((row) => {
      const filled = row.findLastIndex((cell) => cell !== '') + 1
      const rest = '|'.repeat(widthOf(table) - filled)
      return `${row.slice(0, filled).join(' | ')} ${rest}`
    })
    .join('\n')

const withoutReviewHeading = (separator: string) => (table: PrintedTable) =>
  table.name === 'review'
    ? table.rows
        .filter((row) => !row.heading)
        .map((row) => row.cells.join(separator))
        .join('\n')
    : table.rows.map((row) => words(row).join(separator)).join('\n')

export const CITY_LAYOUTS: readonly CityLayout[] = [
  {
    name: 'labels of two rows, then their figures',
    render: labelsThenFigures(2),
    mayLeaveOut: ['article20'],
  },
  {
    name: 'labels of three rows, then their figures',
    render: labelsThenFigures(3),
    mayLeaveOut: ['article20'],
  },
  { name: 'headings character under character', render: characterUnderCharacter },
  { name: 'headings line by line', render: headingByLines },
  { name: "lines ending in a pipe, the law's full name first", render: linesEndingInPipes },
  { name: 'empty pipes after headings and figures', render: trailingEmptyPipes },
  { name: 'review row without its heading, blanks between', render: withoutReviewHeading(' ') },
  { name: 'review row without its heading, tabs between', render: withoutReviewHeading('\t') },
  { name: 'review row without its heading, a figure a line', render: withoutReviewHeading('\n') },
]
