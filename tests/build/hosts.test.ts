import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressFolder } from '../../src/build/compress.ts'
import { policyOf } from '../../src/build/policy.ts'
import { serveSite } from '../../src/build/serve-site.ts'

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')
const SCRIPT = `console.log('${'公开'.repeat(400)}')\n`

let dir: string
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'gongkai-host-'))
  const files = {
    'index.html': `<!doctype html>${'<p>总览</p>'.repeat(100)}`,
    'embed/index.html': '<!doctype html>',
    'assets/main-abc123.js': SCRIPT,
    'assets/engine-abc123.1.wasm': 'wasm '.repeat(400),
    'data/published/manifest.json': JSON.stringify({ a: 'b'.repeat(900) }),
    'data/published/counties/1.arrows': 'arrow '.repeat(400),
    'data/reports.csv': 'a,b\n'.repeat(400),
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, 'site', name, '..'), { recursive: true })
    writeFileSync(join(dir, 'site', name), text)
  }
  await compressFolder(join(dir, 'site'), { effort: 'quick', cache: join(dir, 'cache') })
})
afterAll(() => rmSync(dir, { recursive: true }))

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })

/** The recipe as README has it; but for port and folder, word for word. */
const recipe = (language: string, port: number): string => {
  const text = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(README)?.[1]
  if (text === undefined) throw new Error(`README has no recipe for ${language}`)
  return text.replaceAll('8080', `${port}`).replaceAll('/srv/gongkai', join(dir, 'site'))
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

const ask = (port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    request({ port, host: '127.0.0.1', path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', fail)
      .end()
  })

const answers = async (port: number): Promise<void> => {
  for (let left = 100; left > 0; left--) {
    const there = await ask(port, '/').catch(() => null)
    if (there !== null) return
    await new Promise((go) => setTimeout(go, 50))
  }
  throw new Error(`nothing answers on port ${port}`)
}

/** What every host of the recipes does. */
const holdsTo = async (port: number, encodings: readonly ('br' | 'gzip')[]): Promise<void> => {
  const types: Readonly<Record<string, RegExp>> = {
    '/': /^text\/html/,
    '/assets/main-abc123.js': /^(?:text|application)\/javascript/,
    '/assets/engine-abc123.1.wasm': /^application\/wasm$/,
    '/data/published/manifest.json': /^application\/json/,
    '/data/published/counties/1.arrows': /^application\/vnd\.apache\.arrow\.stream$/,
    '/data/reports.csv': /^text\/csv/,
  }
  for (const [path, type] of Object.entries(types))
    for (const encoding of encodings) {
      const { status, headers } = await ask(port, path, { 'accept-encoding': encoding })
      expect([path, status, headers['content-encoding']]).toEqual([path, 200, encoding])
      expect(headers['content-type']).toMatch(type)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
      expect(headers['content-security-policy']).toBe(policyOf(path))
      expect(headers['cache-control']).toMatch(
        path.startsWith('/assets/') ? /immutable/ : /no-cache/,
      )
    }
  const embed = await ask(port, '/embed/')
  expect(embed.headers['content-security-policy']).toBe(policyOf('/embed/'))
  const script = '/assets/main-abc123.js'
  const plain = await ask(port, script)
  expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, SCRIPT])
  const inflate = { br: brotliDecompressSync, gzip: gunzipSync }
  for (const encoding of encodings) {
    const { body } = await ask(port, script, { 'accept-encoding': encoding })
    expect(inflate[encoding](body).toString()).toBe(SCRIPT)
  }
  const again = await ask(port, script, { 'if-none-match': String(plain.headers['etag']) })
  expect([again.status, again.body.byteLength]).toEqual([304, 0])
  expect((await ask(port, '/not-there.js')).status).toBe(404)
  expect((await ask(port, '/..%2f..%2fetc/passwd')).status).toBeGreaterThanOrEqual(400)
}

const isInstalled = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const run = async (
  program: string,
  args: readonly string[],
  port: number,
): Promise<ChildProcess> => {
  const child = spawn(program, args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir },
  })
  await answers(port)
  return child
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    child.once('exit', () => done())
    child.kill()
  })

describe('the host', () => {
  it('npm start serves neighbours, types, headers and 304s', async () => {
    const server = await serveSite(join(dir, 'site'), { port: 0, host: '127.0.0.1' })
    await holdsTo((server.address() as AddressInfo).port, ['br', 'gzip'])
    await new Promise((done) => server.close(done))
  })

  it.skipIf(!isInstalled('nginx'))('nginx (where installed) does, by README', async () => {
    const port = await freePort()
    // What Debian's nginx.conf has around conf.d, and nothing outside of the test's folder.
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    writeFileSync(
      join(dir, 'nginx.conf'),
      `daemon off; pid ${dir}/pid; error_log ${dir}/error.log; events {}
${process.getuid?.() === 0 ? 'user root;' : ''}
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
  ${temporary.map((name) => `${name}_temp_path ${dir}/${name};`).join(' ')}
  ${recipe('nginx', port)}
}`,
    )
    const child = await run('nginx', ['-c', join(dir, 'nginx.conf'), '-p', dir], port)
    await holdsTo(port, ['gzip']).finally(() => ended(child))
  })

  it.skipIf(!isInstalled('caddy'))('Caddy (where installed) does, by README', async () => {
    const port = await freePort()
    writeFileSync(join(dir, 'Caddyfile'), `{\n\tadmin off\n}\n${recipe('caddy', port)}`)
    const child = await run('caddy', ['run', '--config', join(dir, 'Caddyfile')], port)
    await holdsTo(port, ['br', 'gzip']).finally(() => ended(child))
  })
})
