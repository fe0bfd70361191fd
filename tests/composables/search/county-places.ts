import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { CountyPlace } from '../../../src/database/manifest.ts'

const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(file, 'utf8'), { columns: true, bom: true })

/** The counties of a package, by plain reading of its tables. */
export const countyPlaces = (dir: string): readonly CountyPlace[] => {
  const reports = rowsOf(`${dir}/reports.csv`)
  const counties = new Map<string, CountyPlace>()
  const all = rowsOf(`${dir}/townships.csv`)
  for (const row of all) {
    const code = row['county_code']!
    if (counties.has(code)) continue
    const mine = all.filter((one) => one['county_code'] === code)
    const codes = new Set(mine.map((one) => one['township_code']!))
    counties.set(code, {
      code,
      name: row['county']!,
      prefectureCode: row['prefecture_code']!,
      prefecture: row['prefecture']!,
      provinceCode: row['province_code']!,
      province: row['province']!,
      townships: mine.map((one) => ({
        code: one['township_code']!,
        name: one['name']!,
        kind: one['kind']!,
      })),
      reports: reports
        .filter((one) => codes.has(one['township_code']!))
        .map((one) => [one['township_code']!, Number(one['year'])] as const),
    })
  }
  return [...counties.values()]
}
