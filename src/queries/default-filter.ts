import type { Roster } from '../database/manifest.ts'
import type { Filter } from './filter.ts'

/** Years that an unchosen view shows: enough for a trend, few enough for a phone. */
const SHOWN_YEARS = 8

/**
 * What is shown when nothing is chosen: the whole set (a set of one county as that county, so that
 * its townships are named), the last eight years up to the latest report. Throws when the set has
 * no reports.
 */
export const defaultFilter = (manifest: Pick<Roster, 'years' | 'counties'>): Filter => {
  const latest = Math.max(...manifest.years)
  if (!Number.isFinite(latest)) throw new Error('default filter: the data set has no years')
  const [only, ...others] = manifest.counties
  return {
    region: only !== undefined && others.length === 0 ? { level: 'county', code: only.code } : null,
    years: Array.from({ length: SHOWN_YEARS }, (_, i) => latest - SHOWN_YEARS + 1 + i),
    townships: [],
  }
}
