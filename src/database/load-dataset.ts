import { TABLES, type Column } from '../dataset/tables.ts'
import { concatenateStreams } from './arrow-stream.ts'
import { EngineError } from './engine-error.ts'
import type { DataFile, Manifest } from './manifest.ts'

/** What loading needs of an engine, before it is locked. */
export interface RawEngine {
  /** Runs a statement without parameters. */
  run(text: string): Promise<void>
  /** Appends an Arrow IPC stream to an existing table. */
  insert(table: string, stream: Uint8Array): Promise<void>
  count(table: string): Promise<number>
}

const SQL_TYPES: Record<Column['type'], string> = {
  string: 'varchar',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'varchar',
}

// Parquet, JSON and collations would fetch an extension from a foreign host; a division by 0 is no
// number (shared reference: duckdb-wasm).
const BEFORE = [
  'set autoinstall_known_extensions = false',
  'set autoload_known_extensions = false',
  'set ieee_floating_point_ops = false',
]
const AFTER = ['set enable_external_access = false', 'set lock_configuration = true']

/** Every file that a manifest names. */
export const filesOf = (manifest: Manifest): readonly DataFile[] => [
  ...manifest.counties,
  manifest.indicators,
]

const streamsOf = (files: readonly { file: DataFile; bytes: Uint8Array }[], table: string) =>
  files.flatMap(({ file, bytes }) => {
    let at = 0
    return file.streams.flatMap((entry) => {
      const stream = bytes.subarray(at, at + entry.bytes)
      at += entry.bytes
      return entry.table === table ? [stream] : []
    })
  })

/**
 * Makes the tables of the data package, fills them from the files of a manifest, and locks the
 * engine. Throws `data_damaged` when a table does not hold the rows that the manifest names.
 */
export const loadDataset = async (
  engine: RawEngine,
  manifest: Manifest,
  read: (file: DataFile) => Promise<Uint8Array>,
): Promise<void> => {
  for (const setting of BEFORE) await engine.run(setting)
  await fillTables(engine, manifest, read)
  for (const setting of AFTER) await engine.run(setting)
}

/**
 * Makes the tables anew and fills them, also in an engine that is locked. Throws as
 * {@link loadDataset} does; the tables are then not to be asked.
 */
export const fillTables = async (
  engine: RawEngine,
  manifest: Manifest,
  read: (file: DataFile) => Promise<Uint8Array>,
): Promise<void> => {
  const files = await Promise.all(
    filesOf(manifest).map(async (file) => ({
      file,
      bytes: await read(file),
    })),
  )
  for (const table of TABLES) {
    const columns = table.columns.map((column) => `"${column.name}" ${SQL_TYPES[column.type]}`)
    await engine.run(`create or replace table ${table.name} (${columns.join(', ')})`)
    const streams = streamsOf(files, table.name)
    if (streams.length > 0) await engine.insert(table.name, concatenateStreams(streams))
    const expected = manifest.rows[table.name] ?? 0
    const actual = await engine.count(table.name)
    if (actual !== expected)
      throw new EngineError('data_damaged', `${table.name}: ${actual} rows, expected ${expected}`)
  }
}
