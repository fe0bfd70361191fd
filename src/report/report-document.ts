/**
 * The text and tables of one file, whatever its type: what every reader returns and the parser
 * takes. Blocks stand in reading order.
 */
export interface ReportDocument {
  readonly blocks: readonly Block[]
  /** Where each line stands on the picture it was read from, line 1 first; only of scans. */
  readonly pictures?: readonly PicturePlace[]
}

/** A place on a page: of a scan straightened, of a PDF as viewers show it. */
export interface PicturePlace {
  readonly page: number
  /** Left, top, right and bottom as shares of the page's width and height. */
  readonly box: readonly [number, number, number, number]
}

export type Block = Paragraph | Grid

/** A line of running text. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** Line in the file, counted from 1; null where the file has no lines (PDF: see `page`). */
  readonly line: number | null
  readonly page?: number
  /** Whether it is a line of figures set apart, which columns may read but its order may not. */
  readonly isTabular?: boolean
}

/**
 * A table with its spans resolved: `rows[r][c]` is the cell that covers that square. A cell that
 * spans several squares is the same object in each of them.
 */
export interface Grid {
  readonly kind: 'grid'
  readonly rows: readonly (readonly GridCell[])[]
}

export interface GridCell {
  readonly text: string
  readonly line: number | null
  readonly page?: number
  /** The cell's borders on its page; only of ruled tables of a PDF whose pages stand as they are shown. */
  readonly mark?: PicturePlace
}

/** Why a file could not be read. `message` is Chinese and says what to do. */
export interface ReadError {
  readonly code:
    | 'not_found'
    | 'unsupported_type'
    | 'legacy_word'
    | 'encrypted'
    | 'no_text_layer'
    | 'pdf_text_unreadable'
    | 'damaged'
    | 'too_large'
    | 'undecodable'
    | 'not_a_report'
    | 'blank_form'
  readonly message: string
}
