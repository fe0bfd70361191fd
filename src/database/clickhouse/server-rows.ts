import type { Row } from '../connection.ts'
import type { OwnResult } from '../own-query.ts'

/** A column of an answer in ClickHouse's format `JSONCompact`. */
export interface ServerColumn {
  readonly name: string
  readonly type: string
}

/** An answer in ClickHouse's format `JSONCompact`, as far as it is read here. */
export interface ServerAnswer {
  readonly meta: readonly ServerColumn[]
  readonly data: readonly (readonly Row[string][])[]
}

// A comparison is UInt8 here, a boolean in DuckDB. No question asks for another number of one byte:
// integers are cast to four, and counts are of eight.
const TRUTH = /^(?:Nullable\()?UInt8\)?$/

/** Rows with names, of the types that every question reads. */
export const namedRows = <R extends Row>({ meta, data }: ServerAnswer): R[] => {
  const isTruth = meta.map(({ type }) => TRUTH.test(type))
  const value = (cell: Row[string], column: number): Row[string] =>
    isTruth[column] === true && cell !== null ? cell === 1 || cell === true : cell
  return data.map(
    (cells) =>
      Object.fromEntries(meta.map(({ name }, i) => [name, value(cells[i] ?? null, i)])) as R,
  )
}

const NUMBER = /^(?:LowCardinality\(|Nullable\()*(?:U?Int\d+|Float\d+|Decimal)/

/** What is no plain value (a list, a map) as its JSON text. */
const plain = (cell: unknown): Row[string] =>
  cell === null || ['string', 'number', 'boolean'].includes(typeof cell)
    ? (cell as Row[string])
    : JSON.stringify(cell)

/** The answer to a reader's own statement; `limit` is the most rows of it. */
export const ownRows = ({ meta, data }: ServerAnswer, limit: number): OwnResult => ({
  columns: meta.map(({ name, type }) => ({ name, isNumber: NUMBER.test(type) })),
  rows: data.slice(0, limit).map((cells) => cells.map(plain)),
  more: data.length > limit,
})
