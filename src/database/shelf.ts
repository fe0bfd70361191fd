import { TABLES, type Column } from '../dataset/tables.ts'
import { concatenateStreams } from './arrow-stream.ts'
import { EngineError } from './engine-error.ts'
import type { DataFile } from './manifest.ts'

/** What loading needs of an engine. Tables are named with their schema: `main.reports`. */
export interface RawEngine {
  /** Runs a statement without parameters. */
  run(text: string): Promise<void>
  /** Appends an Arrow IPC stream to an existing table. */
  insert(schema: Schema, table: string, stream: Uint8Array): Promise<void>
  count(table: string): Promise<number>
}

/** Where rows are as they were published, and where they are rolled up. */
export type Schema = 'main' | 'rolled'

/** A file that is loaded and put away whole, and the counties whose rows are in it. */
export interface Unit extends DataFile {
  readonly counties: readonly string[]
}

export type ReadFile = (file: DataFile) => Promise<Uint8Array>

/** Bytes of files: from `most` on those longest unused go, until no more than `kept` are left. */
export interface Bounds {
  readonly most: number
  readonly kept: number
}

const SQL_TYPES: Record<Column['type'], string> = {
  string: 'varchar',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'varchar',
}

const streamsOf = (files: readonly { file: DataFile; bytes: Uint8Array }[], table: string) =>
  files.flatMap(({ file, bytes }) => {
    let at = 0
    return file.streams.flatMap((entry) => {
      const stream = bytes.subarray(at, at + entry.bytes)
      at += entry.bytes
      return entry.table === table ? [stream] : []
    })
  })

const rowsIn = (files: Iterable<DataFile>, table: string): number =>
  [...files].reduce(
    (sum, { streams }) => sum + streams.reduce((n, s) => n + (s.table === table ? s.rows : 0), 0),
    0,
  )

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** What of a table is of counties; the roster is cut first, then what hangs on it. */
const OF_COUNTIES: readonly (readonly [string, (schema: Schema, codes: string) => string])[] = [
  ['townships', (_schema, codes) => `county_code in (${codes})`],
  ['reports', (schema) => `township_code in (select township_code from ${schema}.townships)`],
  ...['observations', 'findings', 'checks'].map(
    (table) =>
      [
        table,
        (schema: Schema) => `report_id in (select report_id from ${schema}.reports)`,
      ] as const,
  ),
]

/**
 * The tables of one schema, and the files whose rows are in them. A file is read when it is first
 * needed; those longest unused are put away when there are more than the bounds allow.
 */
export class Shelf {
  /** By path, that longest unused first. */
  private readonly held = new Map<string, Unit>()
  private readonly engine: RawEngine
  private readonly schema: Schema
  private readonly bounds: Bounds

  constructor(engine: RawEngine, schema: Schema, bounds: Bounds) {
    this.engine = engine
    this.schema = schema
    this.bounds = bounds
  }

  /** Makes the tables anew, with no rows. */
  async clear(): Promise<void> {
    this.held.clear()
    if (this.schema !== 'main') await this.engine.run(`create schema if not exists ${this.schema}`)
    for (const table of TABLES) {
      const columns = table.columns.map((column) => `"${column.name}" ${SQL_TYPES[column.type]}`)
      await this.engine.run(
        `create or replace table ${this.schema}.${table.name} (${columns.join(', ')})`,
      )
    }
  }

  holds(units: readonly Unit[]): boolean {
    return units.every(({ path }) => this.held.has(path))
  }

  /**
   * Sees to it that the rows of all these files are in the tables. Rejects as `read` does, and with
   * `data_damaged` when a table does not hold the rows that its files name; the tables are then
   * empty.
   */
  async need(units: readonly Unit[], read: ReadFile): Promise<void> {
    const missing = units.filter(({ path }) => !this.held.has(path))
    if (missing.length > 0) {
      const files = await Promise.all(
        missing.map(async (file) => ({ file, bytes: await read(file) })),
      )
      try {
        await this.add(files)
      } catch (error) {
        await this.clear()
        throw error
      }
    }
    for (const unit of units) {
      this.held.delete(unit.path)
      this.held.set(unit.path, unit)
    }
    if (this.bytes > this.bounds.most) await this.putAway(new Set(units.map(({ path }) => path)))
  }

  private get bytes(): number {
    return [...this.held.values()].reduce((sum, { bytes }) => sum + bytes, 0)
  }

  private async add(
    files: readonly { readonly file: Unit; readonly bytes: Uint8Array }[],
  ): Promise<void> {
    for (const { file } of files) this.held.set(file.path, file)
    for (const { name } of TABLES) {
      const streams = streamsOf(files, name)
      if (streams.length === 0) continue
      await this.engine.insert(this.schema, name, concatenateStreams(streams))
      const actual = await this.engine.count(`${this.schema}.${name}`)
      const expected = rowsIn(this.held.values(), name)
      if (actual !== expected)
        throw new EngineError('data_damaged', `${name}: ${actual} rows, expected ${expected}`)
    }
  }

  /** A deleted row would go on taking memory: what stays is copied into tables of its own. */
  private async putAway(needed: ReadonlySet<string>): Promise<void> {
    let bytes = this.bytes
    for (const [path, unit] of [...this.held]) {
      if (bytes <= this.bounds.kept) break
      // The dictionary is no county's.
      if (needed.has(path) || unit.counties.length === 0) continue
      this.held.delete(path)
      bytes -= unit.bytes
    }
    const codes = [...this.held.values()].flatMap(({ counties }) => counties.map(quoted))
    for (const [table, condition] of OF_COUNTIES) {
      const name = `${this.schema}.${table}`
      await this.engine.run(
        `create or replace table ${name} as select * from ${name} where ${condition(this.schema, codes.join(', '))}`,
      )
    }
  }
}
