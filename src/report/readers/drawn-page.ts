import type { Rules } from './pdf-rules.ts'
import type { PdfText } from './pdf-text.ts'

/** A page as it is drawn: characters and ruling lines with their places in points, y upwards. */
export interface DrawnPage {
  readonly number: number
  readonly top: number
  readonly bottom: number
  readonly glyphs: readonly PdfText[]
  readonly rules: Rules
}
