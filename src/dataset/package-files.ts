import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { dataPackageText, tableFile, type ResourceFacts } from './data-package.ts'
import type { DatasetAbout, DatasetRows } from './rows.ts'
import { headerText, rowText, type RowOf } from './table-text.ts'
import {
  CHECKS,
  FINDINGS,
  INDICATORS_TABLE,
  OBSERVATIONS,
  REPORTS,
  TOWNSHIPS,
  type Table,
  type TableName,
} from './tables.ts'

const tableText = <N extends TableName>(
  table: Table & { readonly name: N },
  rows: readonly RowOf[N][],
): string => headerText(table) + rows.map((row) => rowText(table, row)).join('')

/**
 * A data package as files, by name: the same bytes as `ingest` writes, made where there is no disk.
 */
export const packageFiles = (
  about: DatasetAbout,
  rows: DatasetRows,
): ReadonlyMap<string, Uint8Array> => {
  const texts: readonly (readonly [TableName, string])[] = [
    ['townships', tableText(TOWNSHIPS, rows.townships)],
    ['reports', tableText(REPORTS, rows.reports)],
    ['indicators', tableText(INDICATORS_TABLE, rows.indicators)],
    ['observations', tableText(OBSERVATIONS, rows.observations)],
    ['findings', tableText(FINDINGS, rows.findings)],
    ['checks', tableText(CHECKS, rows.checks)],
  ]
  const files = new Map<string, Uint8Array>()
  const facts = texts.map(([table, text]): ResourceFacts => {
    const bytes = utf8ToBytes(text)
    files.set(tableFile(table), bytes)
    const { length } = rows[table]
    return { table, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)), rows: length }
  })
  files.set('datapackage.json', utf8ToBytes(dataPackageText(about, facts)))
  return files
}
