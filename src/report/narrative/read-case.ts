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
import type { Tally } from './tally.ts'
import { addToTally } from './tally.ts'
import { expressionOf } from './word-table.ts'

const UNANSWERED = expressionOf(NOT_ANSWERED)

const answers = (tally: Tally | null): boolean => tally?.deed === 'answer'
const BY_OTHERS = /委托|转(?:交|办|送|由)|移[交送]|协助|配合/

const readApplication = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  deed: Deed,
  words: string,
): void => {
  if (UNANSWERED.test(words)) return
  // «委托县局办理申请9件»: others answer these.
  if (deed === 'answer' && BY_OTHERS.test(words)) return
  if (isOfOneWay(state, segment, deed)) {
    addToTally(state, segment, 'application', answers(state.tally) ? 'answer' : 'receive', [])
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
      // «复议、诉讼共11件»: how many of each is not told, but for none and for «各».
      if (
        subject === 'disputes' &&
        segment.figure.value !== 0 &&
        !/各(?:有|为)?$/.test(segment.lead)
      )
        return
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
