import { OwnQueryError, type OwnQueryErrorCode } from '../own-query.ts'

/**
 * Codes of ClickHouse's exceptions (its source: `ErrorCodes.cpp`) and what each says of a reader's
 * own statement, in the terms that both engines share.
 */
const CODES: Readonly<Record<string, OwnQueryErrorCode>> = {
  62: 'syntax',
  46: 'unknown',
  47: 'unknown',
  60: 'unknown',
  81: 'unknown',
  6: 'meaning',
  27: 'meaning',
  42: 'meaning',
  43: 'meaning',
  53: 'meaning',
  70: 'meaning',
  184: 'meaning',
  206: 'meaning',
  215: 'meaning',
  386: 'meaning',
  164: 'locked',
  452: 'locked',
  497: 'locked',
  158: 'memory',
  159: 'memory',
  160: 'memory',
  241: 'memory',
  307: 'memory',
  396: 'memory',
  394: 'cancelled',
}

/** The code of an exception of the server, null where the server was not reached. */
export const serverCode = (error: unknown): string | null => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^\d+$/.test(code) ? code : null
}

/** What the server says, in one line: its first sentence, without the statement it quotes. */
export const serverWords = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')[0]!
    .replace(/\. \([A-Z_]+\).*$/, '')
    .replace(/:? In scope .*$/, '')

/** The failure of a reader's own statement. */
export const serverQueryError = (error: unknown): OwnQueryError => {
  if (error instanceof OwnQueryError) return error
  const code = serverCode(error)
  return new OwnQueryError((code === null ? null : CODES[code]) ?? 'failed', serverWords(error))
}
