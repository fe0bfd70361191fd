import type { Parent } from './read-disclosure.ts'
import type { ReadingState } from './reading-state.ts'
import { newList, settleKind, sumOf } from './part-lists.ts'
import { predicatesOf } from './verbs.ts'
import type { WordTable } from './word-table.ts'
import { anyOf, expressionOf } from './word-table.ts'

/** Words that open a list, and open another where one has been told. */
export const OPEN_AGAIN: WordTable = [
  ['其中', '其中动态'],
  ['包括|包含|涵盖|内有', '包括动态'],
  ['如下', '具体如下'],
  ['[来类种]看|(?:渠道|内容|方式|平台|类别|类型|形式)(?:上)?看', '从公开渠道看'],
  ['按(?:照)?(?:公开|信息|发布)?(?:内容|渠道|类别|类型|方式|平台|载体|领域)(?:划)?分', '按内容分'],
]

/** Words that open a list only where none is open. */
export const OPEN: WordTable = [
  ['[较最](?:高|多|大)的(?:主要)?[是为有]', '占比较高的是动态'],
  ['主要[为是有]|内容[为是有]|具体[为是有]|分为[^,;]{0,6}类', '具体为动态'],
  ['^(?:\\(?\\d{1,2}[.、)]|[①-⑳])[^,]{0,25}$', '1.动态'],
  ['分别[是为:]', '分别为动态'],
  ['一是', '一是动态'],
  ['涉及', '涉及动态'],
  [':[^,;:]', '信息:动态'],
]

const OPENS = new RegExp(`${anyOf(OPEN_AGAIN)}|${anyOf(OPEN)}`)
const OPENS_AGAIN = expressionOf(OPEN_AGAIN)
const MAINLY = /主要|[较最](?:高|多|大)的|重点|等[^,;]{0,8}(?:其中|包括)/
const BY_CHANNEL = /(?:渠道|平台|载体|途径|公开方式|公开形式)[^,;。]{0,6}(?:看|分|为|[:,])/
const FOLLOWS = /(?:其中|包括|如下|分别为|涵盖|具体)[^,。;]{0,6}:?$|:$/

export const opensList = (lead: string): boolean => OPENS.test(lead)

// What may stand before an opener that goes on with a total told before: «公开渠道:网站60条».
const STARTS =
  /^(?:[、,;:]|[一二三四五六七八九十]是|\(?[\d一二三四五六七八九十]{1,2}[.、)])*(?:其中|包括|包含|涵盖|具体|主要|分别|内容|涉及|内有|按|从|以|在(?:主动)?公开|(?:主动)?(?:公开|发布|信息)[^,;。]{0,12}(?:内容|渠道|类别|形式|方式|途径|载体|情况|信息中|数量))/

/**
 * True where the figure told last is what a list would divide: in the same sentence, or shortly
 * before a sentence that starts as a list does.
 */
export const hasHead = (state: ReadingState, lead: string): boolean => {
  const { head, headAt } = state
  if (head === null) return false
  const since = state.sentence - headAt.sentence
  if (since === 0) return true
  if (state.figures > 0 || !STARTS.test(lead)) return false
  return since <= (headAt.paragraph === state.paragraph ? 3 : 1)
}

export const endList = (state: ReadingState): void => {
  if (state.list !== null) settleKind(state.list, state.plainParts)
  state.list = null
}

const begin = (
  state: ReadingState,
  head: ReadingState['head'],
  nested: boolean,
  open: boolean,
  ofChannels = false,
): void => {
  endList(state)
  if (head === null) return
  state.list = newList(head, nested, open, ofChannels)
  state.lists.push(state.list)
}

/** Opens a list where the words before a figure announce one and something is there to divide. */
export const openList = (state: ReadingState, lead: string, parent: Parent | null): void => {
  if (parent !== null && parent.draft !== null) {
    begin(state, parent.draft, parent.kind !== 'total', false)
    return
  }
  if (!OPENS.test(lead)) return
  const { list } = state
  if (list === null && !hasHead(state, lead)) return
  if (list === null || list.parts.length === 0) {
    const nested = state.headKind === 'channel' || state.headKind === 'topic'
    begin(
      state,
      list?.head ?? state.head,
      list?.nested ?? nested,
      MAINLY.test(lead),
      BY_CHANNEL.test(lead),
    )
    return
  }
  if (!OPENS_AGAIN.test(lead)) return
  const last = list.parts[list.parts.length - 1]
  const complete = sumOf(list) === list.head.value
  if (!complete && /其中/.test(lead) && last !== undefined && !list.nested) {
    // A deeper 其中 divides the last part; what it does to the outer list cannot be told.
    list.open = true
    begin(state, last, true, true)
    state.headKind = last.indicator === 'disclosed.by_channel' ? 'channel' : 'topic'
    return
  }
  begin(state, list.nested ? null : list.head, false, MAINLY.test(lead), BY_CHANNEL.test(lead))
}

/** Opens a list of some of what was told («公开的32条信息中,…»). */
export const openWithin = (state: ReadingState): void => begin(state, state.head, false, true)

const PLAIN_ITEM = /^[,、;](?!其中|共|合计|总计)[^,;:。\d]{2,20}$/

/** Opens the list of items that follow a total without a word and add up to it. */
export const openListBySum = (state: ReadingState): void => {
  const items = state.ahead.slice(1)
  const end = items.findIndex(({ lead }) => !PLAIN_ITEM.test(lead) || predicatesOf(lead).length > 0)
  const row = end < 0 ? items : items.slice(0, end)
  const sum = row.reduce((all, { figure }) => all + (figure.value ?? 0), 0)
  if (state.list === null && row.length > 1 && sum === state.head?.value)
    begin(state, state.head, false, false)
}

/** Opens the list that a sentence's end announces («其中:» and the items on the next lines). */
export const openListAhead = (state: ReadingState, tail: string): void => {
  if (state.list === null && state.head !== null && FOLLOWS.test(tail))
    begin(state, state.head, false, MAINLY.test(tail.slice(-12)))
}
