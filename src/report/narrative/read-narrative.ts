import type {
  Contradiction,
  Observation,
  OtherYear,
  PartList,
  StatedRate,
} from '../parsed-report.ts'
import type { Paragraph } from '../report-document.ts'
import { channelLabel } from './channel-labels.ts'
import { endList } from './list-opening.ts'
import { contradictionsOf } from './contradictions.ts'
import type { Draft } from './drafts.ts'
import { observationOf } from './drafts.ts'
import { quote } from './evidence.ts'
import type { ListDraft } from './part-lists.ts'
import { claimsAll, kindOf, sumOf } from './part-lists.ts'
import type { ReadingState } from './reading-state.ts'
import { newState } from './reading-state.ts'
import { readSentence } from './read-sentence.ts'
import type { Narrative } from './sentences.ts'
import { narrativeOf, sentencesOf } from './sentences.ts'
import { isGlued, settleTotals } from './totals.ts'

/** What is known of the report before its running text is read. */
export interface NarrativeContext {
  readonly year: number | null
  readonly township: string | null
}

/** The figures told in running text. Lists and contradictions index into `observations`. */
export interface NarrativeReading {
  readonly observations: Observation[]
  readonly partLists: PartList[]
  readonly contradictions: Contradiction[]
  readonly rates: StatedRate[]
  readonly otherYears: OtherYear[]
}

/** Adds the total and the cumulative figure that the candidates settle on. */
const withTotals = (reading: ReadingState): { drafts: Draft[]; lists: ListDraft[] } => {
  const channels = new Set(
    reading.drafts.flatMap((d) => {
      if (d.indicator === 'disclosed.by_channel') return [d.label]
      return d.channel === null ? [] : [channelLabel(d.channel)]
    }),
  )
  const settled = settleTotals(reading.candidates, channels.size + reading.unread)
  const cumulative = settled.cumulative?.part ?? null
  const drafts = reading.drafts.filter((draft) => draft !== cumulative)
  let total = settled.total?.draft ?? null
  const headed = reading.lists.filter((list) => list.head === total)
  const glued = headed.some((list) => claimsAll(list) && isGlued(list.head.value ?? 0, sumOf(list)))
  if (glued) total = null
  if (total !== null) drafts.push(total)
  if (settled.cumulative !== null) {
    settled.cumulative.draft.indicator = 'disclosed.cumulative'
    drafts.push(settled.cumulative.draft)
  }
  // The total may be printed twice, and one channel's figure may be the total.
  const lists = reading.lists.map((list) =>
    total !== null &&
    list.head !== total &&
    list.head.value === total.value &&
    (list.head.indicator === 'disclosed.total' || settled.ofChannel)
      ? { ...list, head: total, nested: false }
      : list,
  )
  return { drafts, lists }
}

/** One observation an indicator and label: the first; the same figure told again is no news. */
const firstTold = (drafts: readonly Draft[]): Draft[] => {
  const seen = new Set<string>()
  return drafts.filter((draft) => {
    const key =
      draft.indicator === 'disclosed.by_topic'
        ? [draft.indicator, draft.label, draft.channel, draft.value].join('|')
        : [draft.indicator, draft.label].join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

// A report speaks of last year, seldom of the one before.
const MOST_YEARS = 3

/** Reads the figures that a report tells in running text (paragraphs outside the tables). */
export const readNarrative = (
  paragraphs: readonly Paragraph[],
  context: NarrativeContext,
): NarrativeReading => {
  const narrative = narrativeOf(paragraphs)
  const { reading, years } = readYear(narrative, context.year)
  const at = ({ place, evidence, indicator }: Observation): string =>
    `${indicator} ${evidence} ${JSON.stringify(place)}`
  if (years.size === 0) return { ...reading, otherYears: [] }
  const own = new Set(reading.observations.map(at))
  const otherYears = [...years].slice(0, MOST_YEARS).flatMap((year) => {
    const figures = readYear(narrative, year).reading.observations
    const apart = figures.filter((figure) => !own.has(at(figure)))
    return apart.length === 0 ? [] : [{ year, observations: apart }]
  })
  return { ...reading, otherYears }
}

/** The figures of one year, and the other years that the text speaks of. */
const readYear = (
  narrative: Narrative,
  year: number | null,
): { reading: Omit<NarrativeReading, 'otherYears'>; years: ReadonlySet<number> } => {
  const state = newState(year)
  sentencesOf(narrative.mapped).forEach((sentence, i, all) =>
    readSentence(state, sentence, all[i + 1]),
  )
  endList(state)
  const { drafts, lists } = withTotals(state)
  const kept = firstTold(drafts.sort((a, b) => a.number - b.number))
  const places = new Map(kept.map((draft, index) => [draft, index]))
  const indexOf = (draft: Draft): number => places.get(draft) ?? -1
  const observations = kept.map((draft) => observationOf(draft, narrative))
  const partLists = lists.flatMap((list): PartList[] => {
    const total = indexOf(list.head)
    const parts = list.parts.map(indexOf).filter((index) => index >= 0)
    if (total < 0 || parts.length === 0) return []
    const evidence = observations[total]?.evidence ?? ''
    return [{ total, parts, by: kindOf(list), closed: claimsAll(list), evidence }]
  })
  const sameList = (a: Draft, b: Draft): boolean =>
    lists.some((list) => list.parts.includes(a) && list.parts.includes(b))
  const rates = state.rates.map((rate): StatedRate => ({
    of: rate.of,
    value: rate.value,
    ...quote(rate, narrative),
  }))
  return {
    reading: { observations, partLists, contradictions: contradictionsOf(kept, sameList), rates },
    years: state.otherYears,
  }
}
