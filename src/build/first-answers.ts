import { createRequire } from 'node:module'
import type { Connection, Row } from '../database/connection.ts'
import { startNodeEngine } from '../database/node-engine.ts'
import { defaultFilter } from '../queries/default-filter.ts'
import type { Filter } from '../queries/filter.ts'
import type { CountyPaint, FirstPaint, Paint, SiteDataset } from '../queries/first-paint.ts'
import { headline } from '../figures/headline/query.ts'
import { overviewStatements } from '../queries/overview.ts'
import { packRows, type PackedRows } from '../queries/packed-rows.ts'
import { countyAnswers } from './county-answers.ts'
import type { CompiledDataset } from '../database/compile-dataset.ts'

/** The engine that the browser gets, on disk. */
export const WASM_PATH = createRequire(import.meta.url).resolve(
  '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
)

/** What stands before the engine: the default view, and every county that has reports. */
export interface FirstAnswers {
  readonly paint: FirstPaint
  readonly counties: readonly CountyPaint[]
}

/** The overview's questions, answered by the engine that ships over the files that ship. */
export const firstAnswers = async (
  { manifest, files }: CompiledDataset,
  datasets: readonly SiteDataset[],
): Promise<FirstAnswers> => {
  const connection = await startNodeEngine(WASM_PATH, manifest, async (file) => {
    const bytes = files.get(file.path)
    if (bytes === undefined) throw new Error(`first answers: no file ${file.path}`)
    return bytes
  })
  const { about, version, checks, years } = manifest
  const set = { dataset: about.id, version, checks, about, years }
  const paint = { ...set, ...(await paintOf(connection, defaultFilter(manifest))), datasets }
  const counties = (await countyAnswers(connection, manifest)).map((county) => ({
    ...set,
    ...county,
  }))
  await connection.close()
  return { paint, counties }
}

const paintOf = async (connection: Connection, filter: Filter): Promise<Paint> => {
  const packed: [string, PackedRows][] = []
  for (const [name, statement] of Object.entries(overviewStatements(filter)))
    if (name !== 'headline') packed.push([name, packRows(await connection.query(statement))])
  const headlines: Row[] = []
  for (const shown of filter.years) {
    const rows = await connection.query(headline({ ...filter, years: [shown] }))
    headlines.push(...rows.map((row) => ({ shown, ...row })))
  }
  packed.push(['headline', packRows(headlines)])
  return { filter, rows: Object.fromEntries(packed) as Paint['rows'] }
}
