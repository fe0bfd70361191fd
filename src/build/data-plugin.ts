import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { FIRST_PAINT_ID, type FirstPaint } from '../queries/first-paint.ts'
import { CONTENT_SECURITY_POLICY } from './policy.ts'
import { compileSite, lastChange, type SiteData } from './site-data.ts'

type Next = () => void

// JSON inside a script element: «</script>» in a title must not end it.
const inline = (firstPaint: FirstPaint): string =>
  JSON.stringify(firstPaint).replaceAll('<', '\\u003c')

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

/**
 * Vite plugin: compiles `public/data` for the browser (build and dev server alike), puts the
 * overview's first answers into index.html, and has `vite preview` send the site's policy.
 */
export const gongkaiData = (): Plugin => {
  let dataDir = ''
  let compiled: { data: Promise<SiteData>; of: number } | null = null

  const site = (): Promise<SiteData> => {
    const changed = lastChange(dataDir)
    if (compiled === null || compiled.of < changed)
      compiled = { data: compileSite(dataDir), of: changed }
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
    },
    configureServer(server) {
      server.middlewares.use(serveEngine)
      server.middlewares.use((request, response, next) => {
        serve(request, response, next).catch(next)
      })
    },
    configurePreviewServer(server) {
      server.middlewares.use((_request, response, next) => {
        response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY)
        next()
      })
    },
    async transformIndexHtml() {
      const { firstPaint } = await site()
      return [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: FIRST_PAINT_ID },
          children: inline(firstPaint),
          injectTo: 'head',
        },
      ]
    },
    async generateBundle() {
      for (const [fileName, source] of (await site()).files)
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
