import type { Measure } from './measure.ts'
import { DISCLOSURE_MEASURES } from './measures-disclosure.ts'
import { DISPUTE_MEASURES } from './measures-disputes.ts'
import { EXCHANGE_MEASURES } from './measures-exchange.ts'
import { FILING_MEASURES } from './measures-filing.ts'
import { REQUEST_MEASURES } from './measures-requests.ts'

/**
 * The registry of measures (shared reference: measures): what each is called, made of, measured in
 * and to be read with. Queries, headings, definitions, tooltips, the dictionary and the method page
 * are derived from it.
 */
export const MEASURES = {
  ...FILING_MEASURES,
  ...DISCLOSURE_MEASURES,
  ...REQUEST_MEASURES,
  ...EXCHANGE_MEASURES,
  ...DISPUTE_MEASURES,
} as const satisfies Record<string, Measure>

export type MeasureId = keyof typeof MEASURES

export const MEASURE_IDS = Object.keys(MEASURES) as readonly MeasureId[]

/** Measures that mislead without another beside them. */
export const COMPANIONS: Readonly<Partial<Record<MeasureId, MeasureId>>> = { grant_merit: 'grant' }

/** The measure of an id, as every measure is read. */
export const measureOf = (id: MeasureId): Measure => MEASURES[id]
