import { addFrame } from './add-frame.ts'
import { BARE_WORDS, OUTCOMES } from './case-words.ts'
import type { Segment } from './clauses.ts'
import { lastClause } from './clauses.ts'
import { withoutQuantity } from './quantity-words.ts'
import type { Deed } from './deeds.ts'
import { withoutMarks } from './prefixes.ts'
import { readCase } from './read-case.ts'
import { readVisits } from './read-visits.ts'
import type { OutcomeKind, ReadingState } from './reading-state.ts'
import type { Sentence } from './sentences.ts'
import { inheritedSubject } from './subject-here.ts'
import { takeSummed } from './tally.ts'
import { anyOf, endingOf, expressionOf } from './word-table.ts'

const OUTCOME = expressionOf(OUTCOMES)
const ENDS_IN_OUTCOME = endingOf(OUTCOMES)
const BARE = new RegExp(`^(?:${anyOf(BARE_WORDS)})*$`)

// «受理信访件38件,办结38件»: the deed is done to what stood before, and that is none.
const OF_CASES = /^(?:件|条|项|宗|起|份|批次|件次)$/

/** How an application ended, or whether it was carried over; null for other words. */
export const outcomeOf = (words: string): OutcomeKind | null => {
  if (OUTCOME.test(words)) return 'ended'
  if (!/结转|转结/.test(words)) return null
  const from = /上年|上一年|(?:19|20)\d\d年结转|结转(?:上|以前)/
  return from.test(words) ? 'carried in' : 'carried out'
}

const SORTS_DOCUMENTS = /主动公开[^,;]{0,8}\d/

/** Reads «予以公开3件» where applications were received. */
export const readOutcome = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  own: string,
): boolean => {
  const outcome = outcomeOf(own)
  if (outcome === null || !state.received.has('application')) return false
  // «主动公开22条,依申请公开1条,不予公开0条» sorts documents.
  const here =
    state.section === 'application' || state.receivedIn.get('application') === state.paragraph
  if (!here || SORTS_DOCUMENTS.test(sentence.text)) return false
  state.outcomes.push({ value: segment.figure.value ?? 0, as: outcome, segment })
  return true
}

/** True for «征求意见后不予公开»: how it ended says more than what was done on the way. */
export const endsInOutcome = (segment: Segment): boolean =>
  ENDS_IN_OUTCOME.test(withoutQuantity(lastClause(segment)))

/** Reads a clause that names no subject of its own: «办结5件», «予以公开3件», «共计13件». */
export const readBare = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  deed: Deed,
  own: string,
): boolean => {
  if (readOutcome(state, sentence, segment, own)) return true
  if (outcomeOf(own) !== null) return false
  if (!BARE.test(withoutMarks(lastClause(segment))) || !BARE.test(segment.tail)) return false
  const summed = takeSummed(state, segment)
  if (summed !== null) {
    addFrame(state, sentence, segment, summed.subject, summed.deed)
    return true
  }
  if (OF_CASES.test(state.lostUnit)) return false
  const inherited = inheritedSubject(state, sentence, segment)
  if (inherited === 'visits') {
    readVisits(state, sentence, segment, own)
    return true
  }
  const plain = inherited === 'application' && segment.figure.unit === '件'
  if (inherited === null || (deed === 'none' && !plain)) return false
  state.subject = inherited
  readCase(state, sentence, segment, inherited, deed, own)
  return true
}
