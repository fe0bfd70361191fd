import type { Segment } from './clauses.ts'
import { withoutQuantity } from './clauses.ts'
import { ownClause } from './disclosure.ts'
import type { Subject } from './subjects.ts'
import type { Deed } from './deeds.ts'
import { deedOf } from './deeds.ts'
import { opensList } from './list-opening.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import { predicatesOf } from './publishing-words.ts'
import type { Parent } from './read-disclosure.ts'
import { readDisclosure } from './read-disclosure.ts'
import { addFrame, inheritedSubject, readSubject, subjectHere } from './read-subject.ts'
import type { Outcome, ReadingState } from './reading-state.ts'
import { ofOtherYear } from './reading-state.ts'
import type { Sentence } from './sentences.ts'

// A clause of nothing but deed and quantity: «已按时办结», «共收到».
const BARE_DEED =
  /^(?:全年|共计|累计|合计|总计|共|已|全部|均|按时|按期|及时|依法|实际|当年|年内|今年|本年度?|本年|有效|数量|各类|总数|数|总|其|其中|截至目前|目前|并|现|,|:|新|予以|在|规定|法定|时限|期限|内|到|了|的|为|件|我镇|我乡|我街道|受理量|办结量|受理数|办结数|收件量|收到|受理|接到|接收|接获|新收|收件|办结|办复|办理|答复|回复|处理|承办|处置|解决|完结|完毕|反馈|完成|成功|规范|书面|群众|需要|、|和)*$/
const OUTCOME =
  /予以公开|部分公开|不予公开|同意公开|无法提供|不掌握|不存在|不予处理|其他处理|不属于本(?:机关|行政机关)/

const isItemSubject = (subject: Subject | null): boolean =>
  subject === 'interpretation' || subject === 'consultation'

/** In a list of published items only these subjects are more than a topic's name. */
const standsInList = (subject: Subject, deed: Deed, own: string, last: string): boolean => {
  if (subject === 'visits' || subject === 'adopted') return true
  if (subject === 'application') return deed === 'receive'
  if (subject === 'review' || subject === 'litigation' || subject === 'disputes')
    return /^(?:因[^,]{0,20})?(?:被)?(?:申请|提起)?行政(?:复议|诉讼)(?:案件|数|、|和|行政|诉讼|复议|均)*:?$/.test(
      withoutMarks(last),
    )
  if (subject !== 'mail' && subject !== 'hotline') return false
  if (/^回应(?:群众|社会|公众)?(?:关切|热点)/.test(withoutMarks(last))) return false
  return deed === 'answer' || deed === 'both' || /收到|受理/.test(own)
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
  const own = clause + segment.tail
  const last = segment.clauses[segment.clauses.length - 1] ?? ''
  const subject = subjectHere(state, own, sentence, segment)
  const said = deedOf(clause) === 'none' ? deedOf(own) : deedOf(clause)
  const deed = said === 'none' && /^[、和及]/.test(segment.lead) ? state.deed : said
  state.deed = deed
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
      if (state.list !== null) state.list.open = true
      state.subject = subject
      readSubject(state, sentence, segment, subject, deed, own)
      return 'subject'
    }

  if (subject !== null && isItemSubject(subject) && !among && parent === null) {
    if (ofOtherYear(state, segment.clauses)) return 'subject'
    addFrame(state, sentence, segment, subject, 'none')
    if (subject === 'consultation') state.subject = subject
    return publishes ? 'item' : 'subject'
  }

  const told = state.subject !== null && !isItemSubject(state.subject)
  if (subject === null && (state.list === null || told)) {
    if (state.received.has('application') && (OUTCOME.test(own) || /结转|转结/.test(own))) {
      const value = segment.figure.value ?? 0
      state.outcomes.push({ value, carried: !OUTCOME.test(own), segment })
      return 'subject'
    }
    const words = withoutPrefixes(withoutQuantity(last))
    if (BARE_DEED.test(words) && BARE_DEED.test(segment.tail)) {
      const inherited = inheritedSubject(state, segment)
      const plain = inherited === 'application' && segment.figure.unit === '件'
      if (inherited !== null && (deed !== 'none' || plain)) {
        state.subject = inherited
        readSubject(state, sentence, segment, inherited, deed, own)
        return 'subject'
      }
    }
  }

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
