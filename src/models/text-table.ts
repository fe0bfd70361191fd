import type { Translate } from '../wording/say.ts'
import { reasonedText } from './cell-text.ts'
import type { FigureContext } from './context.ts'
import type { FigureCell, FigureColumn } from './figure.ts'

/** A table as text; the first column names the rows, the others stand to the right. */
export interface TextTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** In which language, and beside what, a figure becomes text. */
export interface Telling {
  readonly context: FigureContext
  readonly t: Translate
  readonly locale: string
}

/** A cell of such a table: its number, or why there is none. */
export const textOf = (
  of: FigureColumn,
  cell: FigureCell,
  { context, t, locale }: Telling,
): string => reasonedText(of, cell, context, t, locale)
