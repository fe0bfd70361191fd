import {
  ASKERS,
  COUNTED_IN_PIECES,
  DISPUTE_WORDS,
  DOCUMENT_CLASSES,
  OTHER_HEADS,
  WAYS,
} from './case-words.ts'
import type { Segment } from './clauses.ts'
import { lastClause } from './clauses.ts'
import { withoutQuantity } from './quantity-words.ts'
import type { Deed } from './deeds.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import type { ReadingState } from './reading-state.ts'
import type { Sentence } from './sentences.ts'
import type { Subject } from './subjects.ts'
import { anyOf, endingOf, expressionOf } from './word-table.ts'

const IN_PIECES = endingOf(COUNTED_IN_PIECES)
const HEAD = endingOf(OTHER_HEADS)

/** The noun next to the number. */
const countedNoun = (segment: Segment): string =>
  segment.tail === '' ? withoutQuantity(lastClause(segment)) : segment.tail

/** True for «信箱1个», «2个互动栏目»: what is set up is counted, not what came in. */
export const countsThings = (segment: Segment): boolean => {
  const noun = countedNoun(segment)
  return (
    segment.figure.unit === '个' && noun !== '' && !IN_PIECES.test(noun.replace(/[,、].*$/, ''))
  )
}

/** True where the noun next to the number is no case but something about cases. */
export const headsOther = (segment: Segment): boolean =>
  HEAD.test(countedNoun(segment).replace(/(?:召开|举办|开展|组织|进行)$/, ''))

/** True for «就2个方案公开征求意见»: the drafts are counted, not how often it was asked. */
export const isOfDrafts = ({ figure, tail }: Segment, subject: Subject | null): boolean =>
  (subject === 'consultation' || subject === 'opinion') &&
  /^[个项件条份部]$/.test(figure.unit) &&
  /^(?!的?(?:意见|民意|征[集求]|网[上络]))[^,]{2,24}征[集求]/.test(tail)

const ASKER = expressionOf(ASKERS)
const DOCUMENT_CLASS = expressionOf(DOCUMENT_CLASSES)
const WAY = new RegExp(
  `(?:${anyOf(WAYS)}|公民|组织)[^,]{0,6}$|(?:${anyOf(WAYS)})(?:提交的?|递交的?)?(?:公开)?申请`,
)

/** True for «书面邮寄5件» beside applications: by which way some of them came. */
export const saysWay = (segment: Segment): boolean => WAY.test(withoutQuantity(lastClause(segment)))

/** True for the part of the applications that came by one way or from one kind of applicant. */
export const isOfOneWay = (state: ReadingState, segment: Segment, deed: Deed): boolean => {
  const own = lastClause(segment)
  if (!WAY.test(withoutQuantity(own)) || ASKER.test(own)) return false
  if (/等(?:形式|方式|渠道|途径)/.test(own)) return false
  return deed !== 'receive' || /其中/.test(segment.lead) || state.received.has('application')
}

/** True for a figure beside 依申请公开 that is neither received nor answered. */
export const isNoApplication = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
): boolean =>
  /其中|上述|[中里]$/.test(lastClause(segment)) ||
  DOCUMENT_CLASS.test(sentence.text) ||
  state.received.has('application')

/** True for «对1件不属于本机关的申请,…»: one of them, and not all. */
export const isOfOneOnly = (segment: Segment): boolean =>
  /^(?:针)?对于?$/.test(withoutMarks(lastClause(segment)))

// «12345热线、网络问政等诉求320件»: one number for two things that are told apart.
const BOTH_LINES =
  /(?:热线|12345)[^,]{0,8}(?:、|和|及)[^,]*(?:问政|信箱|留言|来信)|(?:问政|信箱|留言|来信)[^,]{0,8}(?:、|和|及)[^,]*(?:热线|12345)|(?:热线|12345)[^,]{0,8}、[^,]*等(?:多个|各类)?(?:平台|渠道|途径)/
// «咨询类工单112件»: one kind of the cases, whatever is done with it.
const ONE_KIND = /(?<!投诉|咨询|建议|、)(?:投诉|咨询|求助|建议|举报|表扬|民生|城管)(?:类|件$)/
const PART_OF_CASES = /其中|占比|不满意|表扬/

/** True for letters and cases of two lines in one number. */
export const isOfBothLines = (segment: Segment): boolean => BOTH_LINES.test(lastClause(segment))

/** True for letters or cases of one kind only. */
export const isOfOneKind = (segment: Segment, deed: Deed): boolean => {
  const own = lastClause(segment)
  return ONE_KIND.test(own) || (deed === 'none' && PART_OF_CASES.test(own))
}

/** True for «其中有效诉求60件»: «均已办结» behind it may be of these or of all. */
export const isOfValidOnly = (segment: Segment): boolean =>
  /其中/.test(segment.lead) && /有效|合理|属于|符合|范围/.test(lastClause(segment))

const OTHER_CAUSE =
  /因(?![^,]*(?:公开|答复|申请|此))[^,]{1,20}(?:引[发起]|产生|提起|导致)|民事|刑事|信访复议/
// «因不服土地处理决定,申请人提起行政复议1件»: the ground stands in a clause of its own.
const OTHER_GROUND = /^(?=.*(?:不服|纠纷|争议|不满|异议))(?!.*(?:公开|答复|申请|信息|告知|因此))/
// Who went to the reviewing body is told apart from whose matter it is.
const PERSON =
  /^有?[一两二三四五六七八九十]?[名位]?(?:申请人|当事人|村民|群众|公民|居民|市民|企业|公司)/
const NOT_OURS =
  /^[^。;]{0,14}(?:与(?:政府|政务)?信息公开[^,。]{0,6}无关|不在本报告|不属于信息公开)/
const OF_INFORMATION = new RegExp(`^(?:${anyOf(DISPUTE_WORDS)})*$`)

/** True for «土地征收行政复议2件»: a dispute over something else, or over what is not told. */
export const isOverOther = (sentence: Sentence, segment: Segment, words: string): boolean => {
  const { figure } = segment
  if (OTHER_CAUSE.test(words) || NOT_OURS.test(sentence.text.slice(figure.end))) return true
  if (figure.value === 0) return false
  if (segment.clauses.slice(0, -1).some((clause) => OTHER_GROUND.test(clause))) return true
  const before = withoutPrefixes(lastClause(segment)).split(/复议|诉讼/)[0] ?? ''
  const said = /公开|答复/.test(sentence.text.slice(0, figure.start))
  const plain = before.replace(/[^\u4e00-\u9fff]/g, '')
  return !OF_INFORMATION.test(said ? plain.replace(PERSON, '') : plain)
}
