import type { PrintedRow, PrintedTable } from './render-report.ts'

/** A way in which text files print a table. */
export interface TextLayout {
  readonly name: string
  readonly render: (table: PrintedTable) => string
  /** Whether an empty cell leaves a trace. */
  readonly showsBlanks: boolean
  /** Whether only single digits can be told apart. */
  readonly digitsOnly?: boolean
  /** Rows run together: a row with gaps is given up rather than guessed. */
  readonly runsTogether?: boolean
}

const shownLabels = (row: PrintedRow): readonly string[] =>
  row.labels.map((label, i) => (i < (row.continued ?? 0) ? '' : label))

const allCells = (row: PrintedRow): readonly string[] => [...shownLabels(row), ...row.cells]
const filled = (row: PrintedRow): readonly string[] => allCells(row).filter((cell) => cell !== '')

const wide = (row: PrintedRow, width: number): readonly string[] => {
  const cells = allCells(row)
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')]
}

const eachRow = (render: (row: PrintedRow, width: number) => string, between = '\n') => {
  return (table: PrintedTable): string => {
    const width = Math.max(...table.rows.map((row) => allCells(row).length))
    return table.rows.map((row) => render(row, width)).join(between)
  }
}

const cellALine = eachRow((row) => filled(row).join('\n'))

const splitHeading = (text: string): string =>
  text.length > 3 ? `${text.slice(0, 3)}\n${text.slice(3)}` : text

export const TEXT_LAYOUTS: readonly TextLayout[] = [
  {
    name: 'tabbed cell a line, blank line a row',
    render: eachRow((row) =>
      allCells(row)
        .map((cell) => `\t${cell}`)
        .concat('')
        .join('\n'),
    ),
    showsBlanks: true,
  },
  { name: 'cell a line', render: cellALine, showsBlanks: false },
  {
    name: 'cell a line, blank line between',
    render: (table) => cellALine(table).replaceAll('\n', '\n\n'),
    showsBlanks: false,
  },
  {
    name: 'cell a line, empty lines for empty cells',
    render: eachRow((row) => [...filled({ ...row, cells: [] }), ...row.cells].join('\n')),
    showsBlanks: false,
  },
  {
    name: 'pipes, trailing empties',
    render: eachRow((row, width) => wide(row, width).join(' | ')),
    showsBlanks: true,
  },
  {
    name: 'pipes on both sides',
    render: eachRow((row, width) => `| ${wide(row, width).join(' | ')} |`),
    showsBlanks: true,
  },
  {
    name: 'Markdown',
    render: eachRow((row) => `| ${allCells(row).join(' | ')} |\n|---|:--:|`),
    showsBlanks: true,
  },
  {
    name: 'full-width pipes',
    render: eachRow((row, width) => `｜${wide(row, width).join('｜')}｜`),
    showsBlanks: true,
  },
  {
    name: 'cell a line before its pipe',
    render: eachRow((row) =>
      allCells(row)
        .map((cell) => ` ${cell}  |`)
        .join('\n'),
    ),
    showsBlanks: true,
    runsTogether: true,
  },
  {
    name: 'opening pipe a row, cell a line',
    render: eachRow(
      (row) =>
        `|\n${allCells(row)
          .map((cell) => `${cell} |`)
          .join('\n')}`,
    ),
    showsBlanks: true,
    runsTogether: true,
  },
  {
    name: 'pipe alone on a line',
    render: eachRow((row) => allCells(row).join('\n|\n'), '\n|\n'),
    showsBlanks: true,
    runsTogether: true,
  },
  { name: 'tabs', render: eachRow((row) => allCells(row).join('\t')), showsBlanks: true },
  { name: 'blanks', render: eachRow((row) => filled(row).join('  ')), showsBlanks: false },
  {
    name: 'glued digits',
    render: eachRow((row) => filled(row).join('')),
    showsBlanks: false,
    digitsOnly: true,
  },
  {
    name: 'label, then figures on the next line',
    render: eachRow((row) =>
      row.heading
        ? filled(row).join('\n')
        : `${shownLabels(row).filter(Boolean).join('\n')}\n${row.cells.filter(Boolean).join(' ')}`,
    ),
    showsBlanks: false,
  },
  {
    name: 'headings broken over lines',
    render: eachRow((row) =>
      row.heading
        ? filled(row).map(splitHeading).join('\n')
        : [
            ...shownLabels(row).filter(Boolean).map(splitHeading),
            ...row.cells.filter(Boolean),
          ].join('\n'),
    ),
    showsBlanks: false,
  },
]
