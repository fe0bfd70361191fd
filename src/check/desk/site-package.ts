import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import {
  CHANGES_FILE,
  withChange,
  type Changes,
  type ComparedReports,
} from '../../dataset/changes.ts'
import { comparedRows } from '../../dataset/compared-reports.ts'
import {
  CORRECTIONS_FILE,
  writeCorrections,
  type ReportCorrection,
} from '../../dataset/corrections-table.ts'
import { README_FILE, tableFile } from '../../dataset/data-package.ts'
import { packageFiles } from '../../dataset/package-files.ts'
import { packageReadme } from '../../dataset/package-readme.ts'
import type { DatasetAbout, DatasetRows } from '../../dataset/rows.ts'
import { TABLES } from '../../dataset/tables.ts'
import { rowsOfPackage } from '../../site/read-package.ts'

/** The publication that a package follows: its rows and its change list; both null for the first. */
export interface Before {
  readonly rows: DatasetRows | null
  readonly changes: Changes | null
}

const NOTHING: ComparedReports = new Map()

const listOfChanges = (
  { dataDate }: DatasetAbout,
  files: ReadonlyMap<string, Uint8Array>,
  { rows, changes }: Before,
): Changes => {
  const old = rows === null ? NOTHING : comparedRows(rows)
  // Read back, so that both sides are compared in the form in which they lie in the package.
  const fresh = rows === null ? NOTHING : comparedRows(rowsOfPackage({ at: 'data', files }).rows)
  const text = files.get('datapackage.json') ?? new Uint8Array()
  const version = bytesToHex(sha256(text)).slice(0, 12)
  return withChange(changes, old, fresh, { date: dataDate, version })
}

/**
 * A data package with all that stands beside it: its README, the corrections that were made, and
 * what it changes in the one before it. A set that follows nothing keeps no list of changes.
 */
export const sitePackage = (
  about: DatasetAbout,
  rows: DatasetRows,
  corrections: readonly ReportCorrection[],
  before: Before | null = null,
): ReadonlyMap<string, Uint8Array> => {
  const files = new Map(packageFiles(about, rows))
  const facts = TABLES.map(({ name }) => {
    const bytes = files.get(tableFile(name)) ?? new Uint8Array()
    const { length } = rows[name]
    return { table: name, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)), rows: length }
  })
  const readme = packageReadme(about, facts, {
    reports: rows.reports.length,
    openings: rows.reports.filter(({ capture }) => capture === 'opening').length,
    townships: rows.townships.length,
    years: [...new Set(rows.reports.map(({ year }) => year))].sort((a, b) => a - b),
  })
  files.set(README_FILE, utf8ToBytes(readme))
  if (corrections.length > 0)
    files.set(CORRECTIONS_FILE, utf8ToBytes(writeCorrections(corrections)))
  if (before !== null) {
    const changes = listOfChanges(about, files, before)
    files.set(CHANGES_FILE, utf8ToBytes(`${JSON.stringify(changes, null, 2)}\n`))
  }
  return files
}
