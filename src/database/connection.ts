import type { EngineError } from './engine-error.ts'
import type { DataFile, Manifest } from './manifest.ts'
import type { OwnQueryOptions, OwnResult } from './own-query.ts'
import type { Reach } from './reach.ts'
import type { Statement } from './statement.ts'

/** A row as JavaScript sees it: SQL casts integers to INTEGER or DOUBLE, never BigInt. */
export type Row = Record<string, string | number | boolean | null>

/**
 * The one thing that the rest of the program knows of the engine. Queries run one at a time in
 * the order asked. Rejects with the engine's message when the statement fails. A signal says that
 * nobody waits any more: an engine that can stop stops.
 */
export interface Connection {
  /** `reach` is what of the set the statement reads; all of it where nothing is said. */
  query<R extends Row>(statement: Statement, signal?: AbortSignal, reach?: Reach): Promise<R[]>
  close(): Promise<void>
}

/** A connection that a reader may also ask in SQL of his own; nothing he asks can change a thing. */
export interface OpenConnection extends Connection {
  /** Rejects with an OwnQueryError; takes its turn like every query. */
  ask(text: string, options: OwnQueryOptions): Promise<OwnResult>
}

/** A connection whose data may be replaced, which needs no network. */
export interface ReloadableConnection extends OpenConnection {
  /** Resolves when the engine has ended without being closed; nothing can be asked any more. */
  readonly ended: Promise<EngineError>
  /** Rejects as loading does, or where the set is one of the site; takes its turn like every query. */
  reload(manifest: Manifest, read: (file: DataFile) => Promise<Uint8Array>): Promise<void>
}
