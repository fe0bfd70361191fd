import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
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

/** A data package with all that stands beside it: its README and the corrections that were made. */
export const sitePackage = (
  about: DatasetAbout,
  rows: DatasetRows,
  corrections: readonly ReportCorrection[],
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
  return files
}
