import { isCompared } from './scopes.ts'
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
  /** The year that the words before spoke of; null where they name none. */
  yearSaid: number | null
  /** The sentence, or the one it goes on from, opens with its year. */
  opensYear: boolean
  /** Years whose figures were met and left out. */
  readonly otherYears: Set<number>
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
  yearSaid: null,
  opensYear: false,
  otherYears: new Set(),
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
const YEAR =
  /((?:19|20)\d\d)年(?!(?:\d{1,2}月)?[^,。]{0,10}以来|度?(?:部门|预算|决算|工作|政府|信息公开(?:年|工作)))/g

const LEADS_CLAUSE =
  /^[、,;(]?(?:其中)?(?:截[至止]到?)?(?:19|20)\d\d年(?:度|底|末)?(?:全年|1月1日|1[-至到~]12月|[,我本全各共累主公发收受接新办回镇乡街]|$)/

const lastYear = (words: string): number | null => {
  const last = [...words.matchAll(YEAR)].pop()
  return last === undefined ? null : Number(last[1])
}

// «根据2021年要点» dates nothing, «较2021年» compares.
const isDated = (clause: string): boolean =>
  (LEADS_CLAUSE.test(clause) || THIS_YEAR.test(clause)) && !isCompared(clause)

const THIS_YEAR = /今年|本年度?|全年|年内|当年/

/** Notes the year that a figure's words speak of; it goes on to the next figures of the sentence. */
export const noteYear = (state: ReadingState, clauses: readonly string[]): void => {
  const own = clauses[clauses.length - 1] ?? ''
  const before = clauses.slice(0, -1).filter(isDated)
  const words = [...before, isDated(own) ? own : ''].join(',')
  const year = lastYear(words)
  if (year !== null) state.yearSaid = year
  else if (THIS_YEAR.test(words) && !state.opensYear) state.yearSaid = null
}

const OPENS_YEAR = /^(?:截[至止])?((?:19|20)\d\d)年度?(?:期间)?,/

/** Starts a sentence: «2023年度,…» goes on over the stops of its paragraph while it tells figures. */
export const startYear = (state: ReadingState, text: string, goesOn: boolean): void => {
  const opened = OPENS_YEAR.exec(text)?.[1]
  const carries = goesOn && state.opensYear && !THIS_YEAR.test(text) && text.search(YEAR) < 0
  if (carries) return
  state.opensYear = opened !== undefined
  state.yearSaid = opened === undefined ? null : Number(opened)
}

/** True for a figure of another year than the report's («2021年公开50条», «去年»). */
export const ofOtherYear = (state: ReadingState, clauses: readonly string[]): boolean => {
  const own = clauses[clauses.length - 1] ?? ''
  return PRIOR.test(own) || isOther(state, lastYear(own))
}

/** True where the words before («2023年度,…») set another year. */
export const tellsOtherYear = (state: ReadingState, before: string): boolean =>
  isOther(state, lastYear(before.split(/[,;:]/).filter(isDated).join(',')))

const isOther = (state: ReadingState, said: number | null): boolean => {
  const year = said ?? state.yearSaid
  if (state.year === null || year === null || year === state.year) return false
  state.otherYears.add(year)
  return true
}
