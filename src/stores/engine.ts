import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ServerAddress } from '../database/clickhouse/server-engine.ts'
import type { OpenConnection, ReloadableConnection } from '../database/connection.ts'
import { EngineError } from '../database/engine-error.ts'
import type { EngineErrorCode } from '../database/engine-error.ts'
import { SILENCE_MS } from '../database/fetch-file.ts'
import type { Manifest } from '../database/manifest.ts'
import { watchForStall } from '../database/stall-watch.ts'
import { reachOf } from '../queries/reach-of.ts'

export interface EngineFailure {
  readonly code: EngineErrorCode
  readonly file: string | null
  readonly detail: string
}

export type EngineStatus =
  | { readonly name: 'idle' | 'ready' }
  | { readonly name: 'starting'; readonly fraction: number }
  | { readonly name: 'failed'; readonly failure: EngineFailure }
  /** A server is to be asked, and the reader has not said yes. */
  | { readonly name: 'consent'; readonly server: ServerAddress }

/** A data set for the engine; `base` is the folder of its manifest. */
export interface EngineData {
  readonly dataset: string
  readonly base: string
  readonly manifest: Manifest
  /** Its files where no server has them, by their paths. */
  readonly files?: ReadonlyMap<string, Uint8Array>
  /** Who is asked about it in place of the engine in the browser. */
  readonly server?: ServerAddress | null
}

interface Opened {
  readonly data: EngineData
  readonly connection: ReloadableConnection
}

const CODE = 'database/browser-engine'

/** What starts the engine; rejects with an {@link EngineError} also where it never comes. */
const engineCode = async () => {
  const watch = watchForStall(SILENCE_MS, () => new EngineError('stalled', `${CODE}: not here`))
  try {
    return await Promise.race([import('../database/browser-engine.ts'), watch.failed])
  } finally {
    watch.stop()
  }
}

/** A server as the engine of a data set. Nobody replaces its data from here, nor does it end. */
const serverCode = async (server: ServerAddress, manifest: Manifest) => {
  const { openServer } = await import('../database/clickhouse/server-engine.ts')
  return {
    ...(await openServer(server, manifest.tables ?? '')),
    ended: new Promise<never>(() => undefined),
    reload: () => Promise.reject(new EngineError('unsupported', 'a server keeps its data')),
  }
}

const failureOf = (error: unknown): EngineFailure => ({
  code: error instanceof EngineError ? error.code : 'worker_failed',
  file: error instanceof EngineError ? error.file : null,
  detail: error instanceof Error ? error.message : String(error),
})

/**
 * The one engine: it holds one data set at a time and starts anew for another. The reader's own data
 * keep theirs, which could not start anew where the network is gone.
 */
export const useEngine = defineStore('engine', () => {
  const status = ref<EngineStatus>({ name: 'idle' })
  const opened = shallowRef<Opened | null>(null)
  const wanted = shallowRef<EngineData | null>(null)
  let stop = new AbortController()
  let kept: Opened | null = null
  let consented = false

  /** The engine was well and has ended: what is shown stays, and the page says so. */
  const follow = async ({ ended }: ReloadableConnection): Promise<void> => {
    const error = await ended
    if (kept?.connection.ended === ended) kept = null
    if (opened.value?.connection.ended !== ended) return
    opened.value = null
    status.value = { name: 'failed', failure: failureOf(error) }
  }

  const putAway = async (old: Opened | null): Promise<void> => {
    if (old?.data.files === undefined) await old?.connection.close()
    else kept = old
  }

  /** The engine of the reader's own data, with the data as they are now. */
  const keptFor = async (data: EngineData): Promise<ReloadableConnection | null> => {
    if (data.files === undefined || kept?.data.dataset !== data.dataset) return null
    const { connection, data: before } = kept
    if (before.manifest.version === data.manifest.version) return connection
    const { fileOf } = await engineCode()
    await connection.reload(data.manifest, fileOf(data.files))
    kept = { data, connection }
    return connection
  }

  const connect = async (data: EngineData, signal: AbortSignal): Promise<ReloadableConnection> => {
    const { base, manifest, files, server = null } = data
    if (server !== null) return serverCode(server, manifest)
    const { startEngine } = await engineCode()
    return startEngine({
      base,
      manifest,
      data: files,
      signal,
      onProgress: (fraction) => {
        if (!signal.aborted) status.value = { name: 'starting', fraction }
      },
    })
  }

  /** Of a large set only what a question reads is loaded; a file that does not come ends the engine. */
  const reaching = (data: EngineData, connection: ReloadableConnection): ReloadableConnection => ({
    ...connection,
    query: async (statement, signal) => {
      try {
        return await connection.query(statement, signal, reachOf(statement, data.manifest))
      } catch (error) {
        if (error instanceof EngineError && opened.value?.data === data)
          status.value = { name: 'failed', failure: failureOf(error) }
        throw error
      }
    },
  })

  const begin = async (data: EngineData): Promise<void> => {
    stop.abort()
    stop = new AbortController()
    const { signal } = stop
    const old = opened.value
    opened.value = null
    wanted.value = data
    const { server = null } = data
    status.value =
      server !== null && !consented
        ? { name: 'consent', server }
        : { name: 'starting', fraction: 0 }
    try {
      await putAway(old)
      if (status.value.name === 'consent') return
      const again = await keptFor(data)
      const connection = again ?? (await connect(data, signal))
      if (signal.aborted) return await putAway({ data, connection })
      opened.value = { data, connection: reaching(data, connection) }
      if (again === null) void follow(connection)
      status.value = { name: 'ready' }
      performance.mark('gongkai:engine-ready')
    } catch (error) {
      if (!signal.aborted) status.value = { name: 'failed', failure: failureOf(error) }
    }
  }

  /** Opens a data set unless it is open or being opened. */
  const open = (data: EngineData): void => {
    const { value: now } = wanted
    const isSame = now?.dataset === data.dataset && now.manifest.version === data.manifest.version
    // A set of the site is the same for as long as the page is.
    if (isSame || (data.files === undefined && now?.dataset === data.dataset)) return
    void begin(data)
  }

  const retry = (): void => {
    if (wanted.value) void begin(wanted.value)
  }

  /** The reader agrees that questions go to the server that was named. */
  const consent = (): void => {
    consented = true
    retry()
  }

  /** Ends the engine whatever it is doing, and starts another with the data loaded again. */
  const replace = (): void => {
    const old = opened.value
    opened.value = null
    if (kept?.connection.ended === old?.connection.ended) kept = null
    void old?.connection.close()
    retry()
  }

  const failed = computed(() => status.value.name === 'failed')
  const asking = ref<string | null>(null)
  /** Says that a question about this set waits for the engine; whoever has the data opens it. */
  const want = (dataset: string): void => {
    asking.value = dataset
  }
  const connectionOf = (dataset: string): OpenConnection | null =>
    opened.value?.data.dataset === dataset ? opened.value.connection : null

  /** The data set that it holds or is starting with; null before the first. */
  const holds = computed(() => wanted.value?.dataset ?? null)

  return { status, failed, holds, asking, want, open, retry, replace, consent, connectionOf }
})
