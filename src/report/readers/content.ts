import type { Grid, Paragraph, ReadError } from '../report-document.ts'

/** What a reader finds in a file, in reading order: lines, tables as nested, sheets of squares. */
export type Content = readonly (Paragraph | TreeTable | Grid)[]

export type ContentReading = { readonly content: Content } | { readonly error: ReadError }

/** A table as a page or Word file nests it, before its spans are resolved. */
export interface TreeTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly TreeCell[])[]
}

export interface TreeCell {
  readonly content: readonly (Paragraph | TreeTable)[]
  readonly columns: number
  readonly rows: number
}
