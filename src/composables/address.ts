import type { Message } from '../models/figure.ts'
import { DEFAULT_OPTIONS, OPTION_NAMES, OPTIONS } from './address-options.ts'
import type { Options } from './address-options.ts'

/** The version of the address that this program writes. */
export const ADDRESS_VERSION = '1'

/** What a reader has chosen, as it stands in the address; everything left out is the default. */
export interface Address extends Options {
  /** Id of a data set of the site; null is the first. */
  readonly dataset: string | null
  readonly region: string | null
  readonly years: { readonly from: number; readonly to: number } | null
  readonly townships: readonly string[]
  /** The year beside which the shown year is set; null is none. */
  readonly base: number | null
  /** Ids of the figures shown as tables; `all` is every one. */
  readonly tables: 'all' | readonly string[]
  /** Id of the figure that the address leads to; null is the top of the page. */
  readonly figure: string | null
}

export const NOTHING_CHOSEN: Address = {
  ...DEFAULT_OPTIONS,
  dataset: null,
  region: null,
  years: null,
  townships: [],
  base: null,
  tables: [],
  figure: null,
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

const readOptions = (query: Query, notices: Message[]): Options =>
  Object.fromEntries(
    OPTION_NAMES.map((name) => {
      const { key, values } = OPTIONS[name]
      const given = one(query, key)
      const known = (values as readonly string[]).find((value) => value === given)
      if (given !== null && known === undefined)
        notices.push({ key: 'notice.option', params: { name: key, given } })
      return [name, known ?? values[0]]
    }),
  ) as Options

/**
 * Reads the query part of an address; `datasets` are the site's, the one opened unasked first.
 * What cannot be read is told in the notices, never thrown.
 */
export const readAddress = (
  query: Query,
  datasets: readonly string[],
): { address: Address; notices: readonly Message[] } => {
  const notices: Message[] = []
  const version = one(query, 'v')
  if (version !== null && version !== ADDRESS_VERSION)
    notices.push({ key: 'notice.version', params: { given: version } })

  const d = one(query, 'd')
  const known = d !== null && datasets.includes(d)
  if (d !== null && !known) notices.push({ key: 'notice.dataset', params: { given: d } })

  const y = one(query, 'y')
  const span = y === null ? null : /^(\d{4})(?:[-–—~](\d{4}))?$/.exec(y)
  if (y !== null && !span) notices.push({ key: 'notice.yearsUnread', params: { given: y } })
  const ends = span ? [Number(span[1]), Number(span[2] ?? span[1])] : null

  const b = one(query, 'b')
  const isYear = b !== null && /^\d{4}$/.test(b)
  if (b !== null && !isYear) notices.push({ key: 'notice.option', params: { name: 'b', given: b } })

  const tables = list(one(query, 'view'))
  return {
    address: {
      dataset: known && d !== datasets[0] ? d : null,
      region: one(query, 'r'),
      years: ends && { from: Math.min(...ends), to: Math.max(...ends) },
      townships: list(one(query, 't')),
      base: isYear ? Number(b) : null,
      tables: tables.includes('table') ? 'all' : tables,
      figure: one(query, 'fig'),
      ...readOptions(query, notices),
    },
    notices,
  }
}

/** The query part that restores an address; defaults are left out, so that nothing chosen is ''. */
export const writeAddress = (address: Address): Record<string, string> => {
  const query: Record<string, string> = {}
  if (address.dataset !== null) query['d'] = address.dataset
  if (address.region !== null) query['r'] = address.region
  if (address.years !== null) {
    const { from, to } = address.years
    query['y'] = from === to ? `${from}` : `${from}-${to}`
  }
  if (address.townships.length > 0) query['t'] = address.townships.join(',')
  if (address.base !== null) query['b'] = String(address.base)
  if (address.tables === 'all') query['view'] = 'table'
  else if (address.tables.length > 0) query['view'] = address.tables.join(',')
  if (address.figure !== null) query['fig'] = address.figure
  for (const name of OPTION_NAMES)
    if (address[name] !== DEFAULT_OPTIONS[name]) query[OPTIONS[name].key] = address[name]
  return Object.keys(query).length > 0 ? { v: ADDRESS_VERSION, ...query } : {}
}
