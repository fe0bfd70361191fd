import type { Param } from './figure.ts'

/** A figure in a sentence, with «about» where the report says about. */
export const amountParam = (value: Param, approximate: boolean): Param =>
  approximate ? { key: 'value.about', params: { text: value } } : value

/** The middle of the values; null of none. */
export const median = (values: readonly number[]): number | null => {
  const sorted = Float64Array.from(values).sort()
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** The largest of the values, at least `least`. Spreading a nation's values would not fit a call. */
export const largestOf = (values: readonly number[], least = 0): number =>
  values.reduce((most, value) => Math.max(most, value), least)

/** The values added, in their order. */
export const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0)
