import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import { Table, type RecordBatch } from 'apache-arrow'
import { describedColumns, describeStatement, typedStatement } from './own-columns.ts'
import { OwnQueryError, ownQueryError, ownResult, ownStatement } from './own-query.ts'
import type { OwnQueryOptions, OwnResult } from './own-query.ts'

/**
 * Runs a reader's own statement so that it can be stopped: sent, not queried, the engine works in
 * short turns and hears a cancellation between them. Rejects with an {@link OwnQueryError}.
 */
export const askOwn = async (
  connection: AsyncDuckDBConnection,
  text: string,
  { limit, signal }: OwnQueryOptions,
): Promise<OwnResult> => {
  const cancel = (): void => void connection.cancelSent().catch(() => undefined)
  const isCancelled = (): boolean => signal?.aborted === true
  try {
    if (isCancelled()) throw new OwnQueryError('cancelled')
    const wrapped = ownStatement(text, limit)
    const prepared = await connection.prepare(wrapped)
    await prepared.close()
    const columns = describedColumns(await connection.query(describeStatement(wrapped)))
    const statement = typedStatement(wrapped, columns)
    if (isCancelled()) throw new OwnQueryError('cancelled')
    signal?.addEventListener('abort', cancel, { once: true })
    const reader = await connection.send(statement)
    const batches: RecordBatch[] = []
    for await (const batch of reader) batches.push(batch)
    if (isCancelled()) throw new OwnQueryError('cancelled')
    return ownResult(new Table(reader.schema, batches), limit, columns)
  } catch (error) {
    throw isCancelled() ? new OwnQueryError('cancelled') : ownQueryError(error)
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}
