import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFile } from '../dataset/data-package.ts'
import { CHANGES_FILE, readChanges } from '../dataset/changes.ts'
import type { Changes, ComparedReports } from '../dataset/changes.ts'
import { Comparison } from '../dataset/compared-reports.ts'
import { TableReader } from '../dataset/table-text.ts'
import { OBSERVATIONS, REPORTS, TOWNSHIPS } from '../dataset/tables.ts'
import type { Table, TableName } from '../dataset/tables.ts'
import { filePieces } from './table-file.ts'

function* rowsOf<N extends TableName>(table: Table & { readonly name: N }, dir: string) {
  const path = join(dir, tableFile(table.name))
  const reader = new TableReader(table, path)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (const piece of filePieces(path))
    for (const { row } of reader.push(decoder.decode(piece, { stream: true }))) yield row
  for (const { row } of reader.push(decoder.decode())) yield row
  for (const { row } of reader.end()) yield row
}

const COMPARED = [TOWNSHIPS, REPORTS, OBSERVATIONS] as const

/** Whether there is a package on disk to compare another with. */
export const hasTables = (dir: string): boolean =>
  COMPARED.every((table) => existsSync(join(dir, tableFile(table.name))))

/** The reports of a package on disk as they are compared; none where there is no package. */
export const comparedReports = (dir: string): ComparedReports => {
  const comparison = new Comparison()
  if (hasTables(dir))
    for (const table of COMPARED)
      for (const row of rowsOf(table, dir)) comparison.see(table.name, row)
  return comparison.reports
}

/** The change list that the last ingest left, or null. One that cannot be read is begun anew. */
export const previousChanges = (dir: string): Changes | null => {
  const path = join(dir, CHANGES_FILE)
  if (!existsSync(path)) return null
  return readChanges(readFileSync(path, 'utf8'))
}
