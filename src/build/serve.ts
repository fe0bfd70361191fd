import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { mediaType } from './media-types.ts'
import { policyOf } from './policy.ts'

export interface Served {
  readonly server: Server
  readonly address: string
}

interface ServeOptions {
  /** A built site. */
  readonly dir: string
  /** Files that stand before those of the folder, by path. */
  readonly files?: ReadonlyMap<string, string | Uint8Array>
  /** Whether a path of the folder is served at all. */
  readonly isServed?: (path: string) => boolean
  readonly port: number
  readonly host: string
}

/** Tries the ports one after the other from the one wished for; 0 is any. */
const listen = (server: Server, port: number, host: string, tries = 20): Promise<void> =>
  new Promise((done, fail) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code !== 'EADDRINUSE' || tries === 0) fail(error)
      else listen(server, port + 1, host, tries - 1).then(done, fail)
    }
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      done()
    })
  })

/** Serves a built site, with the policy that a host should send. A wrong address is 404. */
export const serveSite = async ({
  dir,
  files = new Map(),
  isServed = () => true,
  port,
  host,
}: ServeOptions): Promise<Served> => {
  const server = createServer((request, response) => {
    const answer = (status: number, text: string): void => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
    }
    let path: string
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
    } catch {
      return answer(400, 'bad address')
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'GET only')
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
    response.setHeader('content-security-policy', policyOf(path))
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('content-type', mediaType(name))
    // Files are named by their content, apart from those that name them.
    response.setHeader(
      'cache-control',
      name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    const made = files.get(name)
    if (made !== undefined) {
      const bytes = typeof made === 'string' ? Buffer.from(made) : made
      response.writeHead(200, { 'content-length': bytes.byteLength })
      response.end(request.method === 'HEAD' ? undefined : bytes)
      return
    }
    const file = join(dir, normalize(`/${name}`))
    const isFile = isServed(name) && existsSync(file) && statSync(file).isFile()
    if (!isFile) {
      const isFolder =
        extname(name) === '' &&
        (files.has(`${name}/index.html`) || existsSync(join(file, 'index.html')))
      if (!isFolder) return answer(404, 'not found')
      response.writeHead(301, { location: `/${path}/` }).end()
      return
    }
    response.writeHead(200, { 'content-length': statSync(file).size })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
  })
  await listen(server, port, host)
  const found = server.address()
  const bound = typeof found === 'object' && found !== null ? found.port : port
  return { server, address: `http://${host === '0.0.0.0' ? 'localhost' : host}:${bound}/` }
}
