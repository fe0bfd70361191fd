import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { landingOf } from '../../src/site/landing.ts'
import { readPackage } from '../../src/build/read-package.ts'

const DIR = 'public/data'
type Cells = Record<string, string>
const table = (name: string): Cells[] =>
  parse(readFileSync(`${DIR}/${name}.csv`, 'utf8'), { columns: true, bom: true })

const reports = table('reports')
const observations = table('observations')
const townships = new Map(table('townships').map((row) => [row['township_code']!, row]))
const landing = landingOf(readPackage(DIR).rows)

/** The first number of an indicator in a report, by a plain loop; «about» is one too. */
const first = (report: string, indicator: string): number | null => {
  for (const row of observations)
    if (
      row['report_id'] === report &&
      row['indicator'] === indicator &&
      row['status'] !== 'to_check' &&
      row['value'] !== '' &&
      (row['applicant'] === '' || row['applicant'] === 'total')
    )
      return Number(row['value'])
  return null
}

describe('what a set of many counties opens with', () => {
  it('counts the reports, townships, counties and years that the tables hold', () => {
    const codes = new Set(reports.map((row) => row['township_code']!))
    const years = reports.map((row) => Number(row['year']))
    expect(landing.facts.held).toEqual({
      reports: reports.length,
      townships: codes.size,
      counties: new Set([...codes].map((code) => townships.get(code)!['county_code'])).size,
      first: Math.min(...years),
      last: Math.max(...years),
    })
  })

  it('states its other facts as plain loops find them', () => {
    const { volume, letters } = landing.facts
    const ofYear = reports
      .filter((row) => Number(row['year']) === volume!.year && row['total_scope'] === '')
      .flatMap((row) => first(row['report_id']!, 'disclosed.total') ?? [])
      .sort((a, b) => a - b)
    expect([volume!.have, volume!.least, volume!.most]).toEqual([
      ofYear.length,
      ofYear[0],
      ofYear.at(-1),
    ])
    let [have, received, replied] = [0, 0, 0]
    for (const row of reports) {
      const came = first(row['report_id']!, 'mail.received')
      const answered = first(row['report_id']!, 'mail.replied')
      if (came === null || answered === null) continue
      have += 1
      received += came
      replied += answered
    }
    expect(letters).toEqual({ have, received, replied })
  })

  it('shows a line of a report in full, with the number that it states', () => {
    const { example } = landing
    const row = observations.find(
      (one) =>
        one['report_id'] === `${example!.code}-${example!.year}` &&
        one['indicator'] === 'disclosed.total',
    )!
    expect(row['value']).toBe(String(example!.total))
    expect(row['evidence']).toContain(example!.words)
    expect(example!.words).toMatch(new RegExp(`(?<!\\d)${example!.total}(?!\\d).*[。；]$`, 'u'))
    expect([example!.township, example!.year]).toEqual(['周家镇', 2020])
  })

  it('leads to the places of which most reports are held', () => {
    const held = new Map<string, number>()
    for (const row of reports) {
      const county = townships.get(row['township_code']!)!['county_code']!
      held.set(county, (held.get(county) ?? 0) + 1)
    }
    const most = [...held.values()].sort((a, b) => b - a).slice(0, landing.counties.length)
    expect(landing.counties.map((place) => place.reports)).toEqual(most)
    for (const { code, reports: count } of landing.counties) expect(count).toBe(held.get(code))
    expect(landing.townships.every((place) => townships.has(place.code))).toBe(true)
  })
})
