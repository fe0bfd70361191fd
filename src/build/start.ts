import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { EXIT, runCommand } from '../ingest/failure.ts'
import { siteFileOf } from './fill-site.ts'
import { addressOf, portFrom } from './port.ts'
import { serveSite } from './serve-site.ts'
import { shownSite } from './show-data.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')
const PROGRAM = [
  'index.html',
  'embed',
  'package-lock.json',
  'vite.config.ts',
  'src',
  'public/icons',
]
const DATA = ['public']

const USAGE = `Usage: npm start -- [--data DIR] [--site FILE] [--port N] [--host NAME]
Builds the site when it is missing or older than its sources, then serves it.
--data DIR shows another data package, with DIR/site.json (or --site FILE) where there is one;
nothing is written, and only the data are made anew.
The port may also be given as PORT; default 4173, or the next free one.
`

const newest = (path: string): number => {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const isStale = (sources: readonly string[]): boolean => {
  const built = join(DIST, 'index.html')
  if (!existsSync(built)) return true
  const since = statSync(built).mtimeMs
  return sources.some((source) => newest(join(ROOT, source)) > since)
}

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      site: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string', default: 'localhost' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return EXIT.ok
  }
  const place = { port: portFrom(values.port ?? process.env['PORT']), host: values.host }
  const { data } = values
  if (isStale(data === undefined ? [...PROGRAM, ...DATA] : PROGRAM)) {
    console.log('Building the site …')
    await build({ root: ROOT, logLevel: 'warn' })
  }
  const site =
    data === undefined
      ? DIST
      : await shownSite({ template: DIST, data, siteFile: values.site ?? siteFileOf(data) })
  const server = await serveSite(site, place)
  console.log(`\n  公开 Gongkai: ${addressOf(server, place.host)}\n  Ctrl+C ends it.\n`)
  return EXIT.ok
}

await runCommand(main)
