/** Numerator over denominator, or null where there is nothing to divide by. */
export const rateOf = (numerator: number, denominator: number): number | null =>
  denominator > 0 ? numerator / denominator : null

/** Below this many cases a rate is neither good nor bad (shared reference: measures). */
export const SMALL_SAMPLE = 30

/** Below this base a change is printed in absolute terms only. */
export const CHANGE_BASE = 10

export interface Interval {
  readonly low: number
  readonly high: number
}

const Z95 = 1.959963984540054

/** The Wilson score interval (95 %) of a proportion; null where it is no proportion. */
export const wilson = (numerator: number, denominator: number): Interval | null => {
  if (denominator <= 0 || numerator < 0 || numerator > denominator) return null
  const share = numerator / denominator
  const z2 = Z95 * Z95
  const scale = 1 + z2 / denominator
  const middle = (share + z2 / (2 * denominator)) / scale
  const half =
    (Z95 / scale) *
    Math.sqrt((share * (1 - share)) / denominator + z2 / (4 * denominator * denominator))
  return {
    low: numerator === 0 ? 0 : Math.max(0, middle - half),
    high: numerator === denominator ? 1 : Math.min(1, middle + half),
  }
}

/** How a figure moved: the absolute change always, the relative one only on a base of 10 or more. */
export interface Change {
  readonly absolute: number
  readonly relative: number | null
}

export const changeOf = (before: number, after: number): Change => ({
  absolute: after - before,
  relative: before >= CHANGE_BASE ? (after - before) / before : null,
})
