import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { SITE_FILE } from '../dataset/site.ts'
import { fillEmbed, fillIndex } from '../site/fill-page.ts'
import type { SiteData } from '../site/make-site.ts'
import { contentOf, kept, modulesOf } from './kept-data.ts'
import { mediaType } from './serve-site.ts'
import { compileSite, lastChange, sourceFiles } from './site-data.ts'

type Next = () => void

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

/** What of `public` is no data: those are published by what the packages name, nothing else. */
const otherFiles = (publicDir: string): string[] =>
  existsSync(publicDir)
    ? readdirSync(publicDir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(publicDir.length + 1))
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => !path.startsWith('data/') && path !== SITE_FILE)
    : []

/**
 * Vite plugin: makes what `public/data` and `public/site.json` add to the site (build and dev server
 * alike), and fills index.html and the embedded page with it.
 */
export const gongkaiData = (): Plugin => {
  let publicDir = ''
  let cacheDir = ''
  let compiled: { data: Promise<SiteData>; of: number } | null = null

  // Compiling takes most of a minute: what was compiled from the same data by the same program is
  // kept, so that the dev server opens at once the second time.
  const compiledSite = (): Promise<SiteData> => {
    const [dataDir, siteFile] = [join(publicDir, 'data'), join(publicDir, SITE_FILE)]
    const program = [...modulesOf(join(import.meta.dirname, 'site-data.ts')), LOCK]
    const key = contentOf([...program, ...sourceFiles(dataDir, siteFile)])
    return kept(cacheDir, key, () => compileSite(dataDir, siteFile))
  }

  const site = (): Promise<SiteData> => {
    const changed = lastChange(join(publicDir, 'data'))
    if (compiled === null || compiled.of < changed) compiled = { data: compiledSite(), of: changed }
    return compiled.data
  }

  const serve = async (request: IncomingMessage, response: ServerResponse, next: Next) => {
    const path = decodeURI((request.url ?? '').replace(/^\//, '').replace(/\?.*$/, ''))
    const file = path === '' ? undefined : (await site()).files.get(path)
    if (file === undefined) return next()
    response.setHeader('content-type', mediaType(path))
    response.end(file)
  }

  return {
    name: 'gongkai:data',
    // A package that was there before would be published with the rest of the folder.
    config: () => ({ build: { copyPublicDir: false } }),
    configResolved(config) {
      publicDir = config.publicDir
      cacheDir = join(config.root, '.cache/site-data')
    },
    configureServer(server) {
      server.middlewares.use(serveEngine)
      server.middlewares.use((request, response, next) => {
        serve(request, response, next).catch(next)
      })
    },
    transformIndexHtml: {
      // After Vite has looked for files of the program: those named here come from the data.
      order: 'post',
      handler: async (html, { path }) =>
        // A page of file:// gets no style sheet that asks for permission by `crossorigin`.
        (path.startsWith('/embed/') ? fillEmbed : fillIndex)(html, await site()).replaceAll(
          '<link rel="stylesheet" crossorigin',
          '<link rel="stylesheet"',
        ),
    },
    async generateBundle() {
      for (const [fileName, source] of (await site()).files)
        this.emitFile({ type: 'asset', fileName, source })
      for (const fileName of otherFiles(publicDir))
        this.emitFile({
          type: 'asset',
          fileName,
          source: readFileSync(join(publicDir, fileName)),
        })
    },
  }
}
