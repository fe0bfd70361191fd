import type { Parent } from './read-disclosure.ts'
import type { ReadingState } from './reading-state.ts'
import { newList, settleKind, sumOf } from './part-lists.ts'

const OPENS =
  /其中|包括|包含|涵盖|如下|主要[为是有]|内容[为是有]|^(?:\(?\d{1,2}[.、)]|[①-⑳])[^,]{0,25}$|内有|分别[是为:]|来看|一是|[类种]看|按(?:内容|渠道|类别|类型|方式|平台)分|涉及|:[^,;:]/
// A second one of these in a sentence starts another list; 涉及 and 分别 do not.
const OPENS_AGAIN =
  /其中|包括|包含|涵盖|如下|内有|来看|[类种]看|按(?:内容|渠道|类别|类型|方式|平台)分/
const MAINLY = /主要|重点|等[^,;]{0,8}(?:其中|包括)/
const FOLLOWS = /(?:其中|包括|如下|分别为|涵盖|具体)[^,。;]{0,6}:?$|:$/

export const opensList = (lead: string): boolean => OPENS.test(lead)

export const endList = (state: ReadingState): void => {
  if (state.list !== null) settleKind(state.list, state.plainParts)
  state.list = null
}

const begin = (
  state: ReadingState,
  head: ReadingState['head'],
  nested: boolean,
  open: boolean,
): void => {
  endList(state)
  if (head === null) return
  state.list = newList(head, nested, open)
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
  if (list === null || list.parts.length === 0) {
    const nested = state.headKind === 'channel' || state.headKind === 'topic'
    begin(state, list?.head ?? state.head, list?.nested ?? nested, MAINLY.test(lead))
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
  begin(state, list.nested ? null : list.head, false, MAINLY.test(lead))
}

/** Opens the list that a sentence's end announces («其中:» and the items on the next lines). */
export const openListAhead = (state: ReadingState, tail: string): void => {
  if (state.list === null && state.head !== null && FOLLOWS.test(tail))
    begin(state, state.head, false, MAINLY.test(tail.slice(-12)))
}
