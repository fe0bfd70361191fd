import type { Rules } from './pdf-rules.ts'
import type { PdfText } from './pdf-text.ts'

/** A page as it is drawn: characters and ruling lines with their places in points, y upwards. */
export interface DrawnPage {
  readonly number: number
  readonly top: number
  readonly bottom: number
  readonly glyphs: readonly PdfText[]
  readonly rules: Rules
  /** The page's edges as viewers show it; missing where places were turned or straightened. */
  readonly edges?: PageEdges
}

/** The edges of a page in points, y upwards. */
export interface PageEdges {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
