import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'

export type Raw = Record<string, string>

/** The rows of one table of a data package, as text, by nothing but a CSV parser. */
export const packageRows = (dataset: 'published' | 'sample', table: string): Raw[] => {
  const folder = dataset === 'published' ? '../../public/data' : '../../public/data/sample'
  return parse(readFileSync(resolve(import.meta.dirname, folder, `${table}.csv`)), {
    columns: true,
    bom: true,
  }) as Raw[]
}

/** One figure of one township and year: its number, or null where none is printed. */
export const printed = (
  dataset: 'published' | 'sample',
  township: string,
  year: number,
  indicator: string,
  applicant = '',
): number | null => {
  const report = packageRows(dataset, 'reports').find(
    (r) => r['township_code'] === township && r['year'] === String(year),
  )
  const found = packageRows(dataset, 'observations').find(
    (o) =>
      o['report_id'] === report?.['report_id'] &&
      o['indicator'] === indicator &&
      o['applicant'] === applicant,
  )
  return found === undefined || found['value'] === '' ? null : Number(found['value'])
}
