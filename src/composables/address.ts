import type { Manifest } from '../database/manifest.ts'
import type { Message } from '../models/figure.ts'
import type { Filter } from '../queries/filter.ts'
import { countiesIn, findRegion, nearestRegion, regionName } from './regions.ts'

/** The version of the address that this program writes. */
export const ADDRESS_VERSION = '1'
export const DATASETS = ['published', 'sample'] as const
export type DatasetId = (typeof DATASETS)[number]
export const MOST_TOWNSHIPS = 12

/** What a reader has chosen, as it stands in the address; everything left out is the default. */
export interface Address {
  readonly dataset: DatasetId
  readonly region: string | null
  readonly years: { readonly from: number; readonly to: number } | null
  readonly townships: readonly string[]
  /** Ids of the figures shown as tables; `all` is every one. */
  readonly tables: 'all' | readonly string[]
}

export const NOTHING_CHOSEN: Address = {
  dataset: 'published',
  region: null,
  years: null,
  townships: [],
  tables: [],
}

type Query = Readonly<Record<string, unknown>>

const one = (query: Query, key: string): string | null => {
  const value: unknown = query[key]
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null
}

const list = (text: string | null): string[] => [
  ...new Set((text ?? '').split(/[,，、\s]+/).filter(Boolean)),
]

const isDataset = (id: string): id is DatasetId => (DATASETS as readonly string[]).includes(id)

/** Reads the query part of an address. What cannot be read is told in the notices, never thrown. */
export const readAddress = (query: Query): { address: Address; notices: readonly Message[] } => {
  const notices: Message[] = []
  const version = one(query, 'v')
  if (version !== null && version !== ADDRESS_VERSION)
    notices.push({ key: 'notice.version', params: { given: version } })

  const d = one(query, 'd')
  if (d !== null && !isDataset(d)) notices.push({ key: 'notice.dataset', params: { given: d } })

  const y = one(query, 'y')
  const span = y === null ? null : /^(\d{4})(?:[-–—~](\d{4}))?$/.exec(y)
  if (y !== null && !span) notices.push({ key: 'notice.yearsUnread', params: { given: y } })
  const ends = span ? [Number(span[1]), Number(span[2] ?? span[1])] : null

  const tables = list(one(query, 'view'))
  return {
    address: {
      dataset: d !== null && isDataset(d) ? d : NOTHING_CHOSEN.dataset,
      region: one(query, 'r'),
      years: ends && { from: Math.min(...ends), to: Math.max(...ends) },
      townships: list(one(query, 't')),
      tables: tables.includes('table') ? 'all' : tables,
    },
    notices,
  }
}

/** The query part that restores an address; defaults are left out, so that nothing chosen is ''. */
export const writeAddress = (address: Address): Record<string, string> => {
  const query: Record<string, string> = {}
  if (address.dataset !== NOTHING_CHOSEN.dataset) query['d'] = address.dataset
  if (address.region !== null) query['r'] = address.region
  if (address.years !== null) {
    const { from, to } = address.years
    query['y'] = from === to ? `${from}` : `${from}-${to}`
  }
  if (address.townships.length > 0) query['t'] = address.townships.join(',')
  if (address.tables === 'all') query['view'] = 'table'
  else if (address.tables.length > 0) query['view'] = address.tables.join(',')
  return Object.keys(query).length > 0 ? { v: ADDRESS_VERSION, ...query } : {}
}

export interface Resolved {
  /** What the figures show. With no years chosen it is the latest year of the set. */
  readonly filter: Filter
  /** The same choice over several years, for trends: every year unless a range is chosen. */
  readonly span: Filter
  readonly notices: readonly Message[]
}

const resolveYears = (address: Address, manifest: Manifest, notices: Message[]): number[] => {
  const all = [...manifest.years].sort((a, b) => a - b)
  const latest = all.slice(-1)
  if (address.years === null) return latest
  const { from, to } = address.years
  const within = all.filter((year) => year >= from && year <= to)
  const [first, last] = [all[0] ?? from, all.at(-1) ?? to]
  const given = from === to ? `${from}` : `${from}–${to}`
  if (within.length === 0) {
    notices.push({
      key: 'notice.yearsUnknown',
      params: { given, first: `${first}`, last: `${last}` },
    })
    return latest
  }
  if (from < first || to > last) {
    const shown = within.length > 1 ? `${within[0]}–${within.at(-1)}` : `${within[0]}`
    notices.push({
      key: 'notice.yearsOutside',
      params: { given, first: `${first}`, last: `${last}`, shown },
    })
  }
  return within
}

/**
 * Settles an address against a data set: unknown codes and years give the nearest sensible view
 * and a notice that says what was unknown and what is shown instead.
 */
export const resolveAddress = (address: Address, manifest: Manifest): Resolved => {
  const notices: Message[] = []
  const known = address.region === null ? null : findRegion(manifest, address.region)
  const region = known ?? (address.region === null ? null : nearestRegion(manifest, address.region))
  if (address.region !== null && known === null)
    notices.push(
      region
        ? {
            key: 'notice.region',
            params: { given: address.region, shown: regionName(manifest, region) },
          }
        : { key: 'notice.regionUnknown', params: { given: address.region } },
    )

  const here = new Set(countiesIn(manifest, region).flatMap((c) => c.townships.map((t) => t.code)))
  const unknown = address.townships.filter((code) => !here.has(code))
  if (unknown.length > 0)
    notices.push({
      key: unknown.length < address.townships.length ? 'notice.townships' : 'notice.townshipsAll',
      params: { given: unknown.join('、') },
    })
  const found = address.townships.filter((code) => here.has(code))
  if (found.length > MOST_TOWNSHIPS)
    notices.push({
      key: 'notice.townshipsMany',
      params: { given: found.length, most: MOST_TOWNSHIPS },
    })
  const townships = found.slice(0, MOST_TOWNSHIPS)

  const years = resolveYears(address, manifest, notices)
  const all = [...manifest.years].sort((a, b) => a - b)
  return {
    filter: { region, years, townships },
    span: { region, years: years.length > 1 ? years : all, townships },
    notices,
  }
}
