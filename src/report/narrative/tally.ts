import type { IndicatorId } from '../../form/indicators.ts'
import type { Segment } from './clauses.ts'
import type { Deed } from './deeds.ts'
import type { Draft } from './drafts.ts'
import type { ReadingState } from './reading-state.ts'
import type { Subject } from './subjects.ts'

/**
 * Figures of one deed told side by side («收到来信5件、留言8件»): their sum, if it is told, is the
 * figure. If it is not, none of them is.
 */
export interface Tally {
  readonly subject: Subject
  readonly deed: Deed
  readonly values: number[]
  /** Place in the sentence of its last figure. */
  last: number
  readonly drafts: Draft[]
}

const COUNTED: readonly Subject[] = ['application', 'mail', 'hotline']
const SIDE_BY_SIDE = /^(?:、|,|;|和|及|以及|与)/

/** Adds a figure to the row it stands in, or starts a row. */
export const addToTally = (
  state: ReadingState,
  segment: Segment,
  subject: Subject,
  deed: Deed,
  drafts: readonly Draft[],
): void => {
  if (!COUNTED.includes(subject)) return
  const value = segment.figure.value ?? 0
  const { tally } = state
  // What follows 其中 divides the figure before and adds nothing to it.
  if (/其中/.test(segment.lead)) closeTally(state)
  const goesOn =
    state.tally !== null &&
    tally?.subject === subject &&
    tally.deed === deed &&
    tally.last === state.figures - 1
  if (goesOn && SIDE_BY_SIDE.test(segment.lead)) {
    tally.values.push(value)
    tally.last = state.figures
    tally.drafts.push(...drafts)
  } else if (drafts.length > 0) {
    closeTally(state)
    state.tally = { subject, deed, values: [value], drafts: [...drafts], last: state.figures }
  }
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const drop = (state: ReadingState, tally: Tally): void => {
  for (const draft of tally.drafts) state.drafts.splice(state.drafts.indexOf(draft), 1)
  if (tally.deed !== 'answer') state.received.delete(tally.subject)
}

/** The row that a figure sums up («…,共计13件»), taken out of what was read; null if it sums none. */
export const takeSummed = (state: ReadingState, segment: Segment): Tally | null => {
  const { tally } = state
  if (tally === null || tally.values.length < 2 || !/共|合计|总计/.test(segment.lead)) return null
  if (sumOf(tally.values) !== segment.figure.value) return null
  drop(state, tally)
  state.tally = null
  return tally
}

/** Ends a row. Figures beside each other that nothing sums up are none: which counts is not told. */
export const closeTally = (state: ReadingState): void => {
  const { tally } = state
  state.tally = null
  if (tally === null || tally.values.length < 2) return
  const [first = 0, ...rest] = tally.values
  const sum = sumOf(tally.values)
  // A whole with its parts after it, or all of them in one, is told by its own number.
  if (first === sumOf(rest) || tally.values.includes(sum)) return
  drop(state, tally)
}

const OF_LINES: readonly IndicatorId[] = [
  'mail.received',
  'mail.replied',
  'hotline.received',
  'hotline.replied',
]

/**
 * Drops the figures of several lines that one sentence tells apart («留言板反映23条,回复23条;民声通道
 * 留言16条,回复15条»): none of them is the whole. One that is the sum of the others is; so is the
 * mailbox's own.
 */
export const dropRivals = (state: ReadingState, text: string): void => {
  if (OTHER_KIND.test(text)) dropMail(state)
  if (!text.includes(';') || /其中|包括|信箱/.test(text)) return
  for (const indicator of OF_LINES) {
    const told = state.drafts
      .slice(state.draftsBefore)
      .filter((draft) => draft.indicator === indicator && !draft.inWords)
    const values = told.map((draft) => draft.value ?? 0)
    const sum = sumOf(values)
    if (new Set(values).size < 2 || values.some((value) => value * 2 === sum)) continue
    for (const draft of told) state.drafts.splice(state.drafts.indexOf(draft), 1)
    for (const [subject, draft] of state.received)
      if (told.includes(draft)) state.received.delete(subject)
  }
}

// «收到咨询1条、投诉2条,均已回复»: letters of one kind beside another's are none of the whole.
const OTHER_KIND =
  /(?:咨询|留言|建议|来信)\d+[条件封]、(?:投诉|举报|求助|建议|咨询)\d+[条件封](?![^。;]*(?:共|合计)\d)/

const dropMail = (state: ReadingState): void => {
  for (const draft of state.drafts.slice(state.draftsBefore))
    if (/^mail\.re(?:ceived|plied)$/.test(draft.indicator))
      state.drafts.splice(state.drafts.indexOf(draft), 1)
  state.received.delete('mail')
}
