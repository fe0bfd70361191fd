import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { readSite, SITE_ID } from '../dataset/site.ts'
import { policyOf } from './policy.ts'

const UTF8 = '; charset=utf-8'
const TYPES: Readonly<Record<string, string>> = {
  '.html': `text/html${UTF8}`,
  '.js': `text/javascript${UTF8}`,
  '.css': `text/css${UTF8}`,
  '.json': `application/json${UTF8}`,
  '.jsonl': `application/x-ndjson${UTF8}`,
  '.csv': `text/csv${UTF8}`,
  '.txt': `text/plain${UTF8}`,
  '.md': `text/markdown${UTF8}`,
  '.xml': `application/xml${UTF8}`,
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.arrows': 'application/vnd.apache.arrow.stream',
  '.jsonld': `application/ld+json${UTF8}`,
  '.zip': 'application/zip',
  '.gz': 'application/gzip',
  '.br': 'application/octet-stream',
}

/** What a file of the site is sent as. */
export const mediaType = (path: string): string =>
  TYPES[extname(path)] ?? 'application/octet-stream'

// The build puts a digest into these names: another content is another name.
const isHashed = (path: string): boolean => path.startsWith('assets/')

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

interface Found {
  readonly file: string
  readonly stat: Stats
  readonly encoding: 'br' | 'gzip' | null
}

const statOf = (file: string): Stats | null => {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.isFile() ? stat : null
}

/** The file, or the smaller neighbour that the browser takes. */
const find = (file: string, accepted: string): Found | null => {
  const stat = statOf(file)
  if (stat === null) return null
  for (const [encoding, ending] of ENCODINGS) {
    const twin = new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted)
      ? statOf(file + ending)
      : null
    // A neighbour of an older file is of other content.
    if (twin !== null && twin.mtimeMs >= stat.mtimeMs)
      return { file: file + ending, stat: twin, encoding }
  }
  return { file, stat, encoding: null }
}

const pathOf = (url: string): string | null => {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    return normalize(path).slice(1)
  } catch {
    return null
  }
}

/** The server that a built site asks beside its own, as its page says; null where there is none. */
const serverOf = (dir: string): string | null => {
  const page = join(dir, 'index.html')
  if (statOf(page) === null) return null
  const element = new RegExp(`<script[^>]*\\bid="${SITE_ID}"[^>]*>([^<]*)</script>`)
  const [, said = null] = element.exec(readFileSync(page, 'utf8')) ?? []
  return readSite(said).engine?.url ?? null
}

const answer = (
  { dir, server }: { readonly dir: string; readonly server: string | null },
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  const asked = pathOf(request.url ?? '/')
  response.setHeader('content-security-policy', policyOf(asked ?? '', server))
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const path = asked?.replace(/(^|\/)$/, '$1index.html') ?? null
  const found =
    path === null || path.includes('\0')
      ? null
      : find(join(dir, path), String(request.headers['accept-encoding'] ?? ''))
  if (path === null || found === null) {
    response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('404\n')
    return
  }
  const { stat, encoding } = found
  const tag = `"${stat.size.toString(36)}-${Math.round(stat.mtimeMs).toString(36)}${encoding ?? ''}"`
  response.setHeader('etag', tag)
  response.setHeader('vary', 'Accept-Encoding')
  response.setHeader(
    'cache-control',
    isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  )
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
    response.writeHead(304).end()
    return
  }
  response.writeHead(200, {
    'content-type': mediaType(path),
    'content-length': stat.size,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
  })
  if (request.method === 'HEAD') response.end()
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response)
}

export interface ServeOptions {
  /** The first one that is tried. */
  readonly port: number
  readonly host: string
}

const listen = (server: Server, port: number, host: string): Promise<boolean> =>
  new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException): void =>
      error.code === 'EADDRINUSE' ? done(false) : fail(error)
    server.once('error', refused)
    server.listen(port, host, () => {
      server.off('error', refused)
      done(true)
    })
  })

/**
 * Serves a built site as a host should: neighbours compressed by the build, right types, the site's
 * policy, hashed names kept for ever, the others asked for again. Resolves with the server, which
 * listens on the first free port from the wanted one on.
 */
export const serveSite = async (dir: string, { port, host }: ServeOptions): Promise<Server> => {
  const site = { dir, server: serverOf(dir) }
  const server = createServer((request, response) => answer(site, request, response))
  for (let tried = port; tried < Math.max(port, 1) + 100; tried++)
    if (await listen(server, tried, host)) return server
  throw new Error(`port: none free from ${port} to ${port + 99}`)
}
