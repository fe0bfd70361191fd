import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import { rowsOf } from './arrow-rows.ts'
import { checkSupport } from './browser-support.ts'
import type { Connection, Row } from './connection.ts'
import { fetchDataFiles } from './data-files.ts'
import { EngineError } from './engine-error.ts'
import { ENGINE_FILES, type EngineFiles } from './engine-files.ts'
import { loadDataset } from './load-dataset.ts'
import type { Manifest } from './manifest.ts'
import { QUERY_CONFIG } from './query-config.ts'
import { Queue } from './queue.ts'
import { watchForStall, type StallWatch } from './stall-watch.ts'
import type { Statement } from './statement.ts'

/** What the start is at: fetching the engine, compiling it, fetching and inserting the data. */
export type StartPhase = 'engine' | 'compile' | 'data'

export interface StartOptions {
  /** Address of the data set's folder, absolute or relative to the page. */
  readonly base: string
  readonly manifest: Manifest
  /** Of the whole start, 0 to 1, never falling. */
  readonly onProgress?: (fraction: number, phase: StartPhase) => void
  readonly signal?: AbortSignal
  readonly files?: EngineFiles
}

/** Silence on the network after which a start has failed, and the share of the bar it fills. */
const STALL_MS = 4000
const ENGINE_SHARE = 0.75
const COMPILE_SHARE = 0.1
// Compiling says nothing while it works; on a slow phone it takes long and is no stall.
const COMPILE_MS = 60_000

type EngineMessage =
  | { engine: 'bytes' | 'loaded'; bytes: number }
  | { engine: 'refused'; status: number; type: string }
  | { engine: 'failed'; why: string }

const absolute = (url: string): string => new URL(url, document.baseURI).href

/**
 * Starts the engine in a worker, loads one data set and locks it. Rejects with an
 * {@link EngineError}, or with the signal's reason when it is aborted; nothing is left running
 * then. To open another data set, close this connection and start again: memory that wasm has
 * taken is given back only with its worker.
 */
export const startEngine = async (options: StartOptions): Promise<Connection> => {
  const { signal, files = ENGINE_FILES } = options
  signal?.throwIfAborted()
  await checkSupport()
  const watch = watchForStall(
    STALL_MS,
    () => new EngineError('stalled', `nothing arrived for ${STALL_MS / 1000} s`),
  )
  const worker = startWorker(files)
  const trouble = workerTrouble(worker, files, watch, options.onProgress)
  const aborted = abortion(signal)
  try {
    return await Promise.race([
      open(worker, files, options, watch),
      watch.failed,
      trouble,
      aborted.happened,
    ])
  } catch (error) {
    worker.terminate()
    throw error instanceof EngineError || signal?.aborted === true
      ? error
      : new EngineError('worker_failed', String(error))
  } finally {
    watch.stop()
    aborted.forget()
  }
}

const startWorker = (files: EngineFiles): Worker => {
  const url = new URL(absolute(files.worker))
  url.searchParams.set('engine', absolute(files.engine))
  try {
    return new Worker(url)
  } catch (error) {
    throw new EngineError('blocked', `worker refused: ${String(error)}`, url.href)
  }
}

/** Listens to our worker before the engine does; rejects on its errors, passes progress on. */
const workerTrouble = (
  worker: Worker,
  files: EngineFiles,
  watch: StallWatch,
  onProgress: StartOptions['onProgress'],
): Promise<never> => {
  const trouble = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // The engine's own listener would only print it.
      event.preventDefault()
      event.stopImmediatePropagation()
      const why = event.message === undefined ? 'did not load' : event.message
      reject(new EngineError('worker_failed', `worker: ${why}`, absolute(files.worker)))
    })
    worker.addEventListener(
      'message',
      (event: MessageEvent<EngineMessage | { engine?: never }>) => {
        const message = event.data
        if (message.engine === undefined) return
        event.stopImmediatePropagation()
        if (message.engine === 'refused') {
          const code = message.status === 0 ? 'blocked' : 'wasm_missing'
          const why = `engine file: status ${message.status}, ${message.type}`
          reject(new EngineError(code, why, absolute(files.wasm)))
          return
        }
        if (message.engine === 'failed') {
          reject(new EngineError('worker_failed', message.why, absolute(files.engine)))
          return
        }
        const loaded = message.engine === 'loaded'
        watch.alive(loaded ? COMPILE_MS : STALL_MS)
        const share = Math.min(1, message.bytes / files.wasmBytes)
        onProgress?.(share * ENGINE_SHARE, loaded ? 'compile' : 'engine')
      },
    )
  })
  trouble.catch(() => undefined)
  return trouble
}

const abortion = (signal: AbortSignal | undefined) => {
  let stop: () => void = () => undefined
  const happened = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason)
    signal?.addEventListener('abort', stop, { once: true })
  })
  happened.catch(() => undefined)
  return { happened, forget: () => signal?.removeEventListener('abort', stop) }
}

const open = async (
  worker: Worker,
  files: EngineFiles,
  { base, manifest, signal, onProgress }: StartOptions,
  watch: StallWatch,
): Promise<Connection> => {
  const db = new AsyncDuckDB(new VoidLogger(), worker)
  await db.instantiate(absolute(files.wasm), null)
  await db.open({ path: ':memory:', query: QUERY_CONFIG })
  const connection = await db.connect()
  const compiled = ENGINE_SHARE + COMPILE_SHARE
  watch.alive(STALL_MS)
  onProgress?.(compiled, 'data')
  const all = [...manifest.counties, manifest.indicators].reduce((sum, f) => sum + f.bytes, 0)
  let had = 0
  const read = fetchDataFiles(absolute(base.endsWith('/') ? base : `${base}/`), {
    ...(signal ? { signal } : {}),
    onFile: (bytes) => {
      had += bytes
      // Once all has arrived the network is out of it: inserting is work, not silence.
      watch.alive(had < all ? STALL_MS : COMPILE_MS)
      onProgress?.(compiled + (1 - compiled) * Math.min(1, had / all), 'data')
    },
  })
  await loadDataset(rawEngine(connection), manifest, read)
  onProgress?.(1, 'data')
  return locked(db, connection)
}

const rawEngine = (connection: AsyncDuckDBConnection) => ({
  run: async (text: string) => void (await connection.query(text)),
  insert: (table: string, stream: Uint8Array) =>
    connection.insertArrowFromIPCStream(stream, { name: table, create: false }),
  count: async (table: string) => {
    const result = await connection.query(`select count(*) from ${table}`)
    return Number(result.getChildAt(0)?.get(0))
  },
})

const locked = (db: AsyncDuckDB, connection: AsyncDuckDBConnection): Connection => {
  const queue = new Queue()
  return {
    query: <R extends Row>({ text, values }: Statement) =>
      queue.run(async () => {
        const prepared = await connection.prepare(text)
        try {
          return rowsOf<R>(await prepared.query(...values))
        } finally {
          await prepared.close()
        }
      }),
    close: () => db.terminate(),
  }
}
