import type { Connection, Row } from '../database/connection.ts'
import type { CountyEntry, CountyPlace, Manifest } from '../database/manifest.ts'
import { defaultFilter } from '../queries/default-filter.ts'
import type { Paint } from '../queries/first-paint.ts'
import { askedAhead } from '../figures/ahead.ts'
import { headline, headlineByCounty } from '../figures/headline/query.ts'
import { packRows } from '../queries/packed-rows.ts'

/** Townships asked about at once: an engine's answer must fit into memory, whatever the set. */
const BATCH = 1000

/** Rows by county and by the name of their question. */
type Gathered = Map<string, Record<string, Row[]>>

const placeOf = (county: CountyEntry): CountyPlace => {
  const { code, name, prefectureCode, prefecture, provinceCode, province } = county
  const { townships, reports } = county
  return { code, name, prefectureCode, prefecture, provinceCode, province, townships, reports }
}

const batches = (counties: readonly CountyEntry[]): CountyEntry[][] => {
  const all: CountyEntry[][] = []
  let room = 0
  for (const county of counties) {
    if (room < county.townships.length) {
      all.push([])
      room = BATCH
    }
    all.at(-1)!.push(county)
    room -= county.townships.length
  }
  return all
}

const gather = (gathered: Gathered, code: string, name: string, row: Row): void => {
  const rows = gathered.get(code) ?? {}
  gathered.set(code, rows)
  const own = (rows[name] ??= [])
  own.push(row)
}

/**
 * The rows of the questions asked ahead, of every county that has reports, over the years of the default view. Many
 * counties are asked about at once, which is some thirty times quicker than one after the other.
 */
export const countyAnswers = async (
  connection: Connection,
  manifest: Manifest,
): Promise<readonly (Paint & { readonly county: CountyPlace })[]> => {
  const { years } = defaultFilter(manifest)
  const counties = manifest.counties.filter(({ reports }) => reports.length > 0)
  const countyOf = new Map(counties.flatMap((c) => c.townships.map((t) => [t.code, c.code])))
  const gathered: Gathered = new Map()
  for (const batch of batches(counties)) {
    const townships = batch.flatMap((county) => county.townships.map(({ code }) => code))
    for (const query of askedAhead({ region: null, years, townships })) {
      const { name, parts } = query
      // Sums and sentences over several counties say nothing of one.
      if (typeof parts === 'string') continue
      for (const row of await connection.query(query)) {
        const code = countyOf.get(String(row[parts.body]))
        if (code !== undefined) gather(gathered, code, name, row)
      }
    }
  }
  for (const shown of years) {
    const filter = { region: null, years: [shown], townships: [] }
    for (const { county_code: code, ...row } of await connection.query(headlineByCounty(filter)))
      gather(gathered, String(code), headline(filter).name, { shown, ...row })
  }
  return counties.map((county) => ({
    county: placeOf(county),
    filter: { region: { level: 'county', code: county.code }, years, townships: [] },
    rows: Object.fromEntries(
      Object.entries(gathered.get(county.code) ?? {}).map(([name, rows]) => [name, packRows(rows)]),
    ),
  }))
}
