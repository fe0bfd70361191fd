import { isObject } from './captured-observations.ts'
import type { CapturedObservation, Complain } from './captured-observations.ts'

/** What evidence may hold: the clause around a number, no more of a report's prose. */
const LONGEST = 80

const keyOf = ({ indicator, label }: CapturedObservation): string =>
  label === null ? indicator : `${indicator}|${label}`

/**
 * Told figures with the words around their numbers as evidence. `phrases` maps `indicator`, or
 * `indicator|label`, to those words; left out, nothing was kept of them. A phrase that belongs to
 * no figure, or to two, is a slip of the hand.
 */
export const withPhrases = (
  told: readonly CapturedObservation[],
  phrases: unknown,
  complain: Complain,
): CapturedObservation[] => {
  if (phrases === undefined) return [...told]
  if (!isObject(phrases)) {
    complain('phrases', 'figures and the words around them', phrases)
    return [...told]
  }
  for (const [key, words] of Object.entries(phrases)) {
    const at = `phrases.${key}`
    const owners = told.filter((o) => keyOf(o) === key).length
    if (owners !== 1) complain(at, 'one figure of this line', owners === 0 ? 'none' : owners)
    if (typeof words !== 'string' || words.trim() === '' || [...words].length > LONGEST)
      complain(at, `1 to ${LONGEST} characters`, words)
  }
  return told.map((o) => {
    const words = phrases[keyOf(o)]
    return typeof words === 'string' ? { ...o, evidence: words } : o
  })
}
