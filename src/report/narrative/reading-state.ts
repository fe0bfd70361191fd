import type { StatedRate } from '../parsed-report.ts'
import type { Draft } from './drafts.ts'
import type { Segment } from './clauses.ts'
import type { Deed } from './deeds.ts'
import type { Section } from './section-titles.ts'
import type { Subject } from './subjects.ts'
import type { ListDraft } from './part-lists.ts'
import type { Tally } from './tally.ts'
import type { TotalCandidate } from './totals.ts'

/** What a list hangs on: the whole, a channel's or a topic's figure, or none of them. */
export type HeadKind = 'total' | 'channel' | 'topic' | 'other'

/**
 * What became of a figure. `item` is an interpretation published beside others; `aside` is told in
 * passing, by way of comparison or detail: the sentence goes on as if it did not stand there.
 */
export type Outcome = 'part' | 'item' | 'total' | 'subject' | 'none' | 'aside'

/** How an application ended, or that it came from the year before or went on to the next. */
export type OutcomeKind = 'ended' | 'carried in' | 'carried out'

/** A rate of answering that has no indicator, with its place in the normalised narrative. */
export interface RateDraft {
  readonly of: StatedRate['of']
  readonly value: number
  readonly number: number
  readonly numberEnd: number
}

/** What has been read so far, and what the next words may lean on. */
export interface ReadingState {
  readonly year: number | null
  readonly drafts: Draft[]
  readonly candidates: TotalCandidate[]
  readonly lists: ListDraft[]
  readonly rates: RateDraft[]
  /** Parts that stood without a verb: in a list of channels they are channels. */
  readonly plainParts: Set<Draft>
  /** What the words before spoke of, and what the heading above announces. */
  subject: Subject | null
  section: Section | null
  /** The rest of the paragraph, or the part below its title, tells what is to come. */
  planned: boolean
  /** What was done with the figure before: «回复热线67件、信箱4件» says it once. */
  deed: Deed
  /** The last figure received, by subject: «均已办结» answers all of it. */
  received: Map<Subject, Draft>
  /** The paragraph of the last figure received, by subject. */
  receivedIn: Map<Subject, number>
  head: Draft | null
  headKind: HeadKind
  /** The sentence and paragraph in which the head was told. */
  headAt: { readonly sentence: number; readonly paragraph: number }
  /** The count of sentences so far. */
  sentence: number
  list: ListDraft | null
  paragraph: number
  /** Text of the paragraph before the sentence at hand. */
  paragraphText: string
  lastStop: string
  /** Parts of the sentence at hand that may stand before their total. */
  sentenceParts: Draft[]
  /** Those of the sentence before: «…。合计37条» may sum them up. */
  partsBefore: readonly Draft[]
  /** The sentence after, where it sums up: its number. */
  sumAhead: number | null
  /** The figure before, in the sentence at hand, was a total. */
  afterTotal: boolean
  /** Figures of one deed side by side, in the sentence at hand. */
  tally: Tally | null
  /** The figure before, in this paragraph, was none that is looked for. */
  lost: boolean
  /** The sentence at hand tells of letters and cases in one number. */
  mixed: boolean
  /** The figure before was left out as a part of what is none. */
  dividing: boolean
  /** Counts met that could not be told. */
  unread: number
  /** The figure before, in the sentence at hand, was an item of its own: an interpretation. */
  afterItem: boolean
  /** The figure before was a kind of the cases that are spoken of. */
  detailed: boolean
  /** The unit of the figure before, where that was none: «信访件38件» draws «办结38件» to itself. */
  lostUnit: string
  /** The figures of the sentence at hand from this one on. */
  ahead: readonly Segment[]
  /** How many drafts stood before the sentence at hand. */
  draftsBefore: number
  /** How many figures of the sentence at hand were read before. */
  figures: number
  /** How applications ended, as told in the sentence at hand. */
  outcomes: { readonly value: number; readonly as: OutcomeKind; readonly segment: Segment }[]
}

export const newState = (year: number | null): ReadingState => ({
  year,
  drafts: [],
  candidates: [],
  lists: [],
  rates: [],
  plainParts: new Set(),
  subject: null,
  section: null,
  planned: false,
  deed: 'none',
  received: new Map(),
  receivedIn: new Map(),
  head: null,
  headKind: 'other',
  headAt: { sentence: 0, paragraph: 0 },
  sentence: 0,
  list: null,
  paragraph: 0,
  paragraphText: '',
  lastStop: '\n',
  sentenceParts: [],
  partsBefore: [],
  sumAhead: null,
  afterTotal: false,
  tally: null,
  lost: false,
  mixed: false,
  dividing: false,
  unread: 0,
  afterItem: false,
  detailed: false,
  lostUnit: '',
  ahead: [],
  draftsBefore: 0,
  figures: 0,
  outcomes: [],
})

/** Notes a figure received: «均已办结» in its paragraph answers all of it. */
export const noteReceived = (state: ReadingState, subject: Subject, draft: Draft): void => {
  state.received.set(subject, draft)
  state.receivedIn.set(subject, state.paragraph)
}

/** Forgets the cases spoken of: what follows is of others. */
export const forgetCases = (state: ReadingState): void => {
  state.received = new Map()
  state.receivedIn = new Map()
  state.outcomes = []
}

/** Makes a figure the one that a list may divide. */
export const setHead = (state: ReadingState, head: Draft, kind: HeadKind): void => {
  state.head = head
  state.headKind = kind
  state.headAt = { sentence: state.sentence, paragraph: state.paragraph }
}

/** Keeps a figure. */
export const keep = (state: ReadingState, draft: Draft): Draft => {
  state.drafts.push(draft)
  return draft
}

const PRIOR = /去年|上年(?!度结转)|上一年|上年度|同期|往年/
const YEAR = /((?:19|20)\d\d)年(?!度?(?:部门|预算|决算|工作|政府|信息公开(?:年|工作)))/g

/** True for a figure of another year than the report's («2021年公开50条», «去年»). */
export const ofOtherYear = (state: ReadingState, clauses: readonly string[]): boolean => {
  if (PRIOR.test(clauses[clauses.length - 1] ?? '')) return true
  if (state.year === null) return false
  const last = [...clauses.slice(-2).join(',').matchAll(YEAR)].pop()
  return last !== undefined && Number(last[1]) !== state.year
}
