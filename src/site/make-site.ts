import { CHANGES_FILE, type Changes } from '../dataset/changes.ts'
import type { OpenConnection } from '../database/connection.ts'
import { packageVersion, resourcesOf } from '../dataset/package-version.ts'
import { DatasetError } from '../dataset/problem.ts'
import type { DatasetAbout, DatasetRows } from '../dataset/rows.ts'
import { SITE_FILE, type SiteSettings } from '../dataset/site.ts'
import { READINGS_PATH } from '../database/place-readings.ts'
import { countyPaintPath, type FirstPaint, type SiteDataset } from '../queries/first-paint.ts'
import type { Downloads } from '../export/downloads.ts'
import { compileDataset } from './county-files.ts'
import { packDownloads } from './downloads.ts'
import { feedOf } from './feed.ts'
import { firstAnswers, type Connect } from './first-answers.ts'
import { landingOf } from './landing.ts'
import { catalogOf } from './linked-data.ts'
import { pageHead } from './page-head.ts'
import { placeReadings } from './place-readings.ts'
import { placePages } from './place-pages.ts'
import { robotsText, sitemapText, webManifest } from './signposts.ts'
import { staticPage } from './static-page.ts'
import { rowsOfPackage, type PackageFiles } from './read-package.ts'

/** What a site is made of. The first package is opened unasked. */
export interface SiteSource {
  readonly settings: SiteSettings
  /** `inside` is the package's folder below `data`: '' for the first. */
  readonly packages: readonly (PackageFiles & { readonly inside: string })[]
}

/** What the data add to the program: files by path, and what is written into its pages. */
export interface SiteData {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly settings: SiteSettings
  readonly firstPaint: FirstPaint
  /** Tags for the head of index.html: its title, what other sites show of it, structured data. */
  readonly head: string
  /** What index.html shows before, and without, any script. */
  readonly page: string
}

/** A data set of the site with all that is read and made of it. */
export interface MadeSet {
  readonly about: DatasetAbout
  readonly rows: DatasetRows
  readonly site: SiteDataset
  /** The folder of its own CSV files on the site. */
  readonly served: string
  readonly manifest: ReturnType<typeof compileDataset>['manifest']
  readonly bundle: { readonly path: string; readonly bytes: number }
}

/** One engine for all that is asked of a set: starting it is what takes time. */
const sharing = (connect: Connect): { connect: Connect; close: () => Promise<void> } => {
  let open: Promise<OpenConnection> | null = null
  return {
    connect: async (manifest, read) => {
      open ??= connect(manifest, read)
      return { ...(await open), close: () => Promise.resolve() }
    },
    close: async () => (await open)?.close(),
  }
}

/** The version that a ClickHouse server names when it holds this package. */
const tablesVersion = (files: PackageFiles['files']): string =>
  packageVersion(resourcesOf(new TextDecoder().decode(files.get('datapackage.json'))))

/** The change list of a package, where ingest has left one. */
const changesIn = ({ files }: PackageFiles): Changes | null => {
  const bytes = files.get(CHANGES_FILE)
  return bytes === undefined ? null : (JSON.parse(new TextDecoder().decode(bytes)) as Changes)
}

/**
 * Makes all files that the data add to the program of the site. No disk and no network: a page can
 * do it as well as a build. Throws when there is no package, when two have one id, or a
 * DatasetError when one does not keep its schema.
 */
export const makeSite = async (source: SiteSource, connect: Connect): Promise<SiteData> => {
  const { settings } = source
  const read = source.packages.map((given) => ({ ...given, ...rowsOfPackage(given) }))
  const shown = read.filter(({ about }, i) => i === 0 || settings.sample || !about.synthetic)
  const datasets = shown.map(({ about }): SiteDataset => ({
    id: about.id,
    title: about.title,
    synthetic: about.synthetic,
    path: `data/${about.id}/`,
  }))
  if (new Set(datasets.map((d) => d.id)).size < datasets.length)
    throw new Error(`site data: one id twice among ${datasets.map((d) => d.id).join(', ')}`)
  const files = new Map<string, string | Uint8Array>()
  const sets: MadeSet[] = []
  let first: FirstPaint | null = null
  let firstDownloads: Downloads | null = null
  for (const [i, { about, rows, inside, files: given }] of shown.entries()) {
    const site = datasets[i]!
    const { path } = site
    const compiled = compileDataset(about, rows)
    const engine = sharing(connect)
    const { paint: answers, counties } = await firstAnswers(compiled, datasets, engine.connect)
    const isMany = compiled.manifest.counties.length > 1
    const paint: FirstPaint = isMany ? { ...answers, landing: landingOf(rows) } : answers
    const pages =
      i > 0
        ? new Map<string, string>()
        : await placePages({ compiled, settings, site }, engine.connect)
    await engine.close()
    first ??= paint
    for (const county of counties)
      files.set(path + countyPaintPath(county.county.code), JSON.stringify(county))
    const tables = settings.engine === null || i > 0 ? {} : { tables: tablesVersion(given) }
    files.set(`${path}manifest.json`, JSON.stringify({ ...compiled.manifest, ...tables }))
    files.set(path + READINGS_PATH, JSON.stringify(placeReadings(compiled.manifest.counties)))
    files.set(`${path}first-paint.json`, JSON.stringify(paint))
    for (const [name, bytes] of compiled.files) files.set(path + name, bytes)
    const served = inside === '' ? 'data/' : `data/${inside}/`
    const { downloads, zip } = packDownloads(given, { served, folder: path }, about, rows)
    firstDownloads ??= downloads
    files.set(`${path}downloads.json`, JSON.stringify(downloads))
    files.set(downloads.bundle.path, zip)
    for (const [name, bytes] of given) files.set(served + name, bytes)
    const { manifest } = compiled
    sets.push({ about, rows, site, served, manifest, bundle: downloads.bundle })
    if (i > 0) continue
    for (const [name, text] of pages) files.set(name, text)
    const changes = changesIn(shown[0]!)
    if (changes !== null && changes.entries.length > 0)
      files.set('feed.xml', feedOf(changes, about, settings))
    files.set('robots.txt', robotsText(settings))
    if (settings.base !== null)
      files.set('sitemap.xml', sitemapText(settings.base, [...pages.keys()], about.dataDate))
  }
  if (first === null || firstDownloads === null)
    throw new DatasetError([
      { file: SITE_FILE, line: null, column: null, expected: 'a data package', found: 'none' },
    ])
  files.set('manifest.webmanifest', webManifest(settings))
  files.set('catalog.jsonld', catalogOf(sets, settings))
  const hasFeed = files.has('feed.xml')
  const head = pageHead(sets, settings, hasFeed)
  return { files, settings, firstPaint: first, head, page: staticPage(first, firstDownloads) }
}
