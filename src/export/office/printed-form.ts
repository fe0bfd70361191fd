import {
  isHead,
  squareSpans,
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
): readonly (readonly OfficeSquare[])[] => {
  const spans = squareSpans(form)
  return form.rows.map((row, r) =>
    row.map((square, i): OfficeSquare => {
      if (isHead(square)) return { ...square, isHead: true }
      const { value, text } = at(square)
      const place = { rows: 1, columns: spans[r]?.[i] ?? 1, isHead: false }
      return value === null ? { text, ...place } : { text: String(value), value, ...place }
    }),
  )
}
