import type { Connection, OpenConnection, Row } from '../database/connection.ts'
import type { DataFile, Manifest } from '../database/manifest.ts'
import { askedAhead } from '../figures/ahead.ts'
import { defaultFilter } from '../queries/default-filter.ts'
import type { Filter } from '../queries/filter.ts'
import type { CountyPaint, FirstPaint, Paint, SiteDataset } from '../queries/first-paint.ts'
import { packRows, type PackedRows } from '../queries/packed-rows.ts'
import { countyAnswers } from './county-answers.ts'
import type { CompiledDataset } from './county-files.ts'

/** Starts the engine that ships over the files of one data set: in the build on Node, else in a page. */
export type Connect = (
  manifest: Manifest,
  read: (file: DataFile) => Promise<Uint8Array>,
) => Promise<OpenConnection>

/** What stands before the engine: the default view, and every county that has reports. */
export interface FirstAnswers {
  readonly paint: FirstPaint
  readonly counties: readonly CountyPaint[]
}

/** The questions asked ahead, answered by the engine that ships over the files that ship. */
export const firstAnswers = async (
  { manifest, files }: CompiledDataset,
  datasets: readonly SiteDataset[],
  connect: Connect,
): Promise<FirstAnswers> => {
  const connection = await connect(manifest, async (file) => {
    const bytes = files.get(file.path)
    if (bytes === undefined) throw new Error(`first answers: no file ${file.path}`)
    return bytes
  })
  const { about, version, checks, years } = manifest
  const set = { dataset: about.id, version, checks, about, years }
  const filter = defaultFilter(manifest)
  const earlier = await earlierPaints(connection, filter)
  const paint = { ...set, ...(await paintOf(connection, filter)), datasets, earlier }
  const counties = (await countyAnswers(connection, manifest)).map((county) => ({
    ...set,
    ...county,
  }))
  await connection.close()
  return { paint, counties }
}

/** The answers that are no rows of bodies and years, for the years up to each before the last. */
const earlierPaints = async (connection: Connection, filter: Filter): Promise<Paint[]> => {
  const paints: Paint[] = []
  for (const last of filter.years.slice(0, -1)) {
    const upTo = { ...filter, years: filter.years.filter((year) => year <= last) }
    const rows: Record<string, PackedRows> = {}
    for (const query of askedAhead(upTo))
      if (query.parts === 'indivisible') rows[query.name] = packRows(await connection.query(query))
    paints.push({ filter: upTo, rows })
  }
  return paints
}

const paintOf = async (connection: Connection, filter: Filter): Promise<Paint> => {
  const rows: Record<string, PackedRows> = {}
  for (const [i, query] of askedAhead(filter).entries()) {
    const all: Row[] = []
    if (query.parts !== 'shown year') all.push(...(await connection.query(query)))
    else
      for (const shown of filter.years) {
        const ofYear = askedAhead({ ...filter, years: [shown] })[i]!
        all.push(...(await connection.query(ofYear)).map((row) => ({ shown, ...row })))
      }
    rows[query.name] = packRows(all)
  }
  return { filter, rows }
}
