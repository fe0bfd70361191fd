import { createClient } from '@clickhouse/client-web'
import type { OpenConnection, Row } from '../connection.ts'
import { EngineError } from '../engine-error.ts'
import { OwnQueryError, ownStatement } from '../own-query.ts'
import type { Scalar, Statement } from '../statement.ts'
import { ownServerText, SETTINGS, serverStatement } from './dialect.ts'
import { serverCode, serverQueryError, serverWords } from './server-errors.ts'
import { namedRows, ownRows, type ServerAnswer } from './server-rows.ts'

/** Where a ClickHouse server answers: its HTTP address, and a user who may only read. */
export interface ServerAddress {
  readonly url: string
  readonly database: string
  readonly user: string
}

/** The table in {@link ServerAddress.database} that names the database with the newest whole data. */
export const CURRENT = 'current'

/** How long the server may take to answer that it is there, ms. */
const HELLO_MS = 5000
/** How long one question may take, ms; the server's own limit for the user ends it as a rule. */
const ANSWER_MS = 60_000

interface Sent {
  readonly signal?: AbortSignal | undefined
  /** ms */
  readonly timeout?: number
}

interface Sender {
  readonly send: (
    text: string,
    params?: Readonly<Record<string, Scalar>>,
    options?: Sent,
  ) => Promise<ServerAnswer>
  readonly close: () => Promise<void>
}

/** Names this page in the server's log; `crypto.randomUUID` is not there over plain http. */
const PAGE = Math.random().toString(36).slice(2)
let asked = 0

/** Sends statements to a database; what is given up is ended by the server, as its sender is gone. */
const senderTo = ({ url, user }: ServerAddress, database: string): Sender => {
  const client = createClient({ url, username: user, database, request_timeout: ANSWER_MS })
  return {
    send: async (text, params = {}, { signal, timeout = ANSWER_MS } = {}) => {
      const stop = new AbortController()
      const pass = (): void => stop.abort()
      if (signal?.aborted === true) pass()
      signal?.addEventListener('abort', pass, { once: true })
      const timer = setTimeout(pass, timeout)
      asked += 1
      try {
        const answer = await client.query({
          query: text,
          query_params: { ...params },
          format: 'JSONCompact',
          query_id: `gongkai-${PAGE}-${asked}`,
          abort_signal: stop.signal,
          clickhouse_settings: { ...SETTINGS, cancel_http_readonly_queries_on_client_close: 1 },
        })
        const { meta = [], data } = await answer.json<Row[string][]>()
        return { meta, data }
      } finally {
        clearTimeout(timer)
        signal?.removeEventListener('abort', pass)
      }
    },
    close: () => client.close(),
  }
}

const notReached = ({ url }: ServerAddress, error: unknown): EngineError =>
  serverCode(error) === null
    ? new EngineError('blocked', serverWords(error), url)
    : new EngineError('data_missing', serverWords(error), url)

/**
 * Opens the data on a ClickHouse server, which `npm run load` put there. The database in which they
 * lie is asked once, so that all answers of this connection are of one version of the data, also
 * when a new one is loaded meanwhile. Rejects with an {@link EngineError}: `blocked` where no server
 * answers in 5 s, `data_missing` where it refuses the user or has no data, `data_damaged` where its
 * data are not of the `version` that the site was made with.
 */
export const openServer = async (
  address: ServerAddress,
  version: string,
): Promise<OpenConnection> => {
  const { send, close } = senderTo(address, await currentDatabase(address, version))
  return {
    query: async <R extends Row>(statement: Statement, signal?: AbortSignal): Promise<R[]> => {
      const { text, params } = serverStatement(statement)
      try {
        return namedRows<R>(await send(text, params, { signal }))
      } catch (error) {
        throw new Error(serverWords(error), { cause: error })
      }
    },
    ask: async (text, { limit, signal }) => {
      try {
        return ownRows(await send(ownServerText(ownStatement(text, limit)), {}, { signal }), limit)
      } catch (error) {
        throw signal?.aborted === true ? new OwnQueryError('cancelled') : serverQueryError(error)
      }
    },
    close,
  }
}

const currentDatabase = async (address: ServerAddress, version: string): Promise<string> => {
  const { url, database } = address
  const { send, close } = senderTo(address, database)
  try {
    const statement = `select database, version from ${CURRENT}`
    const { data } = await send(statement, {}, { timeout: HELLO_MS })
    const [named, loaded] = data[0] ?? []
    if (typeof named !== 'string') throw new EngineError('data_missing', 'no data', url)
    if (loaded !== version)
      throw new EngineError('data_damaged', `version ${loaded}, expected ${version}`, url)
    return named
  } catch (error) {
    throw error instanceof EngineError ? error : notReached(address, error)
  } finally {
    await close()
  }
}
