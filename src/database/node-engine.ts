import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking'
import { rowsOf } from './arrow-rows.ts'
import type { OpenConnection, Row } from './connection.ts'
import { loadDataset, type LoadOptions } from './load-dataset.ts'
import type { DataFile, Manifest } from './manifest.ts'
import { describedColumns, describeStatement, typedStatement } from './own-columns.ts'
import { OwnQueryError, ownQueryError, ownResult, ownStatement } from './own-query.ts'
import { Queue } from './queue.ts'
import { QUERY_CONFIG } from './query-config.ts'
import { WHOLE } from './reach.ts'
import type { Statement } from './statement.ts'

/**
 * The WebAssembly engine that ships, in this very process and without a worker: for tests and for
 * the build. `wasmPath` is the path of `duckdb-eh.wasm` on disk; the caller finds it, so that this
 * room needs no disk. Everything is loaded at once unless `isWhole` is false. Rejects as {@link loadDataset} does.
 */
export const startNodeEngine = async (
  wasmPath: string,
  manifest: Manifest,
  read: (file: DataFile) => Promise<Uint8Array>,
  { isWhole = true, limits }: Pick<LoadOptions, 'isWhole' | 'limits'> = {},
): Promise<OpenConnection> => {
  const bundle = { mainModule: wasmPath, mainWorker: '' }
  const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME)
  await db.instantiate(() => undefined)
  db.open({ path: ':memory:', query: QUERY_CONFIG })
  const connection = db.connect()
  const rolledUp = db.connect()
  const queue = new Queue()
  const tables = await loadDataset(
    {
      run: async (text) => void connection.query(text),
      insert: async (schema, name, stream) =>
        connection.insertArrowFromIPCStream(stream, { schema, name, create: false }),
      count: async (table) =>
        Number(connection.query(`select count(*) from ${table}`).getChildAt(0)?.get(0)),
    },
    manifest,
    read,
    { isWhole, limits, beforeLock: async () => void (isWhole || rolledUp.query('use rolled')) },
  )
  return {
    query: <R extends Row>({ text, values }: Statement, _signal?: AbortSignal, reach = WHOLE) =>
      queue.run(async () => {
        const schema = await tables.need(reach)
        const prepared = (schema === 'rolled' ? rolledUp : connection).prepare(text)
        try {
          return rowsOf<R>(prepared.query(...values))
        } finally {
          prepared.close()
        }
      }),
    ask: (text, { limit, signal }) =>
      queue.run(async () => {
        if (signal?.aborted === true) throw new OwnQueryError('cancelled')
        await tables.need(WHOLE)
        try {
          const wrapped = ownStatement(text, limit)
          connection.prepare(wrapped).close()
          const columns = describedColumns(connection.query(describeStatement(wrapped)))
          return ownResult(connection.query(typedStatement(wrapped, columns)), limit, columns)
        } catch (error) {
          throw ownQueryError(error)
        }
      }),
    close: async () => {
      queue.end(new Error('the engine was closed'))
      rolledUp.close()
      connection.close()
    },
  }
}
