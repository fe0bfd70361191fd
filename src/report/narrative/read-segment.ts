import { addFrame } from './add-frame.ts'
import { namesChannel } from './channels.ts'
import { caseMarks } from './case-marks.ts'
import { COUNT_RULES, WAY, caseRule, isAboutCases } from './case-rules.ts'
import type { Segment } from './clauses.ts'
import { lastClause } from './clauses.ts'
import type { Deed } from './deeds.ts'
import { deedOf } from './deeds.ts'
import { saysAllDone } from './deeds-without-number.ts'
import { ownClause } from './disclosure.ts'
import { withoutQuantity } from './quantity-words.ts'
import { hasHead, opensList } from './list-opening.ts'
import { isWhole } from './objects.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import { endsInOutcome, readBare, readOutcome } from './read-bare.ts'
import { readCase } from './read-case.ts'
import type { Parent } from './read-disclosure.ts'
import { readDisclosure } from './read-disclosure.ts'
import { readOpenClass } from './read-totals.ts'
import { readUnread } from './read-unread.ts'
import { readVisits } from './read-visits.ts'
import { readDoneBehind } from './read-words.ts'
import type { Outcome, ReadingState } from './reading-state.ts'
import { ofOtherYear } from './reading-state.ts'
import { isCompared, isIntended } from './scopes.ts'
import type { Sentence } from './sentences.ts'
import { subjectHere } from './subject-here.ts'
import type { Subject } from './subjects.ts'
import { subjectOf } from './subjects.ts'
import { predicatesOf } from './verbs.ts'

const isItemSubject = (subject: Subject | null): boolean =>
  subject === 'interpretation' || subject === 'consultation'

const A_DISPUTE = /(?:复议|诉讼)(?:案件?|事项|数|均|为)*:?$/

/** In a list of published items only these subjects are more than a topic's name. */
const standsInList = (subject: Subject, deed: Deed, own: string, last: string): boolean => {
  if (subject === 'visits' || subject === 'adopted') return true
  if (subject === 'opinion') return /收集|收到|征集/.test(own)
  if (subject === 'application') return deed === 'receive'
  if (subject === 'review' || subject === 'litigation' || subject === 'disputes')
    return A_DISPUTE.test(last)
  if (subject !== 'mail' && subject !== 'hotline') return false
  if (/^回应(?:群众|社会|公众)?(?:关切|热点)/.test(withoutMarks(last))) return false
  return deed === 'answer' || deed === 'both' || /收到|受理/.test(own)
}

const DIVIDES = /^[,;:(]*(?:其中|含|包括)/

/** True for a figure that divides the one before it in its sentence, or goes on dividing. */
const dividesLast = (state: ReadingState, segment: Segment, subject: Subject | null): boolean => {
  const goesOn = /^[、和及]/.test(segment.lead)
  state.dividing = /^[,;:(]*(?:其中|含|包括)/.test(segment.lead) || (state.dividing && goesOn)
  return state.dividing || (goesOn && subject === null && predicatesOf(segment.lead).length === 0)
}

/** True for «公开158条,召开会议3次,其中公示34条、动态124条»: what follows adds up to the total before. */
const addsUpToHead = ({ ahead, head }: ReadingState): boolean => {
  if (head === null || head.value === null) return false
  const end = ahead.findIndex((segment, i) => i > 0 && /^[;。]/.test(segment.lead))
  const items = end < 0 ? ahead : ahead.slice(0, end)
  return items.reduce((sum, item) => sum + (item.figure.value ?? 0), 0) === head.value
}

/** True for a figure that is none of the report's year: meant, set up, part of what is none. */
const isNone = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  subject: Subject | null,
  intended: boolean,
): boolean => {
  if (subject !== 'visits') {
    if (intended) return true
  }
  // «受理信访12件,其中来信4件、来访8件»: parts of what is none are none.
  const outside = state.lost || (state.afterItem && DIVIDES.test(segment.lead))
  const among = outside && state.list === null && state.figures > 0 && sentence.stop !== ')'
  if (!among || addsUpToHead(state)) {
    state.dividing = false
    return false
  }
  return dividesLast(state, segment, subject)
}

/** What is done, by the figure's own words or by the verb before it («回复热线67件、信箱4件»). */
const deedHere = (
  state: ReadingState,
  segment: Segment,
  subject: Subject | null,
  clause: string,
  own: string,
): Deed => {
  const said = deedOf(clause) === 'none' ? deedOf(own) : deedOf(clause)
  const letters = subject === 'mail' || subject === 'hotline'
  const goesOn =
    /^[、和及]/.test(segment.lead) ||
    (letters && /^,(?!其中|含|包括)[^,;:]{2,8}$/.test(segment.lead))
  return said === 'none' && goesOn ? state.deed : said
}

/** «其中有效诉求60件»: «均已办结» behind it may be of these or of all. */
const isOfValidOnly = (segment: Segment): boolean =>
  /其中/.test(segment.lead) && /有效|合理|属于|符合|范围/.test(lastClause(segment))

const OF_PERSONS = /^(?:人|人次|户次)$/

/** «4人次通过网络申请4件»: the persons say who asked, and what is asked for follows. */
const askers = (state: ReadingState, segment: Segment, subject: Subject): Outcome => {
  if (subject !== 'application' || segment.tail === '') return 'none'
  state.subject = subject
  return 'aside'
}

// «网站46条», «政府信息公开60条» in a sentence of its own is published, whatever was spoken of.
const startsAnew = (state: ReadingState, sentence: Sentence, clause: string): boolean =>
  state.figures === 0 &&
  sentence.stop !== ')' &&
  (namesChannel(withoutPrefixes(withoutQuantity(clause))) ||
    isWhole(withoutPrefixes(withoutQuantity(clause))))

/** True for «其中咨询类120件、投诉类95件», «撤回1件»: kinds of the cases that are spoken of. */
const isDetail = (state: ReadingState, segment: Segment): boolean => {
  const words = lastClause(segment) + segment.tail
  const goesOn = /^[、和及,]/.test(segment.lead) && state.detailed
  state.detailed =
    goesOn ||
    (state.subject === 'application' && WAY.test(withoutQuantity(lastClause(segment)))) ||
    /其中|包括|含/.test(segment.lead) ||
    /类$|结转|转结|撤[回销]|上年|补正|^[向由转][^,]*(?:转办|转送|移交|移送)$/.test(words)
  return state.detailed
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
  const subject = subjectHere(state, own, sentence, segment)
  if (segment.figure.unread) {
    readUnread(state, segment, subject, deedOf(own))
    return 'none'
  }
  const last = withoutMarks(lastClause(segment))
  if (isCompared(last) || isCompared(withoutQuantity(last))) return 'aside'
  // «与2021年公开的93条相比».
  if (/^的?相[比较]/.test(segment.tail)) return 'aside'
  const intended = state.planned || isIntended(sentence.text, segment.figure.start)
  if (!intended && readOpenClass(state, sentence, segment) !== null) return 'total'
  const marks = subject === null ? null : caseMarks(state, sentence, segment, subject, 'none', own)
  const count = marks === null ? null : caseRule(COUNT_RULES, marks)
  if (count?.yields === 'none') return 'none'
  if (isNone(state, sentence, segment, subject, intended)) return 'none'
  if (count !== null) return 'aside'
  const deed = deedHere(state, segment, subject, clause, own)
  state.deed = deed
  if (endsInOutcome(segment) && readOutcome(state, sentence, segment, own)) return 'subject'
  const publishes = predicatesOf(withoutPrefixes(clause)).length > 0
  const listing =
    state.list !== null ||
    (opensList(segment.lead) && hasHead(state, segment.lead) && state.subject === null)
  // «网站发布77条;发布政策解读3篇»: a clause with its own verb starts anew.
  const anew = publishes && isItemSubject(subject) && /^[;,]/.test(segment.lead)
  const among = listing || (inRun && state.sentenceParts.length > 0 && !anew)
  // «公开信件3条» names what was published.
  const names = publishes && deed === 'none' && /^(?:mail|review|litigation)$/.test(subject ?? '')

  if (subject !== null && !isItemSubject(subject) && !names)
    if (!among || standsInList(subject, deed, own, lastClause(segment))) {
      if (state.list !== null) state.list.open = true
      // Visits are told in passing: what follows still speaks of what stood before.
      if (subject === 'visits') {
        if (!ofOtherYear(state, segment.clauses)) readVisits(state, sentence, segment, own)
        return 'subject'
      }
      if (marks !== null && isAboutCases(marks)) return 'none'
      if (OF_PERSONS.test(segment.figure.unit)) return askers(state, segment, subject)
      state.subject = subject
      readCase(state, sentence, segment, subject, deed, own)
      if (isOfValidOnly(segment)) state.received.delete(subject)
      if (done) readDoneBehind(state, sentence, segment, subject)
      return 'subject'
    }

  if (subject !== null && isItemSubject(subject) && !among && parent === null) {
    if (ofOtherYear(state, segment.clauses)) return 'subject'
    addFrame(state, sentence, segment, subject, 'none')
    if (subject === 'consultation') state.subject = subject
    else if (publishes) state.subject = null
    return publishes ? 'item' : 'subject'
  }

  const told = state.subject !== null && !isItemSubject(state.subject)
  if (subject === null && (state.list === null || told))
    if (readBare(state, sentence, segment, deed, own)) return 'subject'

  // Applications, letters and cases are being spoken of: a noun without a verb belongs to them.
  if (told && !publishes && !inRun && state.list === null && !startsAnew(state, sentence, clause))
    return isDetail(state, segment) ? 'aside' : 'none'
  const read = readDisclosure(state, sentence, segment, parent, inRun)
  if (read === null) return /结转|转结/.test(own) ? 'aside' : 'none'
  if (isItemSubject(subject) && subject !== null && read === 'part')
    addFrame(state, sentence, segment, subject, 'none')
  state.subject = null
  return read
}
