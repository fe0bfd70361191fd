import { CsvError, readCsv } from './csv.ts'
import { DivisionList } from './division-list.ts'
import type { ListedTownship } from './division-list.ts'
import { DatasetError, MAX_PROBLEMS, shown } from './problem.ts'
import type { Problem } from './problem.ts'

const COLUMNS = [
  ['code', /^\d{9}$/, 'nine digits'],
  ['name', /./, 'a name'],
  ['county_code', /^\d{6}$/, 'six digits'],
  ['county', /./, 'a name'],
  ['prefecture_code', /^\d{4}$/, 'four digits'],
  ['prefecture', /./, 'a name'],
  ['province_code', /^\d{2}$/, 'two digits'],
  ['province', /./, 'a name'],
] as const

/**
 * Reads a division list: CSV with the columns code, name, county_code, county, prefecture_code,
 * prefecture, province_code, province and, where known, population. The townships table of a data
 * package is one too, less the townships that it could not match. Throws {@link DatasetError}.
 */
export const readDivisionList = (text: string, file: string): DivisionList => {
  const problems: Problem[] = []
  const townships: ListedTownship[] = []
  const seen = new Map<string, number>()
  const report = (line: number, column: string | null, expected: string, found: string): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ file, line, column, expected, found })
  }
  let header: readonly string[] | null = null
  try {
    for (const { fields, line } of readCsv(text)) {
      if (header === null) {
        header = fields.map((name) => (name === 'township_code' ? 'code' : name))
        const lacking = COLUMNS.filter(([name]) => !header?.includes(name)).map(([name]) => name)
        if (lacking.length > 0) {
          report(1, lacking.join(', '), 'these columns', shown(fields.join(',')))
          break
        }
        continue
      }
      if (fields.length !== header.length) {
        report(line, null, `${header.length} cells`, `${fields.length}`)
        continue
      }
      const cell = new Map(header.map((name, i) => [name, fields[i] ?? '']))
      const text = (name: string): string => cell.get(name) ?? ''
      if (text('matched') === 'false') continue
      for (const [name, pattern, demand] of COLUMNS)
        if (!pattern.test(text(name))) report(line, name, demand, shown(text(name)))
      const population = text('population')
      if (!/^\d*$/.test(population)) report(line, 'population', 'a whole number', shown(population))
      const before = seen.get(text('code'))
      if (before !== undefined)
        report(line, 'code', 'each code once', `${shown(text('code'))}, also on line ${before}`)
      seen.set(text('code'), line)
      townships.push({
        code: text('code'),
        name: text('name'),
        county_code: text('county_code'),
        county: text('county'),
        prefecture_code: text('prefecture_code'),
        prefecture: text('prefecture'),
        province_code: text('province_code'),
        province: text('province'),
        population: population === '' ? null : Number(population),
      })
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    report(error.line, null, error.expected, error.found)
  }
  if (header === null) report(1, null, 'a header', 'an empty file')
  if (problems.length > 0) throw new DatasetError(problems)
  return new DivisionList(townships)
}
