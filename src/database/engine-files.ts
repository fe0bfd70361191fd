import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url&no-inline'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url&no-inline'
import workerUrl from './engine-worker.js?url&no-inline'
import { partsOf } from './wasm-parts.ts'

/** The engine's files, all of the site's own origin, and the true size of the largest. */
export interface EngineFiles {
  /** Our worker, which runs the engine's. */
  readonly worker: string
  readonly engine: string
  /** The engine in parts, to be put together in this order. */
  readonly wasm: readonly string[]
  /** Uncompressed: progress counts bytes after decompression. */
  readonly wasmBytes: number
}

/** The files of the build; a test compares the size with the package. */
export const WASM_BYTES = 34_242_586

export const ENGINE_FILES: EngineFiles = {
  worker: workerUrl,
  engine: engineUrl,
  wasm: import.meta.env.DEV ? [wasmUrl] : partsOf(wasmUrl),
  wasmBytes: WASM_BYTES,
}
