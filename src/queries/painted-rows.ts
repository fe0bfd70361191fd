import type { Row } from '../database/connection.ts'
import { shownYear, type Filter } from './filter.ts'
import type { Paint } from './first-paint.ts'
import { unpackRows, unpackSome, type PackedRows } from './packed-rows.ts'
import type { Query } from './question.ts'

/**
 * The rows that the engine would give, taken from what was painted for the region or for a wider
 * one; null where that does not tell: years that were not painted, sums over chosen townships, a
 * question that was not asked ahead. `townships` are all of the filter's region, asked for only
 * where it is wider than a county.
 */
export const paintedRows = <R extends Row>(
  paints: readonly Paint[],
  query: Query<R>,
  townships: () => ReadonlySet<string>,
): readonly R[] | null => {
  const { name, filter, parts } = query
  if (filter === null) return null
  const held = paints.flatMap(({ filter: of, rows }) => {
    const packed = rows[name]
    return packed === undefined ? [] : [{ filter: of, packed }]
  })
  const own = heldFor(held, filter.region?.code ?? null, filter)
  if (typeof parts === 'string') {
    if (own === undefined || filter.townships.length > 0) return null
    if (parts === 'shown year') return rowsShown<R>(own, filter)
    return String(filter.years) === String(own.filter.years) ? unpackRows<R>(own.packed) : null
  }
  const { body } = parts
  if (filter.townships.length > 0) return rowsOfTownships<R>(held, body, filter)
  if (own) return rowsOfYears<R>(own, filter)
  // A county names all its townships, a wider region only those that have a report.
  const whole = heldFor(held, null, filter)
  if (!whole || filter.region?.level === 'county' || !parts.everywhere) return null
  const here = townships()
  return rowsOfYears<R>(whole, filter)?.filter((row) => here.has(String(row[body]))) ?? null
}

/** One question's answer for one region. */
interface Held {
  readonly filter: Filter
  readonly packed: PackedRows
}

/** What is held of a region; of several the one that has the years. */
const heldFor = (held: readonly Held[], code: string | null, asked: Filter): Held | undefined => {
  const own = held.filter(({ filter }) => (filter.region?.code ?? null) === code)
  const isExact = ({ filter }: Held): boolean => String(filter.years) === String(asked.years)
  return own.find(isExact) ?? own.find((one) => covers(one, asked)) ?? own[0]
}

const covers = (held: Held, { years }: Filter): boolean =>
  years.every((year) => held.filter.years.includes(year))

/** What has been unpacked of an answer: a row of another year is made when it is asked for. */
interface Unpacked {
  readonly years: readonly number[]
  readonly rows: (Row | undefined)[]
  /** What was asked for, by its years. */
  readonly asked: Map<string, readonly Row[]>
}

const unpacked = new WeakMap<PackedRows, Unpacked>()

const unpackedOf = (packed: PackedRows): Unpacked => {
  const known = unpacked.get(packed)
  if (known) return known
  const years = unpackRows<{ year: number }>({ year: packed['year'] ?? [] })
  const fresh = { years: years.map(({ year }) => year), rows: [], asked: new Map() }
  unpacked.set(packed, fresh)
  return fresh
}

const rowsOfYears = <R extends Row>(held: Held, filter: Filter): readonly R[] | null => {
  if (!covers(held, filter)) return null
  const { years, rows, asked } = unpackedOf(held.packed)
  const key = String(filter.years)
  const before = asked.get(key)
  if (before) return before as readonly R[]
  const places = years.flatMap((year, i) => (filter.years.includes(year) ? [i] : []))
  const missing = places.filter((place) => rows[place] === undefined)
  for (const [i, row] of unpackSome(held.packed, missing).entries()) rows[missing[i]!] = row
  const found = places.map((place) => rows[place] as R)
  asked.set(key, found)
  return found
}

/**
 * Unpacks the rows of each year ahead, one question and year a call, so that a choice finds them made.
 * Nothing is left to do where all have been called.
 */
export const preparations = (paints: readonly Paint[]): (() => void)[] =>
  paints.flatMap(({ filter, rows }) =>
    Object.values(rows).flatMap((packed) =>
      'year' in packed
        ? filter.years.map(
            (year) => () => void rowsOfYears({ filter, packed }, { ...filter, years: [year] }),
          )
        : [],
    ),
  )

/** Rows of one shown year, without the column that says which. */
const rowsShown = <R extends Row>(held: Held, filter: Filter): R[] | null => {
  if (!covers(held, filter)) return null
  const { shown, ...columns } = held.packed
  const years = unpackRows<{ shown: number }>(shown === undefined ? {} : { shown })
  return unpackRows<R>(columns).filter((_row, i) => years[i]?.shown === shownYear(filter))
}

const rowsOfTownships = <R extends Row>(
  held: readonly Held[],
  body: string,
  filter: Filter,
): R[] | null => {
  const counties = new Map(
    held
      .filter((one) => one.filter.region?.level === 'county')
      .map((one) => [one.filter.region?.code, one]),
  )
  const place = (row: R): string => `${row[body]} ${row['year']}`
  let found = 0
  const rows = [...counties.values()].flatMap((county) => {
    const all = rowsOfYears<R>(county, filter) ?? []
    const own = all.filter((row) => filter.townships.includes(String(row[body])))
    found += own.length
    return filter.neighbours && own.length > 0 ? all : own
  })
  // A county that is not there would leave its townships out without a word.
  if (found !== filter.townships.length * filter.years.length) return null
  return rows.sort((a, b) => (place(a) < place(b) ? -1 : 1))
}
