import type { FigureSource } from '../models/figure.ts'

const isSource = (value: unknown): value is FigureSource =>
  typeof value === 'object' &&
  value !== null &&
  'townshipCode' in value &&
  'year' in value &&
  'indicators' in value

/** Every datum that can be clicked carries whose figure it is. */
export interface Sourced {
  readonly source: FigureSource | null
}

/** Whose figure was clicked, from a press; null for axes, totals and empty room. */
export const sourceOf = (event: unknown): FigureSource | null => {
  if (typeof event !== 'object' || event === null || !('data' in event)) return null
  const { data } = event
  if (typeof data !== 'object' || data === null || !('source' in data)) return null
  return isSource(data.source) ? data.source : null
}
