import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFile } from '../dataset/data-package.ts'
import { CHANGES_FILE } from '../dataset/changes.ts'
import type { Changes, ComparedReports } from '../dataset/changes.ts'
import type { ObservationRow, ReportRow, TownshipRow } from '../dataset/rows.ts'
import { TableReader } from '../dataset/table-text.ts'
import type { RowOf } from '../dataset/table-text.ts'
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

/** Takes a package's rows, table by table, for what is compared of its reports. */
export class Comparison {
  private readonly names = new Map<string, string>()
  private readonly found = new Map<
    string,
    { readonly name: string; readonly year: number; readonly digest: Digest }
  >()

  see(table: TableName, row: RowOf[TableName]): void {
    if (table === 'townships') this.seeTownship(row as TownshipRow)
    else if (table === 'reports') this.seeReport(row as ReportRow)
    else if (table === 'observations') this.seeObservation(row as ObservationRow)
  }

  get reports(): ComparedReports {
    return new Map(
      [...this.found].map(([id, { digest, ...rest }]) => [id, { ...rest, digest: digest.text }]),
    )
  }

  private seeTownship({ township_code: code, county, name }: TownshipRow): void {
    this.names.set(code, county + name)
  }

  private seeReport(row: ReportRow): void {
    const digest = new Digest()
    digest.add(row)
    const name = this.names.get(row.township_code) ?? row.township_code
    this.found.set(row.report_id, { name, year: row.year, digest })
  }

  private seeObservation(row: ObservationRow): void {
    this.found.get(row.report_id)?.digest.add(row)
  }
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
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<Changes>
    return Array.isArray(read.entries) ? { entries: read.entries } : null
  } catch {
    return null
  }
}
