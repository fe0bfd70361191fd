import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { DatasetError } from '../dataset/problem.ts'
import { SITE_FILE } from '../dataset/site.ts'
import { fillEmbed, fillIndex } from '../site/fill-page.ts'
import { makeSite } from '../site/make-site.ts'
import { isMadeOfData } from '../site/program-list.ts'
import { compressFolder } from './compress.ts'
import { nodeConnect } from './node-connect.ts'
import { SERVICE_WORKER, writeServiceWorker } from './offline.ts'
import { packageFiles } from './read-package.ts'
import { siteSource } from './site-data.ts'

/** Every file below a folder, by its path with slashes. */
export const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll(sep, '/'),
    )

/** The files of the program in a built site, which lends them to another; what its data made stays behind. */
export const programFiles = (template: string): string[] =>
  filesBelow(template).filter((path) => !isMadeOfData(path))

export interface SiteJob {
  /** A built site. */
  readonly template: string
  /** The folder of the data package. */
  readonly data: string
  /** Where site.json is, if there is one. */
  readonly siteFile: string
}

/**
 * What a built site shows of other data than its own, by path, beside the files of its program.
 * Throws a DatasetError where the package or site.json does not keep its form.
 */
export const filledSite = async ({
  template,
  data,
  siteFile,
}: SiteJob): Promise<ReadonlyMap<string, string | Uint8Array>> => {
  if (!existsSync(join(data, 'datapackage.json')))
    throw new DatasetError([
      {
        file: data,
        line: null,
        column: null,
        expected: 'a data package, as ingest makes it of reports',
        found: existsSync(data) ? 'no datapackage.json' : 'no such folder',
      },
    ])
  const source = siteSource(data, siteFile)
  const sample = join(template, 'data/sample')
  const lends = source.settings.sample && source.packages.length === 1 && existsSync(sample)
  const packages = lends
    ? [...source.packages, { ...packageFiles(sample), inside: 'sample' }]
    : source.packages
  const made = await makeSite({ ...source, packages }, nodeConnect)
  const files = new Map(made.files)
  const page = (path: string): string => readFileSync(join(template, path), 'utf8')
  files.set('index.html', fillIndex(page('index.html'), made))
  files.set('embed/index.html', fillEmbed(page('embed/index.html'), made))
  const { logo } = source.settings
  if (logo !== null) {
    const path = join(dirname(siteFile), logo)
    if (!existsSync(path))
      throw new DatasetError([
        {
          file: siteFile,
          line: null,
          column: 'logo',
          expected: `${logo} beside it`,
          found: 'no file',
        },
      ])
    files.set(logo, readFileSync(path))
  }
  return files
}

/** Where site.json of a package is unless somebody says otherwise. */
export const siteFileOf = (data: string): string => join(data, SITE_FILE)

const linkOrCopy = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch {
    cpSync(from, to, { preserveTimestamps: true })
  }
}

/**
 * Writes a whole site: the program of the template and the pages and data of the package. `linked`
 * where it is only looked at: the program's files are then the template's own. Returns how many.
 */
export const writeSite = async (job: SiteJob, out: string, linked = false): Promise<number> => {
  const files = await filledSite(job)
  const program = programFiles(job.template)
  for (const path of program) {
    const to = join(out, path)
    mkdirSync(dirname(to), { recursive: true })
    // A compressed neighbour counts only as long as it is no older than its file.
    if (linked) linkOrCopy(join(job.template, path), to)
    else cpSync(join(job.template, path), to, { preserveTimestamps: true })
  }
  for (const [path, content] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), content)
  }
  const worker = join(job.template, SERVICE_WORKER)
  if (existsSync(worker)) writeServiceWorker(out, readFileSync(worker, 'utf8'))
  // What is only looked at crosses no network, and is looked at sooner.
  if (linked) return program.length + files.size
  // The program brings its own compressed neighbours.
  await compressFolder(out, {
    effort: 'quick',
    cache: join(tmpdir(), 'gongkai-compressed'),
    only: (path) => files.has(path) || path === SERVICE_WORKER,
  })
  return program.length + files.size
}
