import {
  isHead,
  squareColumns,
  type FigureKey,
  type PrintedTable,
} from '../../form/printed-tables.ts'
import type { OfficeSquare } from './grid.ts'

/** What a figure's place on the form is to show. */
export interface PrintedFigure {
  readonly value: number | null
  /** Shown where there is no number. */
  readonly text: string
}

/** A statutory table as the form prints it, filled in, for a Word file or a workbook. */
export const printedForm = (
  form: PrintedTable,
  at: (key: FigureKey) => PrintedFigure,
): readonly (readonly OfficeSquare[])[] =>
  form.rows.map((row) => {
    const span = squareColumns(row, form.width)
    return row.map((square): OfficeSquare => {
      if (isHead(square)) return { ...square, isHead: true }
      const { value, text } = at(square)
      return value === null
        ? { text, rows: 1, columns: span, isHead: false }
        : { text: String(value), value, rows: 1, columns: span, isHead: false }
    })
  })
