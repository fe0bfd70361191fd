import type { Segment } from './clauses.ts'
import { lastClause } from './clauses.ts'
import type { Disclosure } from './disclosure-parts.ts'
import type { Draft } from './drafts.ts'
import { draftOf } from './drafts.ts'
import { endList, openWithin } from './list-opening.ts'
import { newList } from './part-lists.ts'
import { withoutMarks } from './prefixes.ts'
import { withoutQuantity } from './quantity-words.ts'
import type { ReadingState } from './reading-state.ts'
import { ofOtherYear, setHead } from './reading-state.ts'
import { isOfOthers } from './scopes.ts'
import type { Sentence } from './sentences.ts'

const ALL_YEARS =
  /历年|多年来|(?:自|从|开通|上线|运行|成立|建站)[^,]{0,14}至今|自(?!20\d\d年1月)[^,]{2,14}以来|(?:开设|建站|运行|成立|开通|上线|开办|创建|启用|实施|施行)以来|(?:自|从)(?:19|20)\d\d年[^,]{0,12}以来/
const SUMS_UP = /总计|合计|共计|全年|总共|累计|共/
const FORMAL = /(?:通过|利用|依托|在|运用)[^,]*主动公开(?:各类)?(?:政府|政务)信息/

// «制发公文120份,主动公开35份»: the classes of the year's documents, not what was disclosed.
const OF_DOCUMENTS = /(?:发文|公文(?!类|信息)|制发|印发文件)[^,;]{0,8}\d/

/** Adds a figure to those of which one will be the total; `part` is the channel's own. */
export const addTotal = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  found: Disclosure,
  part: Draft | null = null,
): Draft | null => {
  if (
    ofOtherYear(state, segment.clauses) ||
    OF_DOCUMENTS.test(sentence.text.slice(0, segment.figure.start).split(';').pop() ?? '') ||
    isOfOthers(sentence.text.slice(0, segment.figure.start))
  )
    return null
  const draft = draftOf(sentence, segment.figure, 'disclosed.total')
  const words = segment.lead
  state.candidates.push({
    draft,
    part,
    strength: found.strength,
    official: found.official || found.ofSite === true,
    channel: found.kind === 'channel' ? found.label : null,
    cumulative: ALL_YEARS.test(words),
    formal: FORMAL.test(words),
    running: /累计/.test(words) && !/全年/.test(words),
    added: found.added === true || /新增/.test(words),
    ofPeriod: found.ofPeriod === true,
    paragraph: state.paragraph,
  })
  return draft
}

/** Reads a total, and takes the parts told before it for its list where it sums them up. */
export const readTotal = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  found: Disclosure,
): boolean => {
  const listed = state.list !== null && state.list.parts.length > 0
  const { partsBefore, sentenceParts } = state
  const summed = partsBefore.reduce((sum, part) => sum + (part.value ?? 0), 0)
  const told = summed === segment.figure.value ? partsBefore : sentenceParts
  const before = listed
    ? []
    : told.filter((part) => !state.lists.some((l) => l.parts.includes(part)))
  endList(state)
  const draft = addTotal(state, sentence, segment, found)
  if (draft === null) return false
  if (before.length > 1 && SUMS_UP.test(segment.lead)) {
    const behind = newList(draft, false, false)
    behind.parts.push(...before)
    state.lists.push(behind)
  }
  setHead(state, draft, 'total')
  if (/[中里]$/.test(segment.tail)) openWithin(state)
  return true
}

const OF_YEAR = '(?:本年度?|今年|当年|全年|(?:19|20)\\d\\d年度?)'
const ADDITION = new RegExp(
  `^(?:其中)?,?(?:${OF_YEAR}?新增(?:主动)?(?:公开|发布)?|${OF_YEAR}(?:主动)?(?:公开|发布))(?:政府|政务)?(?:信息)?$`,
)

/** True for the words of what one year added: «其中2022年公开», «本年度新增». */
export const isAddition = (segment: Segment): boolean =>
  ADDITION.test(withoutQuantity(lastClause(segment)))

const isLess = (segment: Segment, whole: Draft): boolean =>
  (segment.figure.value ?? 0) < (whole.value ?? 0)

const isMore = (segment: Segment, whole: Draft): boolean =>
  (segment.figure.value ?? 0) > (whole.value ?? 0)

/** «累计公开1080条,其中2022年新增59条»: the part of the running total that is the year's. */
export const readAddition = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
): 'total' | null => {
  const { list } = state
  if ((list !== null && list.parts.length > 0) || !isAddition(segment)) return null
  const running = state.candidates[state.candidates.length - 1]
  if (running === undefined || running.paragraph !== state.paragraph) return null
  if (!(running.running || running.cumulative)) return null
  if (isMore(segment, running.draft)) {
    // A year cannot add more than there is in all: neither is believed to be the year's total.
    state.candidates.pop()
    return null
  }
  if (!isLess(segment, running.draft)) return null
  if (list !== null) list.open = true
  endList(state)
  const found = { kind: 'total', label: null, channel: null, strength: 3 } as const
  const of = { ...found, official: true, led: true, added: true }
  const draft = addTotal(state, sentence, segment, of)
  if (draft === null) return null
  setHead(state, draft, 'total')
  return 'total'
}

const MADE = /(?:制作|制定|产生|形成|生成|编制|拟制|新增)[^,;:。]{0,10}信息[^,;:。]{0,8}\d/
const OPEN_CLASS = /^(?:属性?(?:于|为)?)?主动公开(?:类|的)?(?:政府|政务)?(?:信息)?的?$/

// «制作信息77条,全部主动公开».
const ALL_OPEN = /^(?:信息)?,?(?:均|已?全部|都)(?:已|予以|为|属于)?主动公开(?:$|[,;])/

/** «制作信息86条,其中主动公开71条、不予公开12条»: of all that was made, what is open is the total. */
export const readOpenClass = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
): 'total' | null => {
  const isAll = ALL_OPEN.test(sentence.text.slice(segment.figure.end))
  if (!isAll && !OPEN_CLASS.test(withoutQuantity(withoutMarks(lastClause(segment))))) return null
  const before =
    sentence.text
      .slice(0, isAll ? segment.figure.end : segment.figure.start)
      .split(';')
      .pop() ?? ''
  if (before.split(/[,:]/).some((clause) => ofOtherYear(state, [clause]))) return null
  if (!MADE.test(before) || state.candidates.some(({ draft }) => draft === state.head)) return null
  const found = { kind: 'total', label: null, channel: null, strength: 3 } as const
  const draft = addTotal(state, sentence, segment, { ...found, official: true, led: true })
  if (draft === null) return null
  setHead(state, draft, 'total')
  return 'total'
}
