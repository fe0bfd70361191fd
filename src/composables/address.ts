import type { Message } from '../models/figure.ts'
import { LANGUAGES } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'

/** The version of the address that this program writes. */
export const ADDRESS_VERSION = '1'

/** What a reader has chosen, as it stands in the address; everything left out is the default. */
export interface Address {
  /** Id of a data set of the site; null is the first. */
  readonly dataset: string | null
  readonly region: string | null
  readonly years: { readonly from: number; readonly to: number } | null
  readonly townships: readonly string[]
  /** Ranking and scale of charts that offer them. */
  readonly order: 'code' | 'value'
  readonly scale: 'linear' | 'log'
  /** Ids of the figures shown as tables; `all` is every one. */
  readonly tables: 'all' | readonly string[]
  readonly language: Language
}

export const NOTHING_CHOSEN: Address = {
  dataset: null,
  region: null,
  years: null,
  townships: [],
  order: 'code',
  scale: 'linear',
  tables: [],
  language: LANGUAGES[0],
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

  const l = one(query, 'l')
  const language = LANGUAGES.find((name) => name === l)
  if (l !== null && !language) notices.push({ key: 'notice.language', params: { given: l } })

  const tables = list(one(query, 'view'))
  return {
    address: {
      dataset: known && d !== datasets[0] ? d : null,
      region: one(query, 'r'),
      years: ends && { from: Math.min(...ends), to: Math.max(...ends) },
      townships: list(one(query, 't')),
      order: one(query, 'o') === 'value' ? 'value' : 'code',
      scale: one(query, 's') === 'log' ? 'log' : 'linear',
      tables: tables.includes('table') ? 'all' : tables,
      language: language ?? LANGUAGES[0],
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
  if (address.order === 'value') query['o'] = 'value'
  if (address.scale === 'log') query['s'] = 'log'
  if (address.tables === 'all') query['view'] = 'table'
  else if (address.tables.length > 0) query['view'] = address.tables.join(',')
  if (address.language !== LANGUAGES[0]) query['l'] = address.language
  return Object.keys(query).length > 0 ? { v: ADDRESS_VERSION, ...query } : {}
}
