import type { FigureContext } from './context.ts'
import type { Coverage, Message, Param } from './figure.ts'

/** How many names a sentence carries before it only counts. */
const NAMED = 3

/** Names in a sentence: all of a few, else the first three and how many there are. */
export const named = (names: readonly (string | Message)[]): Param =>
  names.length <= NAMED
    ? names
    : { key: 'names.some', params: { names: names.slice(0, NAMED), count: names.length } }

/** A township's name, with its county where the scope spans several: names repeat. */
export const nameIn = (
  { name, county }: { readonly name: string; readonly county: string },
  counties: boolean,
): string | Message => (counties ? { key: 'names.in', params: { county, name } } : name)

/** Whether the rows span several counties. */
export const spansCounties = (rows: readonly { readonly county: string }[]): boolean =>
  new Set(rows.map((row) => row.county)).size > 1

/** «2018–2025», «2025», or a list where years between are left out. */
export const yearsParam = (years: readonly number[]): Param => {
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return ''
  if (first === last) return String(first)
  return last - first === years.length - 1 ? `${first}–${last}` : years.map(String)
}

/** Whom a figure is about: the chosen townships, else the region, else the whole set. */
export const scopeParam = (
  { filter, place }: FigureContext,
  bodies: readonly { readonly township_code: string; readonly name: string }[],
): Param => {
  if (filter.townships.length > 0) {
    const names = new Map(bodies.map((body) => [body.township_code, body.name]))
    const chosen = filter.townships.flatMap((code) => names.get(code) ?? [])
    return chosen.length <= NAMED && chosen.length === filter.townships.length
      ? chosen
      : { key: 'scope.chosen', params: { count: filter.townships.length } }
  }
  return place ?? { key: 'scope.all' }
}

/** Of whom a heading speaks: «示例县 4 个乡镇街道», of chosen ones «所选 5 个乡镇街道中 4 个». */
export const amongMessage = ({ filter }: FigureContext, scope: Param, count: number): Message => {
  const chosen = filter.townships.length
  const id = chosen === 0 ? 'all' : count < chosen ? 'some' : 'every'
  return { key: `scope.among.${id}`, params: { scope, count } }
}

/** How many of those in scope state it: townships, or the years of one. */
export const coverageMessage = ({ have, of, zero = 0, by }: Coverage): Message => {
  if (by !== undefined && by !== 'year')
    return { key: `figure.coverage.${by}`, params: { have, of } }
  const key = by === 'year' ? 'figure.coverage.years' : 'figure.coverage.bodies'
  return zero > 0
    ? { key: `${key}.zero`, params: { have, of, zero } }
    : { key, params: { have, of } }
}

/** Those who are drawn and those who state that there is nothing to draw, of all. */
export const coverageOf = (
  drawn: number,
  zero: number,
  of: number,
  by?: Coverage['by'],
): Coverage => ({
  have: drawn + zero,
  of,
  ...(zero > 0 ? { zero } : {}),
  ...(by === undefined ? {} : { by }),
})
