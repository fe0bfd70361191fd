import { createRequire } from 'node:module'
import { compileDataset } from '../../src/site/county-files.ts'
import type { Connection, OpenConnection, Row } from '../../src/database/connection.ts'
import { startNodeEngine } from '../../src/database/node-engine.ts'
import type { Statement } from '../../src/database/statement.ts'
import type { DatasetAbout, DatasetRows } from '../../src/dataset/rows.ts'

export const WASM = createRequire(import.meta.url).resolve(
  '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
)

/** The engine that ships over a data set, through the very files that the browser loads. */
export const engineOver = async (
  about: DatasetAbout,
  rows: DatasetRows,
): Promise<OpenConnection> => {
  const { manifest, files } = compileDataset(about, rows)
  return startNodeEngine(WASM, manifest, async (file) => files.get(file.path)!)
}

/** The rows of a typed question. */
export const ask = <R extends Row>(connection: Connection, statement: Statement): Promise<R[]> =>
  connection.query<R>(statement)
