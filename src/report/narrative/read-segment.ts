import { BARE_WORDS, OUTCOMES } from './case-words.ts'
import type { Segment } from './clauses.ts'
import { withoutQuantity } from './clauses.ts'
import { ownClause } from './disclosure.ts'
import type { Subject } from './subjects.ts'
import type { Deed } from './deeds.ts'
import { deedOf } from './deeds.ts'
import { saysAllDone } from './deeds-without-number.ts'
import { openList, opensList } from './list-opening.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import {
  addFrame,
  countsThings,
  headsOther,
  inheritedSubject,
  outcomeOf,
  readCase,
  subjectHere,
} from './read-case.ts'
import type { Parent } from './read-disclosure.ts'
import { readDisclosure } from './read-disclosure.ts'
import { readDoneBehind } from './read-words.ts'
import { readVisits } from './read-visits.ts'
import type { Outcome, ReadingState } from './reading-state.ts'
import { ofOtherYear } from './reading-state.ts'
import { isCompared, isIntended } from './scopes.ts'
import type { Sentence } from './sentences.ts'
import { subjectOf } from './subjects.ts'
import { takeSummed } from './tally.ts'
import { predicatesOf } from './verbs.ts'
import { anyOf, endingOf } from './word-table.ts'

const ENDED = endingOf(OUTCOMES)
const BARE = new RegExp(`^(?:${anyOf(BARE_WORDS)})*$`)

const isLetter = (subject: Subject | null): boolean => subject === 'mail' || subject === 'hotline'

const isOfCases = (subject: Subject): boolean =>
  ['application', 'mail', 'hotline', 'review', 'litigation', 'disputes'].includes(subject)

const isItemSubject = (subject: Subject | null): boolean =>
  subject === 'interpretation' || subject === 'consultation'

/** In a list of published items only these subjects are more than a topic's name. */
const standsInList = (subject: Subject, deed: Deed, own: string, last: string): boolean => {
  if (subject === 'visits' || subject === 'adopted') return true
  if (subject === 'opinion') return /收集|收到|征集/.test(own)
  if (subject === 'application') return deed === 'receive'
  if (subject === 'review' || subject === 'litigation' || subject === 'disputes')
    return /^(?:因[^,]{0,20})?(?:被)?(?:申请|提起)?行政(?:复议|诉讼)(?:案件|数|、|和|行政|诉讼|复议|均)*:?$/.test(
      withoutMarks(last),
    )
  if (subject !== 'mail' && subject !== 'hotline') return false
  if (/^回应(?:群众|社会|公众)?(?:关切|热点)/.test(withoutMarks(last))) return false
  return deed === 'answer' || deed === 'both' || /收到|受理/.test(own)
}

/** Reads a clause that names no subject of its own: «办结5件», «予以公开3件», «共计13件». */
const readBare = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  deed: Deed,
  own: string,
): boolean => {
  const outcome = outcomeOf(own)
  if (outcome !== null && !state.received.has('application')) return false
  if (outcome !== null) {
    const value = segment.figure.value ?? 0
    state.outcomes.push({ value, as: outcome, segment })
    return true
  }
  const last = segment.clauses[segment.clauses.length - 1] ?? ''
  if (!BARE.test(withoutMarks(last)) || !BARE.test(segment.tail)) return false
  const summed = takeSummed(state, segment)
  if (summed !== null) {
    addFrame(state, sentence, segment, summed.subject, summed.deed)
    return true
  }
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

/** Takes notice of a count that cannot be told: its words still say what is spoken of. */
const readUnread = (
  state: ReadingState,
  segment: Segment,
  subject: Subject | null,
  deed: Deed,
): void => {
  openList(state, segment.lead, null)
  if (state.list !== null) state.list.open = true
  if (subject !== null && !isItemSubject(subject)) state.subject = subject
  state.deed = deed
  state.unread += 1
  const last = state.candidates[state.candidates.length - 1]
  // «累计公开1080条。2022年新增…条»: what was added is not told, but that the first ran on is.
  if (last?.running === true && /新增/.test(segment.lead)) last.cumulative = true
}

/** True for a figure that divides the one before it in its sentence, or goes on dividing. */
const dividesLast = (state: ReadingState, segment: Segment, subject: Subject | null): boolean => {
  if (state.figures === 0) return false
  if (/^[,;:(]*(?:其中|含|包括)/.test(segment.lead)) return true
  return (
    subject === null && /^[、和及]/.test(segment.lead) && predicatesOf(segment.lead).length === 0
  )
}

/** Reads one figure of a sentence: what it counts decides which reader takes it. */
export const readSegment = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  parent: Parent | null,
  inRun: boolean,
): Outcome => {
  const { clause } = ownClause(segment)
  const done = subjectOf(clause) !== null && saysAllDone(segment.tail)
  const own = done ? clause : clause + segment.tail.replace(/^等.*/, '')
  const last = segment.clauses[segment.clauses.length - 1] ?? ''
  const subject = subjectHere(state, own, sentence, segment)
  if (segment.figure.unread) {
    readUnread(state, segment, subject, deedOf(own))
    return 'none'
  }
  if (subject !== 'visits' && (state.planned || isIntended(sentence.text, segment.figure.start)))
    return 'none'
  if (isCompared(withoutMarks(last))) return 'none'
  if (subject !== null && subject !== 'visits' && countsThings(segment)) return 'none'
  // «受理信访12件,其中来信4件、来访8件»: parts of what is none are none.
  if (
    state.lost &&
    state.list === null &&
    sentence.stop !== ')' &&
    dividesLast(state, segment, subject)
  )
    return 'none'
  const said = deedOf(clause) === 'none' ? deedOf(own) : deedOf(clause)
  const goesOn =
    /^[、和及]/.test(segment.lead) ||
    (isLetter(subject) && /^,(?!其中|含|包括)[^,;:]{2,8}$/.test(segment.lead))
  const deed = said === 'none' && goesOn ? state.deed : said
  state.deed = deed
  // «征求意见后不予公开3份»: how it ended says more than what was done before.
  if (state.received.has('application') && ENDED.test(withoutQuantity(last)))
    if (readBare(state, sentence, segment, deed, own)) return 'subject'
  const publishes = predicatesOf(withoutPrefixes(clause)).length > 0
  const listing =
    state.list !== null ||
    (opensList(segment.lead) && state.head !== null && state.subject === null)
  const among = listing || (inRun && state.sentenceParts.length > 0)
  const names =
    publishes &&
    deed === 'none' &&
    (subject === 'mail' || subject === 'review' || subject === 'litigation')

  if (subject !== null && !isItemSubject(subject) && !names)
    if (!among || standsInList(subject, deed, own, last)) {
      if (isOfCases(subject) && headsOther(segment)) return 'none'
      if (state.list !== null) state.list.open = true
      state.subject = subject
      if (subject !== 'visits') readCase(state, sentence, segment, subject, deed, own)
      else if (!ofOtherYear(state, segment.clauses)) readVisits(state, sentence, segment, own)
      if (done) readDoneBehind(state, sentence, segment, subject)
      return 'subject'
    }

  if (subject !== null && isItemSubject(subject) && !among && parent === null) {
    if (ofOtherYear(state, segment.clauses)) return 'subject'
    addFrame(state, sentence, segment, subject, 'none')
    if (subject === 'consultation') state.subject = subject
    return publishes ? 'item' : 'subject'
  }

  const told = state.subject !== null && !isItemSubject(state.subject)
  if (subject === null && (state.list === null || told))
    if (readBare(state, sentence, segment, deed, own)) return 'subject'

  // Applications, letters and cases are being spoken of: a noun without a verb belongs to them.
  if (state.subject !== null && !isItemSubject(state.subject))
    if (!publishes && state.list === null) return 'none'
  const read = readDisclosure(state, sentence, segment, parent, inRun)
  if (read === null) return 'none'
  if (subject !== null && isItemSubject(subject) && read === 'part')
    addFrame(state, sentence, segment, subject, 'none')
  state.subject = null
  return read
}
