import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { FIRST_PAINT_ID } from '../queries/first-paint.ts'
import { afterBuild } from './after-build.ts'

/** The service worker's file in a built site. */
export const SERVICE_WORKER = 'sw.js'
const PLACE = /^const SITE = .*$/m

// The program and what it asks for on any view; data of counties and the engine when they were seen.
const SHELL =
  /^(?:index\.html|boot\.js|licences\.txt|manifest\.webmanifest|(?!assets\/duckdb-)assets\/[^/]+\.(?:js|css)|data\/[^/]+\/(?:manifest|first-paint|downloads)\.json)$/
const ENGINE = /^assets\/duckdb-[^/]+\.(?:wasm|js)$/

const digest = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

/** The version of the data that index.html opens with. */
const dataVersion = (html: string): string => {
  const text = new RegExp(`id="${FIRST_PAINT_ID}"[^>]*>([^<]*)<`).exec(html)?.[1]
  return text === undefined ? '' : (JSON.parse(text) as { version: string }).version
}

/**
 * Writes the service worker of a built site, with the list of what belongs to its version: made of
 * the one that is there, else of `template`. The same site gives the same worker: a version is its
 * content.
 */
export const writeServiceWorker = (dir: string, template?: string): void => {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(dir, name)).isFile())
    .sort()
  const files = Object.fromEntries(
    names
      .filter((name) => SHELL.test(name))
      .map((name) => [name, digest(readFileSync(join(dir, name)))]),
  )
  const site = {
    version: digest(JSON.stringify(files)).slice(0, 12),
    data: dataVersion(readFileSync(join(dir, 'index.html'), 'utf8')),
    files,
    engine: names.filter((name) => ENGINE.test(name)),
  }
  const text = template ?? readFileSync(join(dir, SERVICE_WORKER), 'utf8')
  if (!PLACE.test(text)) throw new Error(`${SERVICE_WORKER}: no place for the list of files`)
  const filled = text.replace(PLACE, () => `const SITE = ${JSON.stringify(site)}`)
  // The file may be a link to the template's.
  rmSync(join(dir, SERVICE_WORKER), { force: true })
  writeFileSync(join(dir, SERVICE_WORKER), filled)
}

/** Vite plugin: writes the service worker beside what was built. */
export const offline = (): Plugin =>
  afterBuild('offline', ({ out }) =>
    writeServiceWorker(out, readFileSync(join(import.meta.dirname, SERVICE_WORKER), 'utf8')),
  )
