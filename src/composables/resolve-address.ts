import type { Roster } from '../database/manifest.ts'
import type { Message } from '../models/figure.ts'
import { defaultFilter } from '../queries/default-filter.ts'
import type { Filter, Region } from '../queries/filter.ts'
import { isStatedView, statesView } from '../queries/stated-views.ts'
import type { Address } from './address.ts'
import { countiesIn, findRegion, nearestRegion, regionName } from './regions.ts'

/** More could not be told apart in one chart. */
export const MOST_TOWNSHIPS = 12

export interface Resolved {
  /** What the figures show. */
  readonly filter: Filter
  /** The address with all that is unknown left out: what a further choice starts from. */
  readonly settled: Address
  readonly notices: readonly Message[]
}

const yearsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

const resolveYears = (
  { years }: Address,
  manifest: Roster,
  usual: Filter,
  notices: Message[],
): readonly number[] | null => {
  if (years === null) return null
  const last = Math.max(...manifest.years)
  const first = Math.min(...manifest.years, ...usual.years)
  const [from, to] = [Math.max(years.from, first), Math.min(years.to, last)]
  const name = (a: number, b: number): string => (a === b ? `${a}` : `${a}–${b}`)
  const params = { given: name(years.from, years.to), first: `${first}`, last: `${last}` }
  if (from > to) {
    notices.push({ key: 'notice.yearsUnknown', params })
    return null
  }
  if (years.from < first || years.to > last)
    notices.push({ key: 'notice.yearsOutside', params: { ...params, shown: name(from, to) } })
  return yearsFrom(from, to)
}

const resolveRegion = (
  { region: given, language }: Address,
  manifest: Roster,
  notices: Message[],
): Region | null => {
  if (given === null) return null
  const known = findRegion(manifest, given)
  if (known) return known
  const nearest = nearestRegion(manifest, given)
  notices.push(
    nearest
      ? { key: 'notice.region', params: { given, shown: regionName(manifest, nearest, language) } }
      : { key: 'notice.regionUnknown', params: { given } },
  )
  return nearest
}

const resolveTownships = (
  { townships: given }: Address,
  manifest: Roster,
  region: Region | null,
  notices: Message[],
): readonly string[] => {
  const here = new Set(countiesIn(manifest, region).flatMap((c) => c.townships.map((t) => t.code)))
  const unknown = given.filter((code) => !here.has(code))
  const known = given.filter((code) => here.has(code))
  if (unknown.length > 0)
    notices.push({
      key: known.length > 0 ? 'notice.townships' : 'notice.townshipsAll',
      params: { given: unknown },
    })
  if (known.length > MOST_TOWNSHIPS)
    notices.push({
      key: 'notice.townshipsMany',
      params: { given: known.length, most: MOST_TOWNSHIPS },
    })
  return known.slice(0, MOST_TOWNSHIPS)
}

/**
 * The years shown when none are chosen. A set that was only collected in part often ends earlier
 * for one place than for the whole: then the years end with the place's latest report that states a
 * figure of the page, and a notice says so. Where a set is complete the latest year is what matters, above all when it is missing.
 */
const usualYears = (
  manifest: Roster,
  { region, townships }: Pick<Filter, 'region' | 'townships'>,
  usual: Filter,
  page: string,
): { years: readonly number[]; notices: readonly Message[] } => {
  const whole = { years: usual.years, notices: [] }
  if (manifest.about.collection === 'complete') return whole
  const reports = countiesIn(manifest, region)
    .flatMap((county) => county.reports)
    .filter(([code]) => townships.length === 0 || townships.includes(code))
  const stating = isStatedView(page) ? reports.filter(([, , bits]) => statesView(bits, page)) : []
  const lastOf = (some: typeof reports): number => Math.max(...some.map(([, year]) => year))
  const [report, last] = [lastOf(reports), lastOf(stating.length > 0 ? stating : reports)]
  const years = usual.years.filter((year) => year <= last)
  if (years.length === 0 || years.length === usual.years.length) return whole
  const key = last < report ? 'notice.yearsStated' : 'notice.yearsEnd'
  return { years, notices: [{ key, params: { year: `${last}`, report: `${report}` } }] }
}

/**
 * Settles an address against a data set: unknown codes and years give the nearest sensible view
 * and a notice that says what was unknown and what is shown instead. `page` is the name of the page
 * that is to show it.
 */
export const resolveAddress = (address: Address, manifest: Roster, page = ''): Resolved => {
  const all = defaultFilter(manifest)
  const notices: Message[] = []
  const region = resolveRegion(address, manifest, notices) ?? all.region
  const townships = resolveTownships(address, manifest, region, notices)
  const usual = usualYears(manifest, { region, townships }, all, page)
  const chosen = resolveYears(address, manifest, all, notices)
  const years = chosen ?? usual.years
  const isUsual = years.join() === usual.years.join()
  return {
    filter: { region, years, townships },
    settled: {
      ...address,
      region: address.region === null ? null : (region?.code ?? null),
      townships,
      years: isUsual ? null : { from: years[0]!, to: years.at(-1)! },
    },
    notices: chosen ? notices : [...notices, ...usual.notices],
  }
}
