import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
}

/**
 * What becomes of a file on its way. `cut`: the connection ends halfway. `short`: half of it is sent
 * as if it were all. `flip`: one byte is another. `page`: the host sends its page instead, as hosts
 * of single-page programs do. `change`: another text. `policy`: another policy beside it.
 */
export type Meddling =
  | 'missing'
  | 'stall'
  | 'cut'
  | 'short'
  | 'flip'
  | 'page'
  | { readonly change: (text: string) => string }
  | { readonly policy: string }

/** What a test may do to a request before it is answered from the folder. */
export type Interference = (path: string) => Meddling | null

const sendMeddled = (
  response: ServerResponse,
  file: string,
  how: Exclude<Meddling, 'missing' | 'stall' | { policy: string }>,
): void => {
  const bytes = readFileSync(file)
  const half = Math.floor(bytes.byteLength / 2)
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
  if (how === 'cut') {
    response.writeHead(200, { 'content-length': bytes.byteLength })
    response.write(bytes.subarray(0, half), () => response.destroy())
  } else if (how === 'short') response.end(bytes.subarray(0, half))
  else if (how === 'flip') {
    bytes[half]! ^= 0xff
    response.end(bytes)
  } else if (how === 'page') {
    response.setHeader('content-type', TYPES['.html']!)
    response.end('<!doctype html><title>公开</title>')
  } else response.end(how.change(bytes.toString('utf8')))
}

export interface ServedSite {
  readonly url: string
  readonly interfere: (how: Interference | null) => void
  readonly close: () => Promise<void>
}

/**
 * Serves the built site as a plain static host would, below a sub-path and with the policy header
 * that the README asks of a host. `interfere` makes chosen files go missing or never arrive.
 */
export const serveDist = async (
  dir: string,
  subPath: string,
  policyOf: (path: string) => string,
): Promise<ServedSite> => {
  const root = resolve(dir)
  let interference: Interference | null = null
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const inside = path.startsWith(subPath) ? path.slice(subPath.length) : null
    response.setHeader('content-security-policy', policyOf(inside ?? ''))
    const how = interference?.(path) ?? null
    if (how === 'stall') return
    if (typeof how === 'object' && how !== null && 'policy' in how)
      response.setHeader('content-security-policy', how.policy)
    // A folder is answered with its index, as static hosts do.
    const name = inside?.replace(/(^|\/)$/, '$1index.html')
    const file = name === undefined ? null : join(root, normalize(`/${name}`))
    if (how === 'missing' || file === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
      return
    }
    if (how !== null && !(typeof how === 'object' && 'policy' in how)) {
      sendMeddled(response, file, how)
      return
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
    })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${subPath}`,
    interfere: (how) => {
      interference = how
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
