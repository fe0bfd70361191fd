import { numberText, percentText } from '../../wording/say.ts'
import type { Comparison } from '../../models/comparison.ts'
import { isShare, rounded } from '../../models/measured.ts'
import type { DrawContext } from '../drawing.ts'
import type { Style } from '../shape.ts'

/** Whose mark it is: a chosen township's, a neighbour's, one among many. */
interface Whose {
  readonly nth: number | null
  readonly isNeighbour?: boolean
  readonly small?: boolean
}

/** Colour of a mark: the chosen tell each other apart, small samples and neighbours are grey. */
export const colourOf = ({ nth, isNeighbour, small }: Whose, { palette }: DrawContext): string => {
  if (isNeighbour || small) return palette.context
  return nth === null ? palette.data : (palette.series[nth % palette.series.length] ?? palette.data)
}

/** Neighbours stay behind. */
export const BEHIND = 0.55

/** A value on an axis or a mark, without its unit. */
export const valueText = (
  value: number,
  { measure }: Comparison,
  { locale }: DrawContext,
): string => (isShare(measure) ? percentText(value, locale) : numberText(rounded(value), locale))

/** The strong line of what bodies have together. */
export const referenceStyle = ({ palette }: DrawContext): Style => ({
  stroke: palette.ink,
  lineWidth: 2.5,
  fill: 'none',
})
