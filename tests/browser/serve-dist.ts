import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
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

/** What a test may do to a request before it is answered from the folder. */
export type Interference = (path: string) => 'missing' | 'stall' | null

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
    // A folder is answered with its index, as static hosts do.
    const name = inside?.replace(/(^|\/)$/, '$1index.html')
    const file = name === undefined ? null : join(root, normalize(`/${name}`))
    if (how === 'missing' || file === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
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
