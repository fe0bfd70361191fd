import { CsvError, readCsv } from '../dataset/csv.ts'
import { DatasetError, shown } from '../dataset/problem.ts'
import type { Problem } from '../dataset/problem.ts'
import { readText } from './read-text.ts'

/** Where a report file was published. */
export interface Address {
  readonly url: string
  readonly publishedOn: string | null
}

/**
 * Reads the list of addresses: CSV with the columns file, source_url and, optionally,
 * published_on; `file` is a report's path below the folder given, or its bare name. Throws
 * {@link DatasetError} with line and column.
 */
export const readAddresses = (path: string): Map<string, Address> => {
  const problems: Problem[] = []
  const addresses = new Map<string, Address>()
  const complain = (line: number, column: string, expected: string, found: string): void => {
    problems.push({ file: path, line, column, expected, found: shown(found) })
  }
  let header: readonly string[] | null = null
  try {
    for (const { fields, line } of readCsv(readText(path))) {
      if (header === null) {
        header = fields
        for (const name of ['file', 'source_url'])
          if (!fields.includes(name)) complain(1, name, 'this column', fields.join(','))
        if (problems.length > 0) break
        continue
      }
      const cell = (name: string): string => fields[header?.indexOf(name) ?? -1] ?? ''
      const [file, url, date] = [cell('file'), cell('source_url'), cell('published_on')]
      if (file === '') complain(line, 'file', 'a file name', file)
      if (addresses.has(file)) complain(line, 'file', 'each file once', file)
      // An address may be relative: the sample's reports stand beside its package.
      if (url === '' || /\s/.test(url)) complain(line, 'source_url', 'an address', url)
      if (!/^(\d{4}-\d{2}-\d{2})?$/.test(date))
        complain(line, 'published_on', 'a date YYYY-MM-DD', date)
      addresses.set(file, { url, publishedOn: date === '' ? null : date })
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    complain(error.line, '', error.expected, error.found)
  }
  if (problems.length > 0) throw new DatasetError(problems)
  return addresses
}
