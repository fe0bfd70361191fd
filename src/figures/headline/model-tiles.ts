import type { HeadlineRow } from './query.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Message } from '../../models/figure.ts'
import { changeOf, rateOf, SMALL_SAMPLE } from '../../models/rate.ts'
import type { KeyAfter } from '../../wording/message.ts'

/** One headline figure. Every message is whole; the screen only places it. */
export interface HeadlineTile {
  /** The measure. */
  readonly id: 'coverage' | 'check_clean' | 'volume' | 'requests' | 'mail_reply'
  readonly label: Message
  /** The figure itself, or null: nothing is known, and `have` says of how many. */
  readonly value: Message | null
  /** «31 of 40 townships», or what else the figure rests on. */
  readonly basis: Message
  /** Change on the year before among bodies that have both; null where there are none. */
  readonly change: Message | null
  /** Caveats, e.g. how many of the values are approximate. */
  readonly notes: readonly Message[]
  readonly number: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly have: number
  readonly of: number
  readonly delta: Delta | null
}

/** How a figure moved on the year before, among the bodies that have both years. */
export interface Delta {
  readonly absolute: number | null
  readonly relative: number | null
  /** Difference of two rates, as a fraction. */
  readonly points: number | null
  readonly have: number
}

/** A change of fewer bodies than this says nothing of a place. */
const LEAST_MATCHED = 5

/**
 * Whether a change speaks for the figure above it: at least half of the bodies counted there state
 * both years, and at least five of them; where fewer than five are in scope, all.
 */
const isFair = (matched: number, have: number, due: number): boolean =>
  matched > 0 &&
  matched * 2 >= have &&
  (matched >= LEAST_MATCHED || (due < LEAST_MATCHED && matched === have))

/** The unit of each figure, a key of the wording. */
export const UNITS: Readonly<Record<HeadlineTile['id'], KeyAfter<'unit.'>>> = {
  coverage: 'percent',
  check_clean: 'percent',
  volume: 'item',
  requests: 'case',
  mail_reply: 'percent',
}

/** The tiles of the shown year, compared with the year before. */
export const headlineTiles = (
  now: HeadlineRow,
  before: HeadlineRow,
  context: FigureContext,
): readonly HeadlineTile[] => [
  coverageTile(now, before, context),
  cleanTile(now),
  countTile('volume', now, before),
  countTile('requests', now, before),
  mailTile(now, before),
]

const label = (id: HeadlineTile['id']): Message => ({ key: `measure.${id}.name` })

const rateValue = (rate: number | null): Message | null =>
  rate === null ? null : { key: 'value.rate', params: { rate: { rate } } }

const coverageTile = (
  now: HeadlineRow,
  before: HeadlineRow,
  { about }: FigureContext,
): HeadlineTile => {
  const rate = rateOf(now.reports, now.due)
  const was = rateOf(before.reports, before.due)
  const absolute = now.reports - before.reports
  const delta =
    // How much more was collected says nothing about the townships.
    rate === null || was === null || before.reports === 0 || about.collection === 'partial'
      ? null
      : { absolute, relative: null, points: rate - was, have: now.due }
  // A share of what the collection happens to hold would be read as a share of who filed.
  const isPartial = about.collection === 'partial'
  return {
    id: 'coverage',
    label: { key: `headline.coverage.label.${about.collection}` },
    value: isPartial
      ? { key: 'headline.coverage.value', params: { count: now.reports } }
      : rateValue(rate),
    basis: {
      key: `headline.coverage.basis.${about.collection}`,
      params: { have: now.reports, of: now.due },
    },
    change:
      delta === null
        ? null
        : absolute === 0 && delta.points === 0
          ? { key: 'headline.change.filed_same', params: { year: String(before.year) } }
          : {
              key: 'headline.change.filed',
              params: {
                change: { change: absolute },
                points: { points: delta.points },
                year: String(before.year),
              },
            },
    notes: [],
    number: isPartial ? null : rate,
    numerator: now.reports,
    denominator: now.due,
    have: now.reports,
    of: now.due,
    delta,
  }
}

const cleanTile = (now: HeadlineRow): HeadlineTile => {
  const rate = rateOf(now.clean, now.full)
  return {
    id: 'check_clean',
    label: label('check_clean'),
    value: rate === null ? null : { key: 'value.of', params: { part: now.clean, whole: now.full } },
    basis: {
      key: 'headline.clean.basis',
      params: { full: now.full, partial: now.reports - now.full },
    },
    change: null,
    notes: [],
    number: rate,
    numerator: now.full === 0 ? null : now.clean,
    denominator: now.full,
    have: now.full,
    of: now.due,
    delta: null,
  }
}

const countTile = (
  id: 'volume' | 'requests',
  now: HeadlineRow,
  before: HeadlineRow,
): HeadlineTile => {
  const number = now[id]
  const have = now[`${id}_have`]
  const notes: Message[] = []
  if (id === 'volume') {
    const { volume_approximate: about, volume_one_channel: channel } = now
    if (about > 0) notes.push({ key: 'headline.note.approximate', params: { count: about } })
    if (channel > 0) notes.push({ key: 'headline.note.one_channel', params: { count: channel } })
  } else if (now.requests_from_text > 0)
    notes.push({ key: 'headline.note.from_text', params: { count: now.requests_from_text } })
  const delta = countDelta(id, now, before)
  return {
    id,
    label: label(id),
    value: number === null ? null : { key: `headline.${id}.value`, params: { count: number } },
    basis: { key: 'headline.basis', params: { have, of: now.due } },
    change: delta && countChange(id, delta, before.year),
    notes,
    number,
    numerator: null,
    denominator: null,
    have,
    of: now.due,
    delta,
  }
}

const countDelta = (
  id: 'volume' | 'requests',
  now: HeadlineRow,
  before: HeadlineRow,
): Delta | null => {
  const [was, is] = [before[`${id}_matched`], now[`${id}_matched`]]
  const have = now[`${id}_matched_have`]
  return was === null || is === null || !isFair(have, now[`${id}_have`], now.due)
    ? null
    : { ...changeOf(was, is), points: null, have }
}

/** How a number of each is said with its noun, a key of the wording. */
const COUNTED = { volume: 'items', requests: 'cases' } as const

const same = (delta: Delta, before: number): Message => ({
  key: 'headline.change.same',
  params: { year: String(before), have: delta.have },
})

const countChange = (id: 'volume' | 'requests', delta: Delta, before: number): Message => {
  if (delta.absolute === 0) return same(delta, before)
  const params = {
    year: String(before),
    have: delta.have,
    change: {
      key: `chart.${COUNTED[id]}` as const,
      params: { value: { change: delta.absolute ?? 0 } },
    },
  }
  return delta.relative === null
    ? { key: 'headline.change.count', params }
    : { key: 'headline.change.relative', params: { ...params, points: { points: delta.relative } } }
}

const mailTile = (now: HeadlineRow, before: HeadlineRow): HeadlineTile => {
  const { mail_received: received, mail_replied: replied, mail_rate: rate } = now
  const delta = mailDelta(now, before)
  const small = received !== null && received > 0 && received < SMALL_SAMPLE
  return {
    id: 'mail_reply',
    label: label('mail_reply'),
    value: rateValue(rate),
    basis:
      received === null || replied === null
        ? { key: 'headline.basis', params: { have: now.mail_have, of: now.due } }
        : {
            key: 'headline.mail.basis',
            params: { replied, received, have: now.mail_have, of: now.due },
          },
    change:
      delta === null
        ? null
        : delta.points === 0
          ? same(delta, before.year)
          : {
              key: 'headline.change.points',
              params: {
                year: String(before.year),
                have: delta.have,
                points: { points: delta.points ?? 0 },
              },
            },
    notes: small ? [{ key: 'headline.note.small' as const, params: { count: received } }] : [],
    number: rate,
    numerator: replied,
    denominator: received,
    have: now.mail_have,
    of: now.due,
    delta,
  }
}

const mailDelta = (now: HeadlineRow, before: HeadlineRow): Delta | null => {
  const was = rateOf(before.mail_matched_replied ?? 0, before.mail_matched_received ?? 0)
  const is = rateOf(now.mail_matched_replied ?? 0, now.mail_matched_received ?? 0)
  if (was === null || is === null || !isFair(now.mail_matched_have, now.mail_have, now.due))
    return null
  return { absolute: null, relative: null, points: is - was, have: now.mail_matched_have }
}
