import type { IndicatorId } from '../../form/indicators.ts'
import type { Observation, ObservationStatus } from '../parsed-report.ts'
import { quote } from './evidence.ts'
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
  /** Told in words («均已答复»): a figure told as a number stands instead of it. */
  readonly inWords: boolean
}

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
  inWords: false,
})

/** The place in the normalised narrative of a stretch of a sentence. */
export const placeOf = (
  sentence: Sentence,
  start: number,
  end: number,
): Pick<Draft, 'number' | 'numberEnd'> => ({
  number: place(sentence, start),
  numberEnd: place(sentence, Math.max(start, end - 1)) + 1,
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
  ...placeOf(sentence, start, end),
  from: place(sentence, start),
  channel: null,
  inWords: true,
})

const NEAR = 200
const SIGN = /[^\u4e00-\u9fff\w]/
const QUOTES = /[“”]/g

/**
 * The label in simplified characters without quotation marks, so that townships can be compared;
 * other signs as the report prints them («工作信息（新闻）»), where it stands in one piece.
 */
const printedLabel = (label: string, draft: Draft, narrative: Narrative): string => {
  const plain = label.replace(QUOTES, '')
  if (!SIGN.test(plain)) return plain
  const { source, mapped } = narrative
  const from = Math.max(0, draft.number - NEAR)
  const near = mapped.text.slice(from, draft.numberEnd + NEAR / 2)
  let at = near.lastIndexOf(label, draft.number - from)
  if (at < 0) at = near.indexOf(label)
  if (at < 0) return plain
  return [...label]
    .map((char, i) => (SIGN.test(char) ? source.charAt(mapped.origin[from + at + i] ?? 0) : char))
    .filter((_, i) => !'“”'.includes(label.charAt(i)))
    .join('')
}

/** The figure with the words it was read from. */
export const observationOf = (draft: Draft, narrative: Narrative): Observation => ({
  indicator: draft.indicator,
  applicant: null,
  label: draft.label === null ? null : printedLabel(draft.label, draft, narrative),
  value: draft.value,
  status: draft.status,
  ...quote(draft, narrative),
})
