import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startNodeEngine } from '../database/node-engine.ts'
import type { Connect } from '../site/first-answers.ts'

/** Compiled, the command lies beside the site, which brings the engine. */
const besideSite = (): string | null => {
  const assets = fileURLToPath(import.meta.resolve('../dist/assets/'))
  if (!import.meta.url.endsWith('.js') || !existsSync(assets)) return null
  const file = readdirSync(assets).find((name) => /^duckdb-eh[^/]*\.wasm$/.test(name))
  return file === undefined ? null : join(assets, file)
}

/** The engine that the browser gets, on disk. */
export const WASM_PATH =
  besideSite() ?? createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')

/** The same engine in this very process. */
export const nodeConnect: Connect = (manifest, read) => startNodeEngine(WASM_PATH, manifest, read)
