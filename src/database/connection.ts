import type { Statement } from './statement.ts'

/** A row as JavaScript sees it: SQL casts integers to INTEGER or DOUBLE, never BigInt. */
export type Row = Record<string, string | number | boolean | null>

/**
 * The one thing that the rest of the program knows of the engine. Queries run one at a time in
 * the order asked. Rejects with the engine's message when the statement fails.
 */
export interface Connection {
  query<R extends Row>(statement: Statement): Promise<R[]>
  close(): Promise<void>
}
