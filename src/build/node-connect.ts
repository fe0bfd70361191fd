import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { startNodeEngine } from '../database/node-engine.ts'
import type { Connect } from '../site/first-answers.ts'

/** Compiled, the command has the engine beside itself. */
const beside = (): string | null => {
  const file = join(import.meta.dirname, 'duckdb-eh.wasm')
  return existsSync(file) ? file : null
}

/** The engine that the browser gets, on disk. */
export const WASM_PATH =
  beside() ?? createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')

/** The same engine in this very process. */
export const nodeConnect: Connect = (manifest, read) => startNodeEngine(WASM_PATH, manifest, read)
