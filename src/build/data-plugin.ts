import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { DATASETS_ID, FIRST_PAINT_ID } from '../queries/first-paint.ts'
import type { Downloads } from '../export/downloads.ts'
import { staticPage } from './static-page.ts'
import { contentOf, kept, modulesOf } from './kept-data.ts'
import { compileSite, lastChange, packageFiles, type SiteData } from './site-data.ts'

const STATIC_PLACE = '<!--static-->'

type Next = () => void

const inline = (id: string, data: object): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', id },
  // «</script>» in a title must not end the element.
  children: JSON.stringify(data).replaceAll('<', '\\u003c'),
  injectTo: 'head',
})

/** Says which engine and which writers of Arrow and zip there are. */
const LOCK = join(import.meta.dirname, '../../package-lock.json')

const ENGINE_SCRIPT = createRequire(import.meta.url).resolve(
  '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js',
)

// The dev server would rewrite the engine's 770 kB script as a module of the page.
const serveEngine = (request: IncomingMessage, response: ServerResponse, next: Next): void => {
  const [path, query] = (request.url ?? '').split('?')
  // With «url» it is the module that tells the script's address.
  const isScript = path?.endsWith('/duckdb-browser-eh.worker.js') && !query?.includes('url')
  if (!isScript) return next()
  response.setHeader('content-type', 'text/javascript')
  createReadStream(ENGINE_SCRIPT).on('error', next).pipe(response)
}

const typeOf = (path: string): string => {
  if (path.endsWith('.json')) return 'application/json; charset=utf-8'
  return path.endsWith('.zip') ? 'application/zip' : 'application/vnd.apache.arrow.stream'
}

const textOf = (file: string | Uint8Array | undefined): string =>
  typeof file === 'string' ? file : Buffer.from(file ?? []).toString()

/**
 * Vite plugin: compiles `public/data` for the browser (build and dev server alike), and puts
 * the overview's first answers into index.html and the list of data sets into the embedded page.
 */
export const gongkaiData = (): Plugin => {
  let dataDir = ''
  let cacheDir = ''
  let compiled: { data: Promise<SiteData>; of: number } | null = null

  // Compiling takes most of a minute: what was compiled from the same data by the same program is
  // kept, so that the dev server opens at once the second time.
  const compiledSite = (): Promise<SiteData> => {
    const program = [...modulesOf(join(import.meta.dirname, 'site-data.ts')), LOCK]
    const key = contentOf([...program, ...packageFiles(dataDir)])
    return kept(cacheDir, key, () => compileSite(dataDir))
  }

  const site = (): Promise<SiteData> => {
    const changed = lastChange(dataDir)
    if (compiled === null || compiled.of < changed) compiled = { data: compiledSite(), of: changed }
    return compiled.data
  }

  const serve = async (request: IncomingMessage, response: ServerResponse, next: Next) => {
    const path = decodeURI((request.url ?? '').replace(/^\//, '').replace(/\?.*$/, ''))
    if (!path.startsWith('data/')) return next()
    const file = (await site()).files.get(path)
    if (file === undefined) return next()
    response.setHeader('content-type', typeOf(path))
    response.end(file)
  }

  return {
    name: 'gongkai:data',
    configResolved(config) {
      dataDir = join(config.publicDir, 'data')
      cacheDir = join(config.root, '.cache/site-data')
    },
    configureServer(server) {
      server.middlewares.use(serveEngine)
      server.middlewares.use((request, response, next) => {
        serve(request, response, next).catch(next)
      })
    },
    async transformIndexHtml(html, { path }) {
      const { firstPaint, files } = await site()
      if (path.startsWith('/embed/')) return [inline(DATASETS_ID, firstPaint.datasets)]
      const base = firstPaint.datasets[0]!.path
      const downloads = JSON.parse(textOf(files.get(`${base}downloads.json`))) as Downloads
      return {
        // A page of file:// gets no style sheet that asks for permission by `crossorigin`.
        html: html
          .replace(STATIC_PLACE, () => staticPage(firstPaint, downloads))
          .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"'),
        tags: [inline(FIRST_PAINT_ID, firstPaint)],
      }
    },
    async generateBundle() {
      for (const [fileName, source] of (await site()).files)
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
