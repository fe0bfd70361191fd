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
  /** What is shown after the number, such as over how many it is. */
  readonly after?: string
  readonly isMarked?: boolean
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
      const { value, text, after = '', isMarked = false } = at(square)
      const place = { rows: 1, columns: spans[r]?.[i] ?? 1, isHead: false, isMarked }
      return value === null ? { text, ...place } : { text: `${value}${after}`, value, ...place }
    }),
  )
}
