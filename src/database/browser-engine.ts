import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import { rowsOf } from './arrow-rows.ts'
import { askOwn } from './ask-own.ts'
import { checkSupport } from './browser-support.ts'
import type { ReloadableConnection, Row } from './connection.ts'
import { fetchDataFiles } from './data-files.ts'
import { EngineError } from './engine-error.ts'
import { ENGINE_FILES, type EngineFiles } from './engine-files.ts'
import { absolute, STALL_MS, startThread, threadTrouble, type Thread } from './engine-thread.ts'
import { filesOf, isLoadedWhole, loadDataset } from './load-dataset.ts'
import type { DataFile, Manifest } from './manifest.ts'
import { QUERY_CONFIG } from './query-config.ts'
import { Queue } from './queue.ts'
import { watchForStall, type StallWatch } from './stall-watch.ts'
import { WHOLE } from './reach.ts'
import type { RawEngine } from './shelf.ts'
import { startProgress, type OnProgress, type StartProgress } from './start-progress.ts'
import type { Statement } from './statement.ts'

export interface StartOptions {
  /** Address of the data set's folder, absolute or relative to the page. */
  readonly base: string
  readonly manifest: Manifest
  /** The data set's files where they are here already, by their paths; else they are fetched. */
  readonly data?: ReadonlyMap<string, Uint8Array>
  readonly onProgress?: OnProgress
  readonly signal?: AbortSignal
  readonly files?: EngineFiles
}

const stalled = (what: string) => () =>
  new EngineError('stalled', `${what}: nothing arrived for ${STALL_MS / 1000} s`)

/**
 * Starts the engine in a worker, loads one data set and locks it. Rejects with an
 * {@link EngineError}, or with the signal's reason when it is aborted; nothing is left running
 * then. To open another data set, close this connection and start again: memory that wasm has
 * taken is given back only with its worker.
 */
export const startEngine = async (options: StartOptions): Promise<ReloadableConnection> => {
  const { signal, manifest, files = ENGINE_FILES } = options
  refuseAborted(signal)
  await checkSupport()
  const dataBytes = firstFiles(manifest).reduce((sum, file) => sum + file.bytes, 0)
  const progress = startProgress(files.wasmBytes, dataBytes, options.onProgress)
  const engineWatch = watchForStall(STALL_MS, stalled('engine'))
  const dataWatch = watchForStall(STALL_MS, stalled('data'))
  const stop = new AbortController()
  const pass = (): void => stop.abort(signal?.reason)
  signal?.addEventListener('abort', pass, { once: true })
  let thread: Thread | null = null
  try {
    thread = await startThread(files)
    const trouble = threadTrouble(thread, files, engineWatch, progress)
    const data = fetchAhead(options, stop.signal, dataWatch, progress)
    const connection = await Promise.race([
      openEngine(thread, files, engineWatch, progress).then((db) =>
        load({ db, thread: thread!, trouble }, manifest, data),
      ),
      trouble,
      data.failed,
      engineWatch.failed,
      dataWatch.failed,
      abortion(stop.signal),
    ])
    progress.done()
    return connection
  } catch (error) {
    thread?.life.stop()
    thread?.worker.terminate()
    stop.abort()
    if (error instanceof EngineError || signal?.aborted === true) throw error
    throw new EngineError('worker_failed', String(error))
  } finally {
    engineWatch.stop()
    dataWatch.stop()
    signal?.removeEventListener('abort', pass)
  }
}

// Chromium 95 gives an abortion no reason.
const reasonOf = (signal: AbortSignal): unknown =>
  signal.reason ?? new DOMException('nobody waits for it any more', 'AbortError')

const refuseAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted === true) throw reasonOf(signal)
}

const abortion = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(reasonOf(signal)), { once: true })
  })

interface FetchedData {
  readonly read: (file: DataFile) => Promise<Uint8Array>
  /** Never resolves; rejects as soon as one file cannot be had. */
  readonly failed: Promise<never>
}

/** What is loaded before the first question: everything, or what every question may need. */
const firstFiles = (manifest: Manifest): readonly DataFile[] =>
  isLoadedWhole(manifest) ? filesOf(manifest) : [manifest.indicators]

/** Fetches the data beside the engine, so that it is there when the engine is ready. */
const fetchAhead = (
  { base, manifest, data }: StartOptions,
  signal: AbortSignal,
  watch: StallWatch,
  progress: StartProgress,
): FetchedData => {
  if (data !== undefined) {
    watch.stop()
    return { failed: new Promise<never>(() => undefined), read: fileOf(data) }
  }
  const folder = absolute(base.endsWith('/') ? base : `${base}/`)
  // What is asked for later is no part of the start.
  const fetchLater = fetchDataFiles(folder, { signal })
  const fetchFile = fetchDataFiles(folder, {
    signal,
    onFile: (bytes) => {
      // A file may be at its last step when the start has failed.
      if (signal.aborted) return
      watch.alive(STALL_MS)
      progress.dataArrived(bytes)
    },
  })
  const files = new Map(firstFiles(manifest).map((file) => [file.path, fetchFile(file)]))
  const failed = new Promise<never>((_, reject) => {
    Promise.all(files.values()).then(() => watch.stop(), reject)
  })
  failed.catch(() => undefined)
  return { failed, read: (file) => files.get(file.path) ?? fetchLater(file) }
}

/** A reader of files that are here already. */
export const fileOf =
  (data: ReadonlyMap<string, Uint8Array>) =>
  async (file: DataFile): Promise<Uint8Array> => {
    const bytes = data.get(file.path)
    if (bytes === undefined) throw new EngineError('data_missing', `no file ${file.path}`)
    return bytes
  }

const openEngine = async (
  { worker }: Thread,
  files: EngineFiles,
  watch: StallWatch,
  progress: StartProgress,
): Promise<AsyncDuckDB> => {
  const db = new AsyncDuckDB(new VoidLogger(), worker)
  // Its worker knows where the engine is.
  await db.instantiate(absolute(files.wasm[0]!), null)
  watch.stop()
  progress.compiled()
  await db.open({ path: ':memory:', query: QUERY_CONFIG })
  return db
}

interface Running {
  readonly db: AsyncDuckDB
  readonly thread: Thread
  /** Rejects with an {@link EngineError} when the engine has failed or ended. */
  readonly trouble: Promise<never>
}

const load = async (
  { db, thread, trouble }: Running,
  manifest: Manifest,
  data: FetchedData,
): Promise<ReloadableConnection> => {
  const connection = await db.connect()
  const rolledUp = isLoadedWhole(manifest) ? null : await db.connect()
  const tables = await loadDataset(rawEngine(connection), manifest, data.read, {
    beforeLock: async () => void (await rolledUp?.query('use rolled')),
  })
  const queue = new Queue(thread.life.ask)
  const ended = trouble.catch((error: EngineError) => {
    queue.end(error)
    thread.life.stop()
    thread.worker.terminate()
    return error
  })
  return {
    ended,
    query: <R extends Row>({ text, values }: Statement, signal?: AbortSignal, reach = WHOLE) =>
      queue.run(async () => {
        refuseAborted(signal)
        const schema = await tables.need(reach)
        const from = schema === 'rolled' ? (rolledUp ?? connection) : connection
        const prepared = await from.prepare(text)
        try {
          return rowsOf<R>(await prepared.query(...values))
        } finally {
          await prepared.close()
        }
      }),
    ask: (text, options) =>
      queue.run(async () => {
        await tables.need(WHOLE)
        return askOwn(connection, text, options)
      }),
    reload: (next, read) => queue.run(() => tables.replace(next, read)),
    close: async () => {
      queue.end(new EngineError('ended', 'the engine was closed'))
      thread.life.stop()
      await db.terminate()
    },
  }
}

const rawEngine = (connection: AsyncDuckDBConnection): RawEngine => ({
  run: async (text) => void (await connection.query(text)),
  insert: (schema, name, stream) =>
    connection.insertArrowFromIPCStream(stream, { schema, name, create: false }),
  count: async (table) => {
    const result = await connection.query(`select count(*) from ${table}`)
    return Number(result.getChildAt(0)?.get(0))
  },
})
