import {
  ASKERS,
  COUNTED_IN_PIECES,
  DISPUTE_WORDS,
  DOCUMENT_CLASSES,
  NOT_ANSWERED,
  OTHER_HEADS,
  OUTCOMES,
  WAYS,
} from './case-words.ts'
import { accountOf } from './accounts.ts'
import { namesChannel } from './channels.ts'
import type { Segment } from './clauses.ts'
import { withoutQuantity } from './clauses.ts'
import type { Draft } from './drafts.ts'
import { draftOf } from './drafts.ts'
import type { Subject } from './subjects.ts'
import type { Deed } from './deeds.ts'
import { subjectOf } from './subjects.ts'
import { FRAMES } from './frames.ts'
import type { ReadingState } from './reading-state.ts'
import { keep, ofOtherYear } from './reading-state.ts'
import type { OutcomeKind } from './reading-state.ts'
import type { Sentence } from './sentences.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import { addToTally } from './tally.ts'
import { anyOf, endingOf, expressionOf } from './word-table.ts'

const OUTCOME = expressionOf(OUTCOMES)
const UNANSWERED = expressionOf(NOT_ANSWERED)
const ASKER = expressionOf(ASKERS)
const DOCUMENT_CLASS = expressionOf(DOCUMENT_CLASSES)
const IN_PIECES = endingOf(COUNTED_IN_PIECES)
const WAY = new RegExp(
  `(?:${anyOf(WAYS)}|公民|组织)[^,]{0,6}$|(?:${anyOf(WAYS)})(?:提交的?|递交的?)?(?:公开)?申请`,
)

const lastClause = (segment: Segment): string => segment.clauses[segment.clauses.length - 1] ?? ''

const OF_DEPUTIES = /人大代表|政协委员|(?:代表|委员)[^,;]{0,4}(?:建议|提案|议案)|提案|议案/

const OF_INSPECTION = /代表[^,;]{0,4}视察|督[查导]|巡[视察]|审计|民主评议/

/** What a figure's own words speak of, with the paragraph as witness where they are ambiguous. */
export const subjectHere = (
  state: ReadingState,
  own: string,
  sentence: Sentence,
  segment: Segment,
): Subject | null => {
  const { figure } = segment
  if (/^(?:期|次)$/.test(figure.unit) && /征[集求]/.test(own) && !/会$|第三方/.test(own))
    return 'consultation'
  if (figure.value === null && /采[用纳]的?$/.test(segment.lead)) return 'adopted'
  const subject = subjectOf(own)
  if (subject === 'consultation' && /(?:收到|征集到|收集到)[^,]{0,10}(?:意见|建议)/.test(own))
    return 'opinion'
  // «征集意见建议27条» counts what came in, «公开征求意见3次» how often it was asked.
  if (
    subject === 'consultation' &&
    /^[条件个]$/.test(figure.unit) &&
    /征[集求][^,]{0,10}(?:意见|建议)$/.test(withoutQuantity(lastClause(segment)))
  )
    return 'opinion'
  const near = state.paragraphText + sentence.text
  if (subject === 'opinion' && !/征[集求]|调查|民意|听证/.test(near))
    return /收到|受理|回复|答复|办/.test(own) ? 'mail' : null
  if (subject === 'opinion' && OF_INSPECTION.test(sentence.text)) return null
  if (subject === 'adopted') {
    const by = own.split(/被?采[用纳]/)[0] ?? ''
    if (OF_DEPUTIES.test(sentence.text)) return null
    if (namesChannel(by) || accountOf(by) !== null || !/意见|建议|征[集求]/.test(near)) return null
  }
  return subject
}

/** True for «信箱1个», «2个互动栏目»: what is set up is counted, not what came in. */
export const countsThings = (segment: Segment): boolean => {
  if (segment.figure.unit !== '个') return false
  const noun = segment.tail === '' ? withoutQuantity(lastClause(segment)) : segment.tail
  return noun !== '' && !IN_PIECES.test(noun.replace(/[,、].*$/, ''))
}

/** What a clause of mere deed («办结5件») speaks of: the clauses, the sentence, the heading before. */
export const inheritedSubject = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
): Subject | null => {
  for (let i = segment.clauses.length - 2; i >= 0; i -= 1) {
    const subject = subjectOf(segment.clauses[i] ?? '')
    if (subject !== null) return subject
  }
  if (state.subject !== null) return state.subject
  const before = sentence.text.slice(0, segment.figure.start).split(/[,;:]/)
  for (let i = before.length - 2; i >= 0; i -= 1) {
    const subject = subjectOf(before[i] ?? '')
    if (subject !== null) return subject
  }
  if (/结转|转结/.test(sentence.text)) return 'application'
  const { section } = state
  if (section === 'disclosure' || section === 'plan' || section === 'none') return null
  return section
}

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
  if (deed === 'none' && state.received.has(subject)) return null
  const frame = FRAMES.find((f) => f.subject === subject && f.deed === deed)
  if (frame === undefined || !frame.units.test(figure.unit)) return null
  if (figure.unit === '' && !/(?:数|数量|为|共|计|:|达|均|复议|诉讼)$/.test(segment.lead))
    return null
  const drafts = frame.indicators.map((indicator) => draftOf(sentence, figure, indicator))
  for (const draft of drafts) keep(state, draft)
  const [first = null] = drafts
  if (first !== null && deed !== 'answer') state.received.set(subject, first)
  addToTally(state, segment, subject, deed, drafts)
  return first
}

const DELTA = /(?:较|比|同比)[^,]{0,14}(?:增|减|多|少|降|升)|(?:增加|减少|下降|增长)了?$/

/** True for the part of the applications that came by one way or from one kind of applicant. */
const isOfOneWay = (state: ReadingState, segment: Segment, deed: Deed): boolean => {
  const own = lastClause(segment)
  if (!WAY.test(withoutQuantity(own)) || ASKER.test(own)) return false
  return deed !== 'receive' || /其中/.test(segment.lead) || state.received.has('application')
}

/** True for a figure beside 依申请公开 that is neither received nor answered. */
const isNoApplication = (state: ReadingState, sentence: Sentence, segment: Segment): boolean =>
  /其中|上述|[中里]$/.test(lastClause(segment)) ||
  DOCUMENT_CLASS.test(sentence.text) ||
  state.received.has('application')

// «12345热线、网络问政等诉求320件»: one number for two things that are told apart.
const BOTH_LINES =
  /(?:热线|12345)[^,]{0,8}(?:、|和|及)[^,]*(?:问政|信箱|留言|来信)|(?:问政|信箱|留言|来信)[^,]{0,8}(?:、|和|及)[^,]*(?:热线|12345)/
// «咨询类工单112件»: one kind of the cases, whatever is done with it.
const ONE_KIND = /(?<!投诉|咨询|建议|、)(?:投诉|咨询|求助|建议|举报|表扬|民生|城管)类/
const PART_OF_CASES = /其中|占比|不满意|表扬/
const isOfKind = (segment: Segment, deed: Deed): boolean => {
  const own = lastClause(segment)
  return ONE_KIND.test(own) || (deed === 'none' && PART_OF_CASES.test(own))
}
// A lawsuit over land is no lawsuit over information.
const OTHER_CAUSE =
  /因(?![^,]*(?:公开|答复|申请|此))[^,]{1,20}(?:引[发起]|产生|提起|导致)|民事|刑事|信访复议/
const NOT_OURS =
  /^[^。;]{0,14}(?:与(?:政府|政务)?信息公开[^,。]{0,6}无关|不在本报告|不属于信息公开)/

const HEAD = endingOf(OTHER_HEADS)

/** True where the noun next to the number is no case but something about cases. */
export const headsOther = (segment: Segment): boolean => {
  const noun = segment.tail === '' ? withoutQuantity(lastClause(segment)) : segment.tail
  return HEAD.test(noun.replace(/(?:召开|举办|开展|组织|进行)$/, ''))
}

const OF_INFORMATION = new RegExp(`^(?:${anyOf(DISPUTE_WORDS)})*$`)

/** True for «土地征收行政复议2件»: a dispute over something else, or over what is not told. */
const isOverOther = (segment: Segment): boolean => {
  if (segment.figure.value === 0) return false
  const before = withoutPrefixes(lastClause(segment)).split(/复议|诉讼/)[0] ?? ''
  return !OF_INFORMATION.test(before.replace(/[^\u4e00-\u9fff]/g, ''))
}

/** What the case readers may read of a figure's outcome: carried over, or how it ended. */
export const outcomeOf = (words: string): OutcomeKind | null => {
  if (OUTCOME.test(words)) return 'ended'
  if (!/结转|转结/.test(words)) return null
  return /上年|上一年|(?:19|20)\d\d年结转|结转(?:上|以前)/.test(words)
    ? 'carried in'
    : 'carried out'
}

/** Reads a figure of letters, cases, applications, disputes or consultations. */
export const readCase = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  subject: Subject,
  said: Deed,
  words: string,
): void => {
  if (ofOtherYear(state, segment.clauses) || DELTA.test(words)) return
  if (subject === 'review' || subject === 'litigation' || subject === 'disputes') {
    const after = sentence.text.slice(segment.figure.end)
    if (!OTHER_CAUSE.test(words) && !NOT_OURS.test(after) && !isOverOther(segment))
      addFrame(state, sentence, segment, subject, 'none')
    return
  }
  if (subject === 'application') {
    if (UNANSWERED.test(words)) return
    if (isOfOneWay(state, segment, said)) {
      addToTally(state, segment, subject, 'receive', [])
      return
    }
    if (said === 'none' && isNoApplication(state, sentence, segment)) return
    // «对1件不属于本机关的申请,…»: one of them, and not all.
    if (/^(?:针)?对于?$/.test(withoutMarks(lastClause(segment))) && said !== 'receive') return
    // «办理申请0件»: none was there to be handled.
    const none = segment.figure.value === 0 && !state.received.has('application')
    if (said === 'answer' && none && /办理|处理/.test(words)) {
      addFrame(state, sentence, segment, subject, 'receive')
      return
    }
  }
  if ((subject === 'mail' || subject === 'hotline') && BOTH_LINES.test(lastClause(segment))) return
  if ((subject === 'mail' || subject === 'hotline') && isOfKind(segment, said)) return
  addFrame(state, sentence, segment, subject, said)
}
