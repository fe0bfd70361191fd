import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { OpenConnection, ReloadableConnection } from '../database/connection.ts'
import { EngineError } from '../database/engine-error.ts'
import type { EngineErrorCode } from '../database/engine-error.ts'
import type { Manifest } from '../database/manifest.ts'
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

/** A data set for the engine; `base` is the folder of its manifest. */
export interface EngineData {
  readonly dataset: string
  readonly base: string
  readonly manifest: Manifest
  /** Its files where no server has them, by their paths. */
  readonly files?: ReadonlyMap<string, Uint8Array>
}

interface Opened {
  readonly data: EngineData
  readonly connection: ReloadableConnection
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

  const putAway = async (old: Opened | null): Promise<void> => {
    if (old?.data.files === undefined) await old?.connection.close()
    else kept = old
  }

  /** The engine of the reader's own data, with the data as they are now. */
  const keptFor = async (data: EngineData): Promise<ReloadableConnection | null> => {
    if (data.files === undefined || kept?.data.dataset !== data.dataset) return null
    const { connection, data: before } = kept
    if (before.manifest.version === data.manifest.version) return connection
    const { fileOf } = await import('../database/browser-engine.ts')
    await connection.reload(data.manifest, fileOf(data.files))
    kept = { data, connection }
    return connection
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
    status.value = { name: 'starting', fraction: 0 }
    try {
      await putAway(old)
      const again = await keptFor(data)
      const { startEngine } = await import('../database/browser-engine.ts')
      const connection =
        again ??
        (await startEngine({
          base: data.base,
          manifest: data.manifest,
          data: data.files,
          signal,
          onProgress: (fraction) => {
            if (!signal.aborted) status.value = { name: 'starting', fraction }
          },
        }))
      if (signal.aborted) return await putAway({ data, connection })
      opened.value = { data, connection: reaching(data, connection) }
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

  const failed = computed(() => status.value.name === 'failed')
  const connectionOf = (dataset: string): OpenConnection | null =>
    opened.value?.data.dataset === dataset ? opened.value.connection : null

  return { status, failed, open, retry, connectionOf }
})
