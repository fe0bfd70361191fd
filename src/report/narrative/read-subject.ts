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
import type { Sentence } from './sentences.ts'

const lastClause = (segment: Segment): string => segment.clauses[segment.clauses.length - 1] ?? ''

/** What a figure's own words speak of, with the paragraph as witness where they are ambiguous. */
export const subjectHere = (
  state: ReadingState,
  own: string,
  sentence: Sentence,
  segment: Segment,
): Subject | null => {
  const { figure } = segment
  if (/^(?:期|次)$/.test(figure.unit) && /征[集求]/.test(own)) return 'consultation'
  if (figure.value === null && /采[用纳]的?$/.test(segment.lead)) return 'adopted'
  const subject = subjectOf(own)
  if (subject === 'consultation' && /(?:收到|征集到|收集到)[^,]{0,10}(?:意见|建议)/.test(own))
    return 'opinion'
  const near = state.paragraphText + sentence.text
  if (subject === 'opinion' && !/征[集求]|调查|民意/.test(near))
    return /收到|受理|回复|答复|办/.test(own) ? 'mail' : null
  if (subject === 'adopted' && !/意见|建议|征[集求]/.test(near)) return null
  return subject
}

/** What a clause of mere deed («办结5件») speaks of: the clauses, the sentence, the heading before. */
export const inheritedSubject = (state: ReadingState, segment: Segment): Subject | null => {
  for (let i = segment.clauses.length - 2; i >= 0; i -= 1) {
    const subject = subjectOf(segment.clauses[i] ?? '')
    if (subject !== null) return subject
  }
  return state.subject ?? state.section
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
  if (figure.unit === '' && !/(?:数|数量|为|共|计|:|达|均)$/.test(segment.lead)) return null
  let first: Draft | null = null
  for (const indicator of frame.indicators) {
    const draft = keep(state, draftOf(sentence, figure, indicator))
    first ??= draft
  }
  if (first !== null && deed !== 'answer') state.received.set(subject, first)
  return first
}

const DELTA = /(?:较|比|同比)[^,]{0,14}(?:增|减|多|少|降|升)|(?:增加|减少|下降|增长)了?$/
// What a page prints round a report: its own counter is no figure of the report.
const FURNITURE =
  /发布时间|发布日期|来源:|作者:|字体|字号|打印|责任编辑|^(?:浏览|点击|阅读|访问)(?:次数|数|量)?:/
const SPLIT =
  /(?:线上|线下|网络|网上|信函|当面|书面|传真|邮寄|邮件|现场|在线|平台|互联网|自然人|法人|企业|个人|公民|组织)[^,]{0,6}$|(?:线上|线下|网络|网上|信函|当面|书面|传真|邮寄|现场|在线|平台|互联网|自然人|法人|企业|个人)(?:公开)?申请/
const DOCUMENT_CLASS = /不予公开|不公开|制发|发文|制作(?:政府)?信息|印发|属性|部分公开/

const readVisits = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  words: string,
): void => {
  if (!/^(?:次|人次|人\(次\)|\(人\)次)$/.test(segment.figure.unit)) return
  if (/最高|峰值|最多/.test(words) || FURNITURE.test(sentence.text)) return
  const daily = /日(?:均)?(?:访问|浏览|点击)|每[天日]|日均/.test(words)
  keep(state, draftOf(sentence, segment.figure, daily ? 'visits.daily' : 'visits.total'))
}

/** True for a figure of applications that is not the number received or answered. */
const isOtherApplicationFigure = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  deed: Deed,
  words: string,
): boolean => {
  const own = lastClause(segment)
  if (/结转|转结|上年|撤[销回]|尚未|剩余|正在/.test(words)) return true
  if (
    SPLIT.test(withoutQuantity(own)) &&
    (deed !== 'receive' || /其中/.test(segment.lead) || state.received.has('application'))
  )
    return true
  return (
    deed === 'none' &&
    (/其中|上述|[中里]$/.test(own) ||
      DOCUMENT_CLASS.test(sentence.text) ||
      state.received.has('application'))
  )
}

// «12345热线、网络问政等诉求320件»: one number for two things that are told apart.
const BOTH_LINES =
  /(?:热线|12345)[^,]{0,8}(?:、|和|及)[^,]*(?:问政|信箱|留言|来信)|(?:问政|信箱|留言|来信)[^,]{0,8}(?:、|和|及)[^,]*(?:热线|12345)/
const KINDS_OF_CASES = /其中|占比|不满意|投诉类|咨询类|求助类|建议类|表扬/

/** Reads a figure of letters, cases, applications, disputes, visits or consultations. */
export const readSubject = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  subject: Subject,
  deed: Deed,
  words: string,
): void => {
  if (ofOtherYear(state, segment.clauses) || DELTA.test(words)) return
  if (subject === 'visits') {
    readVisits(state, sentence, segment, words)
    return
  }
  if (subject === 'application') {
    if (isOtherApplicationFigure(state, sentence, segment, deed, words)) return
    // «办理申请0件»: none was there to be handled.
    const none = segment.figure.value === 0 && !state.received.has('application')
    if (deed === 'answer' && none && /办理|处理/.test(words)) {
      addFrame(state, sentence, segment, subject, 'receive')
      return
    }
  }
  if ((subject === 'mail' || subject === 'hotline') && BOTH_LINES.test(lastClause(segment))) return
  if ((subject === 'mail' || subject === 'hotline') && deed === 'none')
    if (KINDS_OF_CASES.test(lastClause(segment))) return
  addFrame(state, sentence, segment, subject, deed)
}
