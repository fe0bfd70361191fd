/**
 * What the reader has chosen, once for all views. `region` is a province (2 digits), prefecture
 * (4) or county (6) code, or a local code that begins with x; null is the whole data set.
 * `townships` empty means all of the region. `years` is never empty and ascends.
 */
export interface Filter {
  readonly region: Region | null
  readonly years: readonly number[]
  readonly townships: readonly string[]
  /** With the chosen townships all others of their counties: those they are compared with. */
  readonly neighbours?: boolean
}

/** The filter with all townships of the counties of those chosen. */
export const withNeighbours = (filter: Filter): Filter =>
  filter.townships.length > 0 ? { ...filter, neighbours: true } : filter

export interface Region {
  readonly level: 'province' | 'prefecture' | 'county'
  readonly code: string
}

/** The year that a one-year figure shows: the latest chosen. */
export const shownYear = (filter: Filter): number => filter.years.at(-1)!

/** The filter narrowed to the year that a one-year figure shows: no other is asked for. */
export const ofShownYear = (filter: Filter): Filter => ({ ...filter, years: [shownYear(filter)] })

/** Whether so little is chosen, a county or some townships, that findings can be listed one by one. */
export const isNear = (filter: Filter | null): boolean =>
  filter?.region?.level === 'county' || (filter?.townships.length ?? 0) > 0
