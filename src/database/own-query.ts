import { DataType, type Table } from 'apache-arrow'
import { scalar } from './arrow-rows.ts'
import { isFetchedAsDigits, type DescribedColumn } from './own-columns.ts'
import type { Scalar } from './statement.ts'

/**
 * Why a reader's own statement has no answer. `empty`: nothing was asked. `not_a_query`: it would
 * write, load or set something. `several`: more than one statement. `syntax`, `unknown` (a name),
 * `meaning` (types, grouping): as the engine says. `locked`: files and addresses are shut.
 * `memory`: too much for the browser. `cancelled`: by the reader. `ended`: the engine has ended meanwhile.
 */
export type OwnQueryErrorCode =
  | 'empty'
  | 'not_a_query'
  | 'several'
  | 'syntax'
  | 'unknown'
  | 'meaning'
  | 'locked'
  | 'memory'
  | 'cancelled'
  | 'ended'
  | 'failed'

/** A reader's own statement failed; the message is the engine's first line, empty if it is ours. */
export class OwnQueryError extends Error {
  override readonly name = 'OwnQueryError'
  readonly code: OwnQueryErrorCode

  constructor(code: OwnQueryErrorCode, message = '') {
    super(message)
    this.code = code
  }
}

export interface OwnColumn {
  readonly name: string
  readonly isNumber: boolean
}

/** The answer to a reader's own statement: at most the rows asked for, and whether there are more. */
export interface OwnResult {
  readonly columns: readonly OwnColumn[]
  readonly rows: readonly (readonly Scalar[])[]
  readonly more: boolean
}

export interface OwnQueryOptions {
  /** Most rows of the answer. */
  readonly limit: number
  readonly signal?: AbortSignal
}

// Only for a plain word to the reader: what keeps statements harmless is that they are wrapped.
const QUERIES = /^[\s(]*(select|with|from|values|table|describe|desc|summarize|show)\b/i

const withoutComments = (text: string): string =>
  text.replace(/^(\s|--[^\n]*(\n|$)|\/\*[\s\S]*?\*\/)+/, '')

/**
 * A reader's statement as the engine gets it: inside a query, where the grammar admits nothing that
 * writes, loads or sets. It still must be prepared before it is run: preparing refuses a second
 * statement after a semicolon, running would not. Throws {@link OwnQueryError}.
 */
export const ownStatement = (text: string, limit: number): string => {
  const body = text.replace(/[;\s]+$/, '')
  const said = withoutComments(body)
  if (said === '') throw new OwnQueryError('empty')
  if (!QUERIES.test(said)) throw new OwnQueryError('not_a_query')
  // On lines of its own, so that a comment at its end does not swallow the closing bracket.
  return `select * from (\n${body}\n) as answer\nlimit ${limit + 1}`
}

const CODES: readonly (readonly [RegExp, OwnQueryErrorCode])[] = [
  [/prepare multiple statements/, 'several'],
  [/syntax error at or near ";"/, 'several'],
  [/^Permission Error|disabled by configuration|configuration has been locked/, 'locked'],
  [/^Parser Error/, 'syntax'],
  [/^Catalog Error|Referenced (column|table) "/, 'unknown'],
  [/^(Binder|Conversion|Invalid Input|Not implemented|Out of Range) Error/, 'meaning'],
  [/^Out of Memory Error|memory/i, 'memory'],
]

/** What the engine says of a statement, its first line only: the rest counts our own lines. */
export const ownQueryError = (error: unknown): OwnQueryError => {
  if (error instanceof OwnQueryError) return error
  const text = error instanceof Error ? error.message : String(error)
  const first = text.split('\n')[0] ?? ''
  return new OwnQueryError(CODES.find(([words]) => words.test(text))?.[1] ?? 'failed', first)
}

/** Digits as a number where JavaScript holds every one of them, else as they are. */
const exactNumber = (digits: string): Scalar => {
  const number = Number(digits)
  const bare = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
  return String(number) === bare ? number : digits
}

/**
 * The first rows of a result as plain values; days as ISO text. `columns` are those of the
 * statement as the engine describes them, by which they were fetched.
 */
export const ownResult = (
  table: Table,
  limit: number,
  columns: readonly DescribedColumn[],
): OwnResult => {
  const { fields } = table.schema
  const vectors = fields.map((_, i) => table.getChildAt(i))
  const read = fields.map(({ type, name }, i) => {
    const isDay = DataType.isDate(type)
    const isDigits = isFetchedAsDigits(columns[i])
    return (value: unknown): Scalar => {
      if (isDay && typeof value === 'number')
        return new Date(value).toISOString().replace('T00:00:00.000Z', '')
      // What a reader computes may be infinite or no number: it is shown as what it is.
      if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
      return isDigits && typeof value === 'string' ? exactNumber(value) : scalar(value, name)
    }
  })
  const count = Math.min(table.numRows, limit)
  return {
    columns: fields.map(({ name, type }, i) => ({
      name,
      isNumber: DataType.isInt(type) || DataType.isFloat(type) || isFetchedAsDigits(columns[i]),
    })),
    rows: Array.from({ length: count }, (_, row) =>
      vectors.map((vector, i) => read[i]!(vector?.get(row))),
    ),
    more: table.numRows > limit,
  }
}
