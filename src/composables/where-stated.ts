import type { Roster } from '../database/manifest.ts'
import type { Filter } from '../queries/filter.ts'
import { statesView, type StatedView } from '../queries/stated-views.ts'
import { countiesIn } from './regions.ts'

/** A year, or a county in a year, of which reports state figures of a view. */
export interface Stating {
  readonly year: number
  /** Townships whose reports do. */
  readonly count: number
  /** The county; null where it is the scope itself. */
  readonly county: { readonly code: string; readonly name: string } | null
}

/** More are no help to somebody who has met an empty figure. */
const MOST = 3

const byYear = (
  reports: Roster['counties'][number]['reports'],
  view: StatedView,
): readonly { year: number; count: number }[] => {
  const counts = new Map<number, number>()
  for (const [, year, bits] of reports)
    if (statesView(bits, view)) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].map(([year, count]) => ({ year, count }))
}

/**
 * Where figures of a view are to be found: other years of the scope, the latest first; where it has
 * none in any year, the counties with most townships that state some, each in its best year.
 */
export const whereStated = (
  manifest: Roster,
  { region, townships, years }: Filter,
  view: StatedView,
): readonly Stating[] => {
  const here = countiesIn(manifest, region)
    .flatMap((county) => county.reports)
    .filter(([code]) => townships.length === 0 || townships.includes(code))
  const others = byYear(here, view)
    .filter(({ year }) => year !== years.at(-1))
    .sort((a, b) => b.year - a.year)
  if (others.length > 0) return others.slice(0, MOST).map((one) => ({ ...one, county: null }))
  return manifest.counties
    .flatMap(({ code, name, reports }): Stating[] => {
      const [best] = [...byYear(reports, view)].sort((a, b) => b.count - a.count || b.year - a.year)
      return best === undefined ? [] : [{ ...best, county: { code, name } }]
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
}
