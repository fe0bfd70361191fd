import type { QuantityId } from './quantities.ts'

/** Counts of bodies and checks, and what the roster knows, beside the quantities of reports. */
export const BODY_PARTS = [
  'due',
  'reports',
  'full',
  'clean',
  'on_time',
  'dated',
  'checks_assessed',
  'checks_passed',
  'population',
] as const
export type BodyPart = (typeof BODY_PARTS)[number]

export type MeasurePart = QuantityId | BodyPart

/** What a measure is called and how it is to be read, in one language. */
export interface MeasureWords {
  readonly name: string
  readonly definition: string
  /** What stands where the denominator is 0; null for a count. */
  readonly none: string | null
  /** What must be known before the number is used. */
  readonly caveat: string
  /** Article of the Disclosure Regulations (2019), or why there is none. */
  readonly basis: string
}

/**
 * A measure: parts of the numerator added, over parts of the denominator added. Without a
 * denominator it is a plain count. Pooled over bodies it is sum over sum, of those that have both.
 */
export interface Measure {
  readonly zh: MeasureWords
  readonly en: MeasureWords
  readonly numerator: readonly MeasurePart[]
  readonly denominator: readonly MeasurePart[] | null
  /** Of the value: a rate is a fraction, shown as %. */
  readonly unit: '%' | '条' | '件' | '人次' | '条/万人'
  /** The value is per so many of the denominator; 1 where left out. */
  readonly per?: number
  /** Whether more is better; `none` where it is neither. */
  readonly direction: 'higher' | 'lower' | 'none'
  /** Each part of the numerator over the whole; together they are the whole. */
  readonly isMix?: boolean
  /** The numerator is no part of the denominator: no interval can be given, no limits drawn. */
  readonly isRatio?: boolean
  /** Below this denominator only counts are shown, no rate. */
  readonly least?: number
  /** Counters differ from body to body: only a body's own years may be compared. */
  readonly ownYearsOnly?: boolean
}

/** Below this many concluded cases a mix is printed in counts, not in per cent. */
export const MIX_MINIMUM = 5

export const isRate = ({ denominator }: Measure): boolean => denominator !== null
