import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFile } from '../dataset/data-package.ts'
import { CHANGES_FILE } from '../dataset/changes.ts'
import type { Changes, ComparedReport, ComparedReports } from '../dataset/changes.ts'
import { TableReader } from '../dataset/table-text.ts'
import { OBSERVATIONS, REPORTS, TOWNSHIPS } from '../dataset/tables.ts'
import type { Table, TableName } from '../dataset/tables.ts'
import { filePieces } from './table-file.ts'

// Thirty-two bits twice over: enough to see a change, quick enough for millions of rows.
const mixed = (seed: number, text: string): number => {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

class Digest {
  private a = 0x811c9dc5
  private b = 0x9747b28c

  add(row: object): void {
    const text = JSON.stringify(row)
    this.a = mixed(this.a, text)
    this.b = mixed(this.b, text)
  }

  get text(): string {
    return [this.a, this.b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('')
  }
}

function* rowsOf<N extends TableName>(table: Table & { readonly name: N }, dir: string) {
  const path = join(dir, tableFile(table.name))
  const reader = new TableReader(table, path)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (const piece of filePieces(path))
    for (const { row } of reader.push(decoder.decode(piece, { stream: true }))) yield row
  for (const { row } of reader.push(decoder.decode())) yield row
  for (const { row } of reader.end()) yield row
}

/** The reports of a package on disk as they are compared; none where there is no package. */
export const comparedReports = (dir: string): ComparedReports => {
  const missing = [TOWNSHIPS, REPORTS, OBSERVATIONS].some(
    (table) => !existsSync(join(dir, tableFile(table.name))),
  )
  if (missing) return new Map()
  const names = new Map<string, string>()
  for (const row of rowsOf(TOWNSHIPS, dir)) names.set(row.township_code, row.county + row.name)
  const reports = new Map<string, Omit<ComparedReport, 'digest'> & { digest: Digest }>()
  for (const row of rowsOf(REPORTS, dir)) {
    const digest = new Digest()
    digest.add(row)
    const name = names.get(row.township_code) ?? row.township_code
    reports.set(row.report_id, { name, year: row.year, digest })
  }
  for (const row of rowsOf(OBSERVATIONS, dir)) reports.get(row.report_id)?.digest.add(row)
  return new Map(
    [...reports].map(([id, { digest, ...rest }]) => [id, { ...rest, digest: digest.text }]),
  )
}

/** The change list that the last ingest left, or null. One that cannot be read is begun anew. */
export const previousChanges = (dir: string): Changes | null => {
  const path = join(dir, CHANGES_FILE)
  if (!existsSync(path)) return null
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<Changes>
    return Array.isArray(read.entries) ? { entries: read.entries } : null
  } catch {
    return null
  }
}
