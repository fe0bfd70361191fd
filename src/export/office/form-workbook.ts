import type { Sheet, SheetValue } from '../workbook.ts'
import { columnWeights, placeSquares, type OfficeSquare, type PlacedSquare } from './grid.ts'

/** A sheet that shows printed tables in their own layout, one below the other. */
export interface FormSheet {
  readonly name: string
  readonly title: string
  /** Lines below the title. */
  readonly lines: readonly string[]
  readonly tables: readonly {
    readonly heading: string
    readonly rows: readonly (readonly OfficeSquare[])[]
  }[]
}

const SIDE = { style: 'thin' } as const
const BORDER = { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE }
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } as const
const MARKED_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } } as const
const LEAST_WIDTH = 9
const MOST_WIDTH = 40
/** A line of text, in points. */
const LINE = 15

const styleOf = ({ isHead, isMarked }: OfficeSquare) => ({
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true } as const,
  ...(isHead ? { fill: HEAD_FILL } : isMarked === true ? { fill: MARKED_FILL } : {}),
})

interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** Room for the lines of each row: programs that open the file break text, but make no room for it. */
const rowHeights = (squares: readonly PlacedSquare[], widths: readonly number[]) => {
  const rowDefs = new Map<number, { height: number }>()
  for (const { row, column, square } of squares) {
    const room = widths.slice(column, column + square.columns).reduce((sum, own) => sum + own, 0)
    // A Chinese character is as wide as two digits.
    const lines = Math.ceil((Array.from(square.text).length * 2) / Math.max(1, room - 1))
    const height = Math.max(LINE, lines * LINE, rowDefs.get(row)?.height ?? 0)
    rowDefs.set(row, { height })
  }
  return rowDefs
}

/** The sheet laid out: its rows, which squares reach over several cells, and how they look. */
const layOut = ({ title, lines, tables }: FormSheet) => {
  const rows: SheetValue[][] = [[title], ...lines.map((line) => [line])]
  const cells = new Map<string, object>([['0,0', { style: { font: { bold: true, size: 14 } } }]])
  const merges: Merge[] = []
  const widths: number[] = []
  const long: PlacedSquare[] = []
  for (const { heading, rows: squares } of tables) {
    rows.push([], [heading])
    cells.set(`${rows.length - 1},0`, { style: { font: { bold: true } } })
    const top = rows.length
    const { squares: placed, width } = placeSquares(squares)
    // Tables stand one below the other in the same columns: each column is as wide as the widest asks.
    columnWeights(placed, width).forEach((weight, i) => {
      widths[i] = Math.max(widths[i] ?? LEAST_WIDTH, Math.min(MOST_WIDTH, weight * 2))
    })
    for (let r = 0; r < squares.length; r++) rows.push(Array<SheetValue>(width).fill(null))
    for (const { square, row, column } of placed) {
      rows[top + row]![column] = square.value ?? square.text
      const style = styleOf(square)
      for (let r = 0; r < square.rows; r++)
        for (let c = 0; c < square.columns; c++)
          cells.set(`${top + row + r},${column + c}`, { style })
      if (square.rows === 1) long.push({ row: top + row, column, square })
      if (square.rows > 1 || square.columns > 1)
        merges.push({
          startRow: top + row,
          startCol: column,
          endRow: top + row + square.rows - 1,
          endCol: column + square.columns - 1,
        })
    }
  }
  return { rows, cells, merges, widths, rowDefs: rowHeights(long, widths) }
}

/** Printed forms and plain tables as the bytes of one `.xlsx` file, the forms first. */
export const formWorkbook = async (
  forms: readonly FormSheet[],
  sheets: readonly Sheet[],
): Promise<Uint8Array<ArrayBuffer>> => {
  const { writeXlsx } = await import('hucre/xlsx')
  const bold = { style: { font: { bold: true } } }
  const bytes = await writeXlsx({
    sheets: [
      ...forms.map((form) => {
        const { rows, cells, merges, widths, rowDefs } = layOut(form)
        const columns = widths.map((width) => ({ width }))
        const pageSetup = {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        } as const
        return { name: form.name, columns, rows, cells, merges, rowDefs, pageSetup }
      }),
      ...sheets.map(({ name, head, rows }) => ({
        name,
        columns: (head ?? []).map((text) => ({ width: Math.min(40, 8 + text.length * 2) })),
        rows: [...(head ? [[...head]] : []), ...rows.map((row) => [...row])],
        cells: new Map((head ?? []).map((_, column) => [`0,${column}`, bold])),
        ...(head ? { freezePane: { rows: 1 } } : {}),
      })),
    ],
  })
  return new Uint8Array(bytes)
}
