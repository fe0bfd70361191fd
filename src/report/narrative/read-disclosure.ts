import { accountAbove, countsChannelsBefore, followedAccount } from './accounts.ts'
import { addParts } from './add-parts.ts'
import { mentionsChannel } from './channels.ts'
import type { Segment } from './clauses.ts'
import { lastClause } from './clauses.ts'
import type { Disclosure } from './disclosure-parts.ts'
import { disclosureOf } from './disclosure.ts'
import type { Draft } from './drafts.ts'
import { endList, openList, opensList } from './list-opening.ts'
import type { ListDraft } from './part-lists.ts'
import { sumOf } from './part-lists.ts'
import { addTotal, readAddition, readTotal } from './read-totals.ts'
import type { HeadKind, ReadingState } from './reading-state.ts'
import { ofOtherYear, setHead } from './reading-state.ts'
import { isCompared } from './scopes.ts'
import type { Sentence } from './sentences.ts'
import { subjectOf } from './subjects.ts'
import { predicatesOf } from './verbs.ts'

/** What a sentence in brackets belongs to. */
export interface Parent {
  readonly draft: Draft | null
  readonly kind: HeadKind
}

// «比上年增加5%» stands between and dates nothing.
const isAside = (clause: string): boolean => isCompared(clause) || /%$/.test(clause)

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

const PUBLISHES = /(?:公开|发布|更新|推送)(?:各类)?(?:政务|政府)?信息(?:共|累计|合计)?$/

const ITEM_NEXT = /^[、,;](?!其中|包括|较|比|同比|共|合计|总计|收到|受理|办理)[^,;:。\d]{2,20}$/

/** True for «公开公告等信息45条、动态30条»: the next figure is another item of the same row. */
const itemFollows = ({ ahead: [, next] }: ReadingState): boolean =>
  next !== undefined &&
  /^[条件篇份则]$/.test(next.figure.unit) &&
  ITEM_NEXT.test(next.lead) &&
  predicatesOf(next.lead).length === 0 &&
  subjectOf(next.lead) === null

/** True for «通过广播、明白纸等方式公开520条,通过网站公开106条»: the first is one of a row too. */
const channelFollows = ({ ahead: [, next] }: ReadingState): boolean =>
  next !== undefined &&
  /^,(?:其中|包括|含)?/.exec(next.lead)?.[0] === ',' &&
  mentionsChannel(/^,([^,;]*?)(?:公开|发布|更新|推送|公示)/.exec(next.lead)?.[1] ?? '')

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
  const before = (): string => sentence.text.slice(0, segment.figure.start)
  const place = {
    inRun,
    afterTotal: state.afterTotal,
    sumsBefore:
      state.figures === 0 &&
      state.partsBefore.length > 1 &&
      state.partsBefore.reduce((sum, one) => sum + (one.value ?? 0), 0) === segment.figure.value,
    accountAbove: () => accountAbove(before()),
    followedAccount: () => followedAccount(before()),
    divided: () => /^[,:;(]*(?:其中|包括|含)/.test(state.ahead[1]?.lead ?? ''),
    itemFollows: () => itemFollows(state),
    channelFollows: () => channelFollows(state),
    afterChannels: () => countsChannelsBefore(before()),
  }
  let found = disclosureOf(segment, { ...place, inList: state.list !== null })
  if (state.list !== null && found !== null && standsApart(state.list, segment, found)) {
    endList(state)
    found = disclosureOf(segment, { ...place, inList: false })
  }
  if (found === null) {
    // «其他栏目发布信息50条»: whose it is, is not told, but the channel before is not alone.
    if (PUBLISHES.test(lastClause(segment))) state.unread += 1
    if (state.list !== null && state.list.parts.length > 0) state.list.open = true
    return null
  }
  if (found.kind === 'total') {
    if (parent !== null) return null
    return readTotal(state, sentence, segment, found) ? 'total' : null
  }
  const { list } = state
  const withinTopic = list?.nested === true && list.head.indicator === 'disclosed.by_topic'
  const dated = segment.clauses.slice(0, -1).filter((clause) => !isAside(clause))
  if (withinTopic || ofOtherYear(state, dated)) return 'part'
  const draft = addParts(state, sentence, segment, found)
  if (draft === null) return null
  // One channel, one figure: where no other stands beside it, it is the total as well.
  const divides = /其中/.test(segment.lead)
  const mayBeTotal = found.official || /累计/.test(segment.lead) || found.ofSite === true
  if (found.kind === 'channel' && found.led && mayBeTotal && !divides && list === null)
    addTotal(state, sentence, segment, found, draft)
  if (list === null && found.led) {
    setHead(state, draft, found.kind)
  }
  if (list !== null && /^等/.test(segment.tail)) list.open = true
  return 'part'
}
