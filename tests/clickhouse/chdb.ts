import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'

const CACHE = resolve(import.meta.dirname, '../../.cache/chdb')
/** ClickHouse 26.7 as a library; its platform packages are 167 MB to fetch. */
const PACKAGE = 'chdb@3.4.0'

interface Session {
  query(statement: string, format?: string): string
  queryBind(
    statement: string,
    params: Readonly<Record<string, string | null>>,
    format: string,
  ): string
  close(): void
}

const startSession = (): Session => {
  const require = createRequire(join(CACHE, 'index.js'))
  const { Session } = require('chdb') as { Session: new () => Session }
  return new Session()
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Parameters of an address that are no settings. */
const OTHERS = /^(?:query|database|query_id|default_format|session_id|role|param_.*)$/

/** The setting has no meaning where no server can see its client leave. */
const NOT_HERE = new Set(['cancel_http_readonly_queries_on_client_close'])

export interface ChdbServer {
  readonly url: string
  /** Statements as they came, newest last. */
  readonly statements: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * ClickHouse's own engine behind its HTTP interface, as much of it as client and loading use:
 * statement in body or address, `param_…`, settings, database, rows behind an `insert`. Fetched once
 * into `.cache/chdb`. In `absent`, why there is none here.
 */
export const startChdb = async (): Promise<
  { server: ChdbServer; absent: null } | { server: null; absent: string }
> => {
  let session: Session
  try {
    if (!existsSync(join(CACHE, 'node_modules/chdb'))) {
      mkdirSync(CACHE, { recursive: true })
      const where = ['--prefix', CACHE, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
      execFileSync('npm', ['install', ...where, PACKAGE], { stdio: 'pipe' })
    }
    session = startSession()
  } catch (error) {
    return { server: null, absent: `${PACKAGE}: ${String(error).split('\n')[0]}` }
  }
  const statements: string[] = []
  const answer = (address: URL, body: string): string => {
    const { searchParams } = address
    const database = searchParams.get('database')
    if (database !== null) session.query(`use ${database}`)
    const inAddress = searchParams.get('query')
    if (inAddress !== null) {
      // What an insert says of its rows stands before its format, and the rows come behind it.
      statements.push(inAddress)
      return session.query(`${inAddress}\n${body}`)
    }
    statements.push(body)
    const params = Object.fromEntries(
      [...searchParams]
        .filter(([name]) => name.startsWith('param_'))
        .map(([name, value]) => [name.slice('param_'.length), value === '\\N' ? null : value]),
    )
    const settings = [...searchParams]
      .filter(([name]) => !OTHERS.test(name) && !NOT_HERE.has(name))
      .map(([name, value]) => `${name} = ${/^\d+$/.test(value) ? value : `'${value}'`}`)
    const [, statement = body, format = 'TSV'] = /^([^]*?)\s*\bformat\s+(\w+)\s*$/i.exec(body) ?? []
    const whole = settings.length > 0 ? `${statement}\nsettings ${settings.join(', ')}` : statement
    return Object.keys(params).length > 0
      ? session.queryBind(whole, params, format)
      : session.query(whole, format)
  }
  const http = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.setHeader('Access-Control-Allow-Headers', '*, authorization')
      if (request.method === 'OPTIONS') return response.end()
      try {
        const address = new URL(request.url ?? '/', 'http://localhost')
        response.end(answer(address, body))
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error)
        const [, code = '1'] = /Code: (\d+)/.exec(words) ?? []
        response.writeHead(500, { 'X-ClickHouse-Exception-Code': code })
        response.end(words)
      }
    })
  })
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  return {
    absent: null,
    server: {
      url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
      statements,
      close: async () => {
        http.closeAllConnections()
        await new Promise((done) => http.close(done))
        session.close()
      },
    },
  }
}
