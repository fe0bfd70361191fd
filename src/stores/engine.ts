import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { OpenConnection } from '../database/connection.ts'
import { EngineError } from '../database/engine-error.ts'
import type { EngineErrorCode } from '../database/engine-error.ts'
import type { Manifest } from '../database/manifest.ts'

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
}

const failureOf = (error: unknown): EngineFailure => ({
  code: error instanceof EngineError ? error.code : 'worker_failed',
  file: error instanceof EngineError ? error.file : null,
  detail: error instanceof Error ? error.message : String(error),
})

/** The one engine: it holds one data set at a time and starts anew for another. */
export const useEngine = defineStore('engine', () => {
  const status = ref<EngineStatus>({ name: 'idle' })
  const opened = shallowRef<{ dataset: string; connection: OpenConnection } | null>(null)
  const wanted = shallowRef<EngineData | null>(null)
  let stop = new AbortController()

  const begin = async (data: EngineData): Promise<void> => {
    stop.abort()
    stop = new AbortController()
    const { signal } = stop
    const old = opened.value
    opened.value = null
    wanted.value = data
    status.value = { name: 'starting', fraction: 0 }
    try {
      await old?.connection.close()
      const { startEngine } = await import('../database/browser-engine.ts')
      const connection = await startEngine({
        base: data.base,
        manifest: data.manifest,
        signal,
        onProgress: (fraction) => {
          if (!signal.aborted) status.value = { name: 'starting', fraction }
        },
      })
      if (signal.aborted) return await connection.close()
      opened.value = { dataset: data.dataset, connection }
      status.value = { name: 'ready' }
      performance.mark('gongkai:engine-ready')
    } catch (error) {
      if (!signal.aborted) status.value = { name: 'failed', failure: failureOf(error) }
    }
  }

  /** Opens a data set unless it is open or being opened. */
  const open = (data: EngineData): void => {
    if (wanted.value?.dataset !== data.dataset) void begin(data)
  }

  const retry = (): void => {
    if (wanted.value) void begin(wanted.value)
  }

  const failed = computed(() => status.value.name === 'failed')
  const connectionOf = (dataset: string): OpenConnection | null =>
    opened.value?.dataset === dataset ? opened.value.connection : null

  return { status, failed, open, retry, connectionOf }
})
