import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { READINGS_PATH } from '../database/place-readings.ts'
import { countyPaintPath, type FirstPaint, type SiteDataset } from '../queries/first-paint.ts'
import { compileDataset } from './county-files.ts'
import { packDownloads } from './downloads.ts'
import { firstAnswers } from './first-answers.ts'
import { placeReadings } from './place-readings.ts'
import { readPackage } from './read-package.ts'

/** What the build adds to the site: files by path, and the first paint of the first data set. */
export interface SiteData {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly firstPaint: FirstPaint
}

const isPackage = (dir: string): boolean => existsSync(join(dir, 'datapackage.json'))

/** Folders of the data packages: the published one itself, then those inside it. */
export const packageFolders = (dataDir: string): string[] => {
  const inside = existsSync(dataDir) ? readdirSync(dataDir).sort() : []
  return [dataDir, ...inside.map((name) => join(dataDir, name))].filter(isPackage)
}

/** Every file of the packages that compiling reads. */
export const packageFiles = (dataDir: string): string[] =>
  packageFolders(dataDir).flatMap((dir) =>
    readdirSync(dir)
      .sort()
      .map((name) => join(dir, name))
      .filter((path) => statSync(path).isFile()),
  )

/** When a file of the packages last changed, in milliseconds: compiled data is stale before it. */
export const lastChange = (dataDir: string): number =>
  Math.max(
    0,
    ...packageFolders(dataDir).flatMap((dir) =>
      readdirSync(dir).map((name) => statSync(join(dir, name)).mtimeMs),
    ),
  )

/**
 * Compiles every data package below `dataDir` to `data/<id>/…` of the site. Throws when there is
 * none, when two have one id, or when one does not keep its schema.
 */
export const compileSite = async (dataDir: string): Promise<SiteData> => {
  const compiled = packageFolders(dataDir).map((dir) => {
    const { about, rows } = readPackage(dir)
    const inside = relative(dataDir, dir)
    const paths = {
      served: inside === '' ? 'data/' : `data/${inside}/`,
      folder: `data/${about.id}/`,
    }
    return { ...compileDataset(about, rows), packed: packDownloads(dir, paths, about, rows) }
  })
  const datasets = compiled.map(({ manifest: { about } }): SiteDataset => ({
    id: about.id,
    title: about.title,
    synthetic: about.synthetic,
    path: `data/${about.id}/`,
  }))
  if (new Set(datasets.map((d) => d.id)).size < datasets.length)
    throw new Error(`site data: one id twice among ${datasets.map((d) => d.id).join(', ')}`)
  const files = new Map<string, string | Uint8Array>()
  let first: FirstPaint | null = null
  for (const [i, set] of compiled.entries()) {
    const path = datasets[i]!.path
    const { paint, counties } = await firstAnswers(set, datasets)
    first ??= paint
    for (const county of counties)
      files.set(path + countyPaintPath(county.county.code), JSON.stringify(county))
    files.set(`${path}manifest.json`, JSON.stringify(set.manifest))
    files.set(path + READINGS_PATH, JSON.stringify(placeReadings(set.manifest.counties)))
    files.set(`${path}first-paint.json`, JSON.stringify(paint))
    for (const [name, bytes] of set.files) files.set(path + name, bytes)
    const { downloads, zip } = set.packed
    files.set(`${path}downloads.json`, JSON.stringify(downloads))
    files.set(downloads.bundle.path, zip)
  }
  if (first === null) throw new Error(`site data: no data package in ${dataDir}`)
  return { files, firstPaint: first }
}
