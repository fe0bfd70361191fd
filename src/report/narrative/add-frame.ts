import type { Segment } from './clauses.ts'
import type { Deed } from './deeds.ts'
import type { Draft } from './drafts.ts'
import { draftOf } from './drafts.ts'
import { FRAMES } from './frames.ts'
import type { ReadingState } from './reading-state.ts'
import { keep, noteReceived } from './reading-state.ts'
import type { Sentence } from './sentences.ts'
import type { Subject } from './subjects.ts'
import { addToTally } from './tally.ts'

// A number without a unit counts only next to words that announce one.
const ANNOUNCES = /(?:数|数量|为|共|计|:|达|均|复议|诉讼|申请|工单|留言|来信)$/

/** True for «答复留言23条,其中留言板8条»: the sentence has told how many there are. */
const isToldHere = ({ drafts, draftsBefore }: ReadingState, subject: Subject): boolean =>
  drafts.slice(draftsBefore).some(({ indicator }) => indicator.startsWith(`${subject}.`))

/** Keeps the observations of the frame that a subject and a deed make. */
export const addFrame = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  subject: Subject,
  deed: Deed,
): Draft | null => {
  const { figure } = segment
  // «收到10件,其中信箱6件、问政4件»: kinds of what was received.
  if (deed === 'none' && (state.received.has(subject) || isToldHere(state, subject))) return null
  const frame = FRAMES.find((f) => f.subject === subject && f.deed === deed)
  if (frame === undefined || !frame.units.test(figure.unit)) return null
  if (figure.unit === '' && !ANNOUNCES.test(segment.lead)) return null
  const drafts = frame.indicators.map((indicator) => draftOf(sentence, figure, indicator))
  for (const draft of drafts) {
    // «在20个工作日内办理,办结84件»: the number says how many were.
    const words = state.drafts[state.drafts.length - 1]
    if (words?.inWords === true && words.indicator === draft.indicator && words.value !== 0)
      state.drafts.pop()
    keep(state, draft)
  }
  const [first = null] = drafts
  if (first !== null && deed !== 'answer') {
    noteReceived(state, subject, first)
  }
  addToTally(state, segment, subject, deed, drafts)
  return first
}
