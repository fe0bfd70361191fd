import type { IndicatorId } from '../../form/indicators.ts'
import type { Observation, ObservationStatus } from '../parsed-report.ts'
import type { Figure } from './figures.ts'
import type { Narrative, Sentence } from './sentences.ts'

/** A figure read, before the report as a whole has settled what it is. */
export interface Draft {
  indicator: IndicatorId
  label: string | null
  readonly value: number | null
  readonly status: ObservationStatus
  /** Place in the normalised narrative: of the number, and of the words that count as evidence. */
  readonly number: number
  readonly numberEnd: number
  readonly from: number
  /** The channel a topic was published through: one topic may be told once a channel. */
  readonly channel: string | null
}

/** The largest number of characters of a report that is quoted for a figure. */
export const EVIDENCE_LENGTH = 40

const place = (sentence: Sentence, at: number): number =>
  sentence.at === null
    ? sentence.start + Math.min(at, sentence.text.length - 1)
    : (sentence.at[Math.min(at, sentence.at.length - 1)] ?? sentence.start)

export const draftOf = (
  sentence: Sentence,
  figure: Figure,
  indicator: IndicatorId,
  label: string | null = null,
  channel: string | null = null,
): Draft => ({
  indicator,
  label,
  value: figure.value,
  status: figure.value === null ? 'blank' : figure.approximate ? 'approximate' : 'stated',
  number: place(sentence, figure.numberStart),
  numberEnd: place(sentence, Math.max(figure.numberStart, figure.end - 1)) + 1,
  from: place(sentence, figure.start),
  channel,
})

/** A figure told in words: the words themselves are its place. */
export const draftOfWords = (
  sentence: Sentence,
  indicator: IndicatorId,
  value: number,
  status: ObservationStatus,
  start: number,
  end: number,
): Draft => ({
  indicator,
  label: null,
  value,
  status,
  number: place(sentence, start),
  numberEnd: place(sentence, Math.max(start, end - 1)) + 1,
  from: place(sentence, start),
  channel: null,
})

/** The figure with its evidence: at most 40 characters of the source round the number. */
export const observationOf = (draft: Draft, narrative: Narrative): Observation => {
  const { source, mapped } = narrative
  const number = mapped.origin[draft.number] ?? 0
  const end = Math.min(mapped.origin[draft.numberEnd] ?? source.length, number + EVIDENCE_LENGTH)
  const lineStart = source.lastIndexOf('\n', Math.max(0, number - 1)) + 1
  const lineEnd = source.indexOf('\n', number)
  const spare = EVIDENCE_LENGTH - (end - number)
  let from = Math.max(lineStart, number - Math.min(spare, 26))
  const to = Math.min(lineEnd < 0 ? source.length : lineEnd, from + EVIDENCE_LENGTH)
  // A sentence end before the number closes other words: the quotation starts after it.
  const stop = source.slice(from, number).search(/[。！？](?=[^。！？]*$)/)
  if (stop >= 0) from += stop + 1
  while (from < number && /\s/.test(source.charAt(from))) from += 1
  return {
    indicator: draft.indicator,
    applicant: null,
    label: draft.label,
    value: draft.value,
    status: draft.status,
    evidence: source.slice(from, to).trimEnd(),
    place: { kind: 'phrase', line: narrative.lineOf(number), offset: number - from },
  }
}
