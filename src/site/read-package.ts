import { ABOUT_PROPERTIES, readAbout } from '../dataset/about.ts'
import { DEFAULT_LICENSE, tableFile } from '../dataset/data-package.ts'
import { DatasetError } from '../dataset/problem.ts'
import type { DatasetAbout, DatasetRows } from '../dataset/rows.ts'
import { readTable } from '../dataset/table-text.ts'
import {
  CHECKS,
  FINDINGS,
  INDICATORS_TABLE,
  OBSERVATIONS,
  REPORTS,
  TOWNSHIPS,
} from '../dataset/tables.ts'

/** The files of one data package by name, from a disk or from a page; `at` names them in errors. */
export interface PackageFiles {
  readonly at: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

const bytesOf = ({ at, files }: PackageFiles, name: string): Uint8Array => {
  const bytes = files.get(name)
  const file = `${at}/${name}`
  if (bytes === undefined)
    throw new DatasetError([
      { file, line: null, column: null, expected: 'this file of the package', found: 'no file' },
    ])
  return bytes
}

const textOf = (given: PackageFiles, name: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(given, name))

const PIECE = 1 << 20

/** A file's text piece by piece: that of 26,000 reports' figures is longer than a string may be. */
function* piecesOf(given: PackageFiles, name: string): Generator<string> {
  const bytes = bytesOf(given, name)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (let at = 0; at < bytes.length; at += PIECE)
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true })
  yield decoder.decode()
}

const readDescription = (given: PackageFiles): DatasetAbout => {
  const all = JSON.parse(textOf(given, 'datapackage.json')) as Record<string, unknown>
  const [license] = Array.isArray(all['licenses']) ? (all['licenses'] as unknown[]) : []
  const isDefault = JSON.stringify(license) === JSON.stringify(DEFAULT_LICENSE)
  const about = {
    ...Object.fromEntries(ABOUT_PROPERTIES.map((name) => [name, all[name]])),
    ...(isDefault ? {} : { license }),
  }
  return readAbout(JSON.stringify(about), `${given.at}/datapackage.json`)
}

/**
 * A data package as rows. Throws a DatasetError naming file, line and column when a file does not
 * keep its schema.
 */
export const rowsOfPackage = (given: PackageFiles): { about: DatasetAbout; rows: DatasetRows } => {
  const read = <N extends Parameters<typeof readTable>[0]>(table: N) => {
    const name = tableFile(table.name)
    return [table, piecesOf(given, name), `${given.at}/${name}`] as const
  }
  return {
    about: readDescription(given),
    rows: {
      townships: readTable(...read(TOWNSHIPS)),
      reports: readTable(...read(REPORTS)),
      indicators: readTable(...read(INDICATORS_TABLE)),
      observations: readTable(...read(OBSERVATIONS)),
      findings: readTable(...read(FINDINGS)),
      checks: readTable(...read(CHECKS)),
    },
  }
}
