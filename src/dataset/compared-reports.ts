import type { ComparedReports } from './changes.ts'
import type { DatasetRows, ObservationRow, ReportRow, TownshipRow } from './rows.ts'
import type { RowOf } from './table-text.ts'
import type { TableName } from './tables.ts'

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

/** The reports of a package as they are compared; of rows as they are read, so that both are alike. */
export const comparedRows = (rows: DatasetRows): ComparedReports => {
  const comparison = new Comparison()
  for (const table of ['townships', 'reports', 'observations'] as const)
    for (const row of rows[table]) comparison.see(table, row)
  return comparison.reports
}
