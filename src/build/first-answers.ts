import { createRequire } from 'node:module'
import { startNodeEngine } from '../database/node-engine.ts'
import { statementKey } from '../database/statement.ts'
import { defaultFilter } from '../queries/default-filter.ts'
import { packRows, type Answer, type FirstPaint, type SiteDataset } from '../queries/first-paint.ts'
import { overviewStatements } from '../queries/overview.ts'
import type { CompiledDataset } from './county-files.ts'

/** The engine that the browser gets, on disk. */
export const WASM_PATH = createRequire(import.meta.url).resolve(
  '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
)

/** The overview's default questions, answered by the engine that ships over the files that ship. */
export const firstAnswers = async (
  { manifest, files }: CompiledDataset,
  datasets: readonly SiteDataset[],
): Promise<FirstPaint> => {
  const connection = await startNodeEngine(WASM_PATH, manifest, async (file) => {
    const bytes = files.get(file.path)
    if (bytes === undefined) throw new Error(`first answers: no file ${file.path}`)
    return bytes
  })
  const filter = defaultFilter(manifest)
  const answers: Record<string, Answer> = {}
  for (const statement of Object.values(overviewStatements(filter)))
    answers[statementKey(statement)] = packRows(await connection.query(statement))
  await connection.close()
  return {
    dataset: manifest.about.id,
    version: manifest.version,
    about: manifest.about,
    filter,
    answers,
    datasets,
  }
}
