import { createRequire } from 'node:module'
import { startNodeEngine } from '../database/node-engine.ts'
import type { Connect } from '../site/first-answers.ts'

/** The engine that the browser gets, on disk. */
export const WASM_PATH = createRequire(import.meta.url).resolve(
  '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
)

/** The same engine in this very process. */
export const nodeConnect: Connect = (manifest, read) => startNodeEngine(WASM_PATH, manifest, read)
