import { accountAbove } from './accounts.ts'
import { channelLabel, isLevelOfMedia } from './channel-labels.ts'
import { namesChannel } from './channels.ts'
import type { Segment } from './clauses.ts'
import { withoutQuantity } from './quantity-words.ts'
import type { Disclosure } from './disclosure-parts.ts'
import { disclosureOf } from './disclosure.ts'
import type { Draft } from './drafts.ts'
import { draftOf } from './drafts.ts'
import { isSoundLabel, labelsOfEach } from './labels.ts'
import { endList, openList, openWithin, opensList } from './list-opening.ts'
import type { HeadKind, ReadingState } from './reading-state.ts'
import { keep, ofOtherYear } from './reading-state.ts'
import type { Sentence } from './sentences.ts'
import type { ListDraft } from './part-lists.ts'
import { newList, sumOf } from './part-lists.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'

/** What a sentence in brackets belongs to. */
export interface Parent {
  readonly draft: Draft | null
  readonly kind: HeadKind
}

const ALL_YEARS =
  /历年|多年来|(?:开设|建站|运行|成立|开通|上线|开办|创建|启用|实施|施行)以来|(?:自|从)(?:19|20)\d\d年[^,]{0,12}以来/
const SUMS_UP = /总计|合计|共计|全年|总共|累计|共/
const FORMAL = /(?:通过|利用|依托|在|运用)[^,]*主动公开(?:各类)?(?:政府|政务)信息/

// «制发公文120份,主动公开35份»: the classes of the year's documents, not what was disclosed.
const OF_DOCUMENTS = /(?:发文|公文(?!类|信息)|制发|印发文件)[^,;]{0,8}\d/

const addTotal = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  found: Disclosure,
  part: Draft | null = null,
): Draft | null => {
  if (
    ofOtherYear(state, segment.clauses) ||
    OF_DOCUMENTS.test(sentence.text.slice(0, segment.figure.start).split(';').pop() ?? '')
  )
    return null
  const draft = draftOf(sentence, segment.figure, 'disclosed.total')
  const words = segment.lead
  state.candidates.push({
    draft,
    part,
    strength: found.strength,
    official: found.official,
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

const addParts = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  found: Disclosure,
  labels: readonly string[],
): Draft | null => {
  let first: Draft | null = null
  for (const label of labels) {
    const channel =
      found.kind === 'channel' ||
      (labels.length > 1 && namesChannel(label)) ||
      isLevelOfMedia(label, state.list?.head)
    const indicator = channel ? 'disclosed.by_channel' : 'disclosed.by_topic'
    const name = channel ? channelLabel(label) : label
    const draft = keep(state, draftOf(sentence, segment.figure, indicator, name, found.channel))
    first ??= draft
    if (!found.led) state.plainParts.add(draft)
    state.list?.parts.push(draft)
    state.sentenceParts.push(draft)
  }
  return first
}

const EACH = /(?:分别|均)?各(?:有|计|自)?(?:公开|发布|更新|推送|上传)?(?:政务|政府)?(?:信息)?$/

/** «A、B和C各1条»: the labels that each carry the number; null where it does not multiply. */
const labelsThatEach = (
  state: ReadingState,
  segment: Segment,
  found: Disclosure,
): string[] | null => {
  if (!EACH.test(segment.lead)) return null
  const lead = segment.lead.replace(/^[、,;]+/, '')
  const words = (state.list === null ? withoutPrefixes(lead) : withoutMarks(lead))
    .replace(EACH, '')
    .replace(/^(?:公开|发布|主动公开|更新|通过|在|利用)+/, '')
  const own = state.list === null && found.led ? (words.split(/[,;]/).pop() ?? '') : words
  const labels = labelsOfEach(own)
  return labels.length > 1 ? labels : null
}

const readTotal = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  found: Disclosure,
): boolean => {
  const listed = state.list !== null && state.list.parts.length > 0
  const before = listed
    ? []
    : state.sentenceParts.filter((part) => !state.lists.some((l) => l.parts.includes(part)))
  endList(state)
  const draft = addTotal(state, sentence, segment, found)
  if (draft === null) return false
  if (before.length > 1 && SUMS_UP.test(segment.lead)) {
    const behind = newList(draft, false, false)
    behind.parts.push(...before)
    state.lists.push(behind)
  }
  state.head = draft
  state.headKind = 'total'
  if (/[中里]$/.test(segment.tail)) openWithin(state)
  return true
}

const ADDITION =
  /^(?:其中)?,?(?:(?:本年度?|今年|当年|全年|(?:19|20)\d\d年度?)(?:新增)?|新增)(?:主动)?(?:公开|发布)?(?:政府|政务)?(?:信息)?$/

/** «累计公开1080条,其中2022年新增59条»: the part of the running total that is the year's. */
const readAddition = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
): 'total' | null => {
  const { list } = state
  const last = segment.clauses[segment.clauses.length - 1] ?? ''
  if ((list !== null && list.parts.length > 0) || !ADDITION.test(withoutQuantity(last))) return null
  const running = state.candidates[state.candidates.length - 1]
  if (running === undefined || running.paragraph !== state.paragraph) return null
  if (!(running.running || running.cumulative) || !isLess(segment, running.draft)) return null
  if (list !== null) list.open = true
  endList(state)
  const found = { kind: 'total', label: null, channel: null, strength: 3 } as const
  const of = { ...found, official: true, led: true, added: true }
  const draft = addTotal(state, sentence, segment, of)
  if (draft === null) return null
  state.head = draft
  state.headKind = 'total'
  return 'total'
}

const isLess = (segment: Segment, whole: Draft): boolean =>
  (segment.figure.value ?? 0) < (whole.value ?? 0)

/** True for a figure after a list («…;公众号推送236条») that is no item of it any more. */
const standsApart = (list: ListDraft, segment: Segment, found: Disclosure): boolean => {
  const after = /^[;。]/.test(segment.lead)
  if (opensList(segment.lead)) return false
  if (list.nested && list.head.indicator === 'disclosed.by_topic') return after && found.led
  if (list.parts.length < 2) return false
  const complete = sumOf(list) === list.head.value
  if (complete) return found.led || after
  const topics = list.parts.every((part) => part.indicator === 'disclosed.by_topic')
  return after && topics && found.led && found.kind === 'channel'
}

/** Reads a figure of publication. Returns what it was, or null if it is none. */
export const readDisclosure = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  parent: Parent | null,
  inRun: boolean,
): 'part' | 'total' | null => {
  openList(state, segment.lead, parent)
  const ofYear = readAddition(state, sentence, segment)
  if (ofYear !== null) return ofYear
  const place = {
    inRun,
    afterTotal: state.afterTotal,
    accountAbove: () => accountAbove(sentence.text.slice(0, segment.figure.start)),
  }
  let found = disclosureOf(segment, { ...place, inList: state.list !== null })
  if (state.list !== null && found !== null && standsApart(state.list, segment, found)) {
    endList(state)
    found = disclosureOf(segment, { ...place, inList: false })
  }
  if (found === null) {
    if (state.list !== null && state.list.parts.length > 0) state.list.open = true
    return null
  }
  if (found.kind === 'total') {
    if (parent !== null) return null
    return readTotal(state, sentence, segment, found) ? 'total' : null
  }
  const { list } = state
  const withinTopic = list?.nested === true && list.head.indicator === 'disclosed.by_topic'
  if (withinTopic || ofOtherYear(state, segment.clauses.slice(0, -1))) return 'part'
  const labels = labelsThatEach(state, segment, found) ?? [found.label ?? '']
  const usable = labels.filter(isSoundLabel)
  if (usable.length === 0) {
    if (list !== null) list.open = true
    return null
  }
  const draft = addParts(state, sentence, segment, found, usable)
  const mayBeTotal = found.official || /累计/.test(segment.lead)
  if (found.kind === 'channel' && found.led && mayBeTotal && list === null)
    addTotal(state, sentence, segment, found, draft)
  if (list === null && draft !== null && found.led) {
    state.head = draft
    state.headKind = found.kind
  }
  if (list !== null && /^等/.test(segment.tail)) list.open = true
  return 'part'
}
