import { DatasetError } from '../dataset/problem.ts'

/** Who writes to a ClickHouse server. */
export interface ServerAccount {
  readonly url: string
  readonly user: string
  readonly password: string | undefined
}

/**
 * Sends a statement to a server, with the rows of an `insert` as a stream behind it, and gives its
 * answer as text. Rejects with a {@link DatasetError} that holds the server's first line.
 */
export type ServerSend = (statement: string, rows?: ReadableStream<Uint8Array>) => Promise<string>

const refused = (url: string, found: string): DatasetError =>
  new DatasetError([
    { file: url, line: null, column: null, expected: 'an answer of ClickHouse', found },
  ])

/** Sends over HTTP. */
export const serverSend =
  ({ url, user, password }: ServerAccount): ServerSend =>
  async (statement, rows) => {
    const address = new URL(url)
    const headers: Record<string, string> = { 'X-ClickHouse-User': user }
    if (password !== undefined) headers['X-ClickHouse-Key'] = password
    if (rows !== undefined) address.searchParams.set('query', statement)
    let response: Response
    try {
      response = await fetch(address, {
        method: 'POST',
        headers,
        body: rows ?? statement,
        ...(rows === undefined ? {} : { duplex: 'half' as const }),
      })
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
      throw cause instanceof DatasetError ? cause : refused(url, String(cause))
    }
    const text = await response.text()
    if (!response.ok) throw refused(url, text.split('\n')[0] ?? String(response.status))
    return text
  }
