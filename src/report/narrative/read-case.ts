import { addFrame } from './add-frame.ts'
import { NOT_ANSWERED } from './case-words.ts'
import type { Segment } from './clauses.ts'
import type { Deed } from './deeds.ts'
import {
  isNoApplication,
  isOfOneOnly,
  isOfOneWay,
  isOverOther,
  isOfBothLines,
  isOfOneKind,
} from './other-counts.ts'
import type { ReadingState } from './reading-state.ts'
import { ofOtherYear } from './reading-state.ts'
import type { Sentence } from './sentences.ts'
import type { Subject } from './subjects.ts'
import { addToTally } from './tally.ts'
import { expressionOf } from './word-table.ts'

const UNANSWERED = expressionOf(NOT_ANSWERED)

const readApplication = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  deed: Deed,
  words: string,
): void => {
  if (UNANSWERED.test(words)) return
  if (isOfOneWay(state, segment, deed)) {
    addToTally(state, segment, 'application', 'receive', [])
    return
  }
  if (deed === 'none' && isNoApplication(state, sentence, segment)) return
  if (deed !== 'receive' && isOfOneOnly(segment)) return
  // «办理申请0件»: none was there to be handled.
  const nothing = segment.figure.value === 0 && !state.received.has('application')
  const handled = deed === 'answer' && nothing && /办理|处理/.test(words)
  addFrame(state, sentence, segment, 'application', handled ? 'receive' : deed)
}

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
  switch (subject) {
    case 'review':
    case 'litigation':
    case 'disputes':
      if (isOverOther(sentence, segment, words)) return
      addFrame(state, sentence, segment, subject, 'none')
      return
    case 'application':
      readApplication(state, sentence, segment, deed, words)
      return
    case 'mail':
    case 'hotline':
      // What was answered of both lines together is no line's either.
      if (isOfBothLines(segment)) state.mixed = true
      if (state.mixed || isOfOneKind(segment, deed)) return
      addFrame(state, sentence, segment, subject, deed)
      return
    default:
      addFrame(state, sentence, segment, subject, deed)
  }
}
