import type { DatasetAbout, DatasetRows, ReportRow, TownshipRow } from '../../src/dataset/rows.ts'
import type { FigureContext } from '../../src/models/context.ts'
import type { Message, Param } from '../../src/models/figure.ts'
import type { Filter } from '../../src/queries/filter.ts'
import { groupWays, readingOf, WAYS, type Reading } from '../queries/oracle.ts'
import { word } from './translate.ts'

// What the sentences must say, by plain loops over the rows: no SQL and none of its constants.

const split = (blocks: readonly string[], part: string, sheet: string, text?: string) => [
  blocks.map((block) => `${block}.${part}`),
  ...(part === 'pending' ? [] : [[`sheet2014.${sheet}.${part}`]]),
  ...(part === 'total' && text !== undefined ? [[`narrative.${text}`]] : []),
]

const waysOf = (rows: DatasetRows, id: string): readonly string[][] => {
  const [remedy = '', part = ''] = id.split('_')
  const told = WAYS[id]
  if (told) return told
  if (remedy === 'review') return split(['review'], part, 'review', 'reviews')
  if (remedy === 'litigation')
    return split(
      ['litigation_direct', 'litigation_after_review'],
      part,
      'litigation',
      'litigations',
    )
  return groupWays(rows, id)
}

/** One report of a township, and what it tells. */
export interface Told {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly year: number
  readonly report: ReportRow
  /** Total that may be compared; one of one channel may not. */
  readonly total: Reading
  readonly of: (id: string) => Reading
}

const isNumber = (reading: Reading): reading is Reading & { value: number } =>
  reading.value !== null

/** Things by a key, in the order in which keys first occur. */
export const gathered = <T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(key(one)) ?? []
    group.push(one)
    groups.set(key(one), group)
  }
  return groups
}

/** Reports of a package, so that each is searched by itself. */
export const toldIn = (rows: DatasetRows): readonly Told[] => {
  const observations = gathered(rows.observations, (o) => o.report_id)
  const townships = new Map(rows.townships.map((t) => [t.township_code, t]))
  return rows.reports
    .map((report): Told => {
      const { name, county } = townships.get(report.township_code)!
      const own = {
        ...rows,
        reports: [report],
        observations: observations.get(report.report_id) ?? [],
      }
      const body = { code: report.township_code, name, year: report.year, report }
      const of = (id: string): Reading => readingOf(own, body, waysOf(rows, id))
      const volume = of('volume')
      const total: Reading =
        report.total_scope === 'one channel' ? { value: null, state: 'not_stated' } : volume
      return { code: body.code, name, county, year: report.year, report, total, of }
    })
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.year - b.year))
}

export const amount = (value: number, about: boolean): Param =>
  about ? { key: 'value.about', params: { text: value } } : value

export const share = (rate: number, about: boolean): Param =>
  about ? { key: 'value.about', params: { text: { rate } } } : { rate }

export const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

export const isAbout = (readings: readonly Reading[]): boolean =>
  readings.some((reading) => reading.state === 'approximate')

/** «2018–2025», «2025», or a list where years between are left out. */
export const span = (years: readonly number[]): Param => {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (first === last) return String(first)
  return last - first + 1 === years.length ? `${first}–${last}` : years.map(String)
}

/** Some reports with one figure, each a number. */
export interface Numbered {
  readonly told: Told
  readonly value: number
  readonly about: boolean
}

export const numbered = (all: readonly Told[], of: (told: Told) => Reading): Numbered[] =>
  all.flatMap((told) => {
    const reading = of(told)
    return isNumber(reading)
      ? [{ told, value: reading.value, about: reading.state === 'approximate' }]
      : []
  })

/** Those that have the largest of something; nobody of nobody. */
export const largest = <T>(all: readonly T[], of: (one: T) => number): T[] => {
  const most = Math.max(...all.map(of))
  return all.filter((one) => of(one) === most)
}

/** A filter over a package, as the sentences see it. */
export interface World {
  readonly context: FigureContext
  readonly rows: DatasetRows
  readonly scope: readonly TownshipRow[]
  readonly alone: boolean
  readonly year: number
  /** All reports of the package of a year, whoever's. */
  readonly everywhere: readonly Told[]
  /** Reports of the scope in the chosen years, and those of them that are compared. */
  readonly chosen: readonly Told[]
  readonly compared: readonly Told[]
  /** Reports of the scope, of any year. */
  readonly told: readonly Told[]
  readonly place: (code: string, name: string, county: string) => Message
  /** The only township of the scope. */
  readonly self: Message | null
  readonly places: (all: readonly Told[]) => Param
  /** Townships, or the years of a single one. */
  readonly who: (all: readonly Told[]) => Param
  readonly reports: (count: number) => Message
}

const few = (names: readonly Message[], what: string): Param =>
  names.length <= 3
    ? names
    : {
        key: word(`reading.some.${what}`),
        params: { names: names.slice(0, 3), count: names.length },
      }

export const worldOf = (
  rows: DatasetRows,
  filter: Filter,
  about: DatasetAbout,
  everywhere: readonly Told[],
): World => {
  const { region, townships } = filter
  const scope = rows.townships
    .filter((t) => {
      if (townships.length > 0) return townships.includes(t.township_code)
      return region === null || t[`${region.level}_code`] === region.code
    })
    .sort((a, b) => (a.township_code < b.township_code ? -1 : 1))
  const codes = new Set(scope.map((t) => t.township_code))
  const told = everywhere.filter((one) => codes.has(one.code))
  const chosen = told.filter((one) => filter.years.includes(one.year))
  const alone = scope.length === 1
  const year = filter.years[filter.years.length - 1]!
  const spans = new Set(scope.map((t) => t.county_code)).size > 1
  const place = (code: string, name: string, county: string): Message => ({
    key: 'reading.place',
    params: { code, name: spans ? { key: 'names.in', params: { county, name } } : name },
  })
  const [only] = scope
  const self = alone && only ? place(only.township_code, only.name, only.county) : null
  const places = (all: readonly Told[]): Param =>
    few(
      all.map((one) => place(one.code, one.name, one.county)),
      'places',
    )
  const years = (all: readonly Told[]): Param =>
    few(
      all.map((one) => ({ key: 'reading.year', params: { year: String(one.year) } })),
      'years',
    )
  return {
    context: { filter, about, base: '', place: null, due: scope.length },
    rows,
    scope,
    alone,
    year,
    everywhere,
    told,
    chosen,
    compared: alone ? chosen : chosen.filter((one) => one.year === year),
    place,
    self,
    places,
    who: alone ? years : places,
    reports: (count): Message =>
      self
        ? {
            key: 'reading.reports.of',
            params: { years: span(filter.years), count, name: self },
          }
        : { key: 'reading.reports', params: { years: String(year), count } },
  }
}
