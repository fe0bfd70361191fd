import type { Correction, CorrectionKind } from '../../dataset/corrections.ts'
import { placeText } from '../figure-words.ts'

/** What a person has said of one figure of the report. */
export interface LetterNote {
  readonly kind: CorrectionKind
  readonly place: string
  readonly read: number | null
  readonly set: number | null
  readonly reason: string
}

/**
 * What the body itself is to do something about, or should know: readings that a person confirmed
 * are nobody's work and are left out.
 */
export const correctedNotes = (
  corrections: readonly Correction[],
  language: 'zh' | 'en',
): readonly LetterNote[] =>
  corrections
    .filter(({ kind }) => kind !== 'confirmed')
    .map(({ kind, read, set, reason, ...key }) => ({
      kind,
      place: placeText(key, language),
      read,
      set,
      reason,
    }))
