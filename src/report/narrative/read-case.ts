import { addFrame } from './add-frame.ts'
import { caseMarks } from './case-marks.ts'
import { CASE_RULES, caseRule } from './case-rules.ts'
import type { Segment } from './clauses.ts'
import type { Deed } from './deeds.ts'
import type { ReadingState } from './reading-state.ts'
import { ofOtherYear } from './reading-state.ts'
import type { Sentence } from './sentences.ts'
import type { Subject } from './subjects.ts'
import { addToTally } from './tally.ts'

const DISPUTE = /^(?:review|litigation|disputes)$/

/** Reads a figure of letters, cases, applications, disputes or consultations. */
export const readCase = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  subject: Subject,
  deed: Deed,
  words: string,
): void => {
  if (ofOtherYear(state, segment.clauses)) return
  const rule = caseRule(CASE_RULES, caseMarks(state, sentence, segment, subject, deed, words))
  if (rule?.yields === 'both lines') state.mixed = true
  // What was answered of both lines together is no line's either.
  if (state.mixed && (subject === 'mail' || subject === 'hotline')) return
  if (rule?.yields === 'of a row') {
    const row = state.tally?.deed === 'answer' ? 'answer' : 'receive'
    addToTally(state, segment, subject, row, [])
  } else if (rule === null || rule.yields === 'received') {
    const done = rule === null ? deed : 'receive'
    addFrame(state, sentence, segment, subject, DISPUTE.test(subject) ? 'none' : done)
  }
}
