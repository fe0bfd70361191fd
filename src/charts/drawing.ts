import type { ChartOption } from './option.ts'
import type { Translate } from '../wording/say.ts'
import type { Palette } from './palette.ts'

/** How a chart must look: colours, language, room. `narrow` is a phone. */
export interface DrawContext {
  readonly palette: Palette
  readonly t: Translate
  readonly locale: string
  /** CSS pixels of the chart box. */
  readonly width: number
  readonly narrow: boolean
  /** Whether the reader asked for all rows. */
  readonly expanded: boolean
  /** At most so many rows: a picture of a fixed size has room for no more. */
  readonly most?: number
}

/** A chart ready to set. The height is the chart's own, since rows need a fixed room. */
export interface Drawing {
  readonly option: ChartOption
  /** CSS pixels. */
  readonly height: number
  /** Rows left out until the reader asks for all; 0 when all are drawn. */
  readonly hidden: number
}
