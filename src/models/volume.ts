import type { VolumeRow } from '../queries/disclosure-volume.ts'
import { indicatorsOf } from '../queries/quantities.ts'
import { isNumber } from '../queries/value-state.ts'
import type { AbsentBody, FigureSource, Message, Param } from './figure.ts'

/** What opens the evidence of a township's volume; null where there is no report. */
export const volumeSource = (row: VolumeRow): FigureSource | null =>
  row.report_id === null
    ? null
    : { townshipCode: row.township_code, year: row.year, indicators: indicatorsOf('volume') }

/** A row whose value may be drawn. */
export type NumberedRow = VolumeRow & { readonly value: number }

export const isNumbered = (row: VolumeRow): row is NumberedRow =>
  isNumber(row.state) && row.value !== null

/** A total of one channel is shown but neither ranked, summed nor put into a median. */
export const isRanked = (row: VolumeRow): row is NumberedRow => isNumbered(row) && !row.one_channel

export const bodyOf = (
  row: { township_code: string; name: string; county: string },
  source: FigureSource | null,
  detail: Message | null = null,
): AbsentBody => ({ code: row.township_code, name: row.name, county: row.county, detail, source })

/** A count in a sentence, with «about» where the report says about. */
export const amountParam = (value: number, approximate: boolean): Param =>
  approximate ? { key: 'value.about', params: { text: value } } : value

/** The middle of the values; null of none. */
export const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** The largest of the values, at least `least`. Spreading a nation's values would not fit a call. */
export const largestOf = (values: readonly number[], least = 0): number =>
  values.reduce((most, value) => Math.max(most, value), least)
