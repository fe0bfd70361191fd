import { onScopeDispose, shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import type { OpenConnection } from '../database/connection.ts'
import { EngineError } from '../database/engine-error.ts'
import { OwnQueryError } from '../database/own-query.ts'
import type { OwnQueryErrorCode, OwnResult } from '../database/own-query.ts'

export type OwnAnswer =
  | { readonly state: 'idle' | 'running' }
  | { readonly state: 'ready'; readonly result: OwnResult }
  | { readonly state: 'failed'; readonly code: OwnQueryErrorCode; readonly words: string }

const codeOf = (error: unknown, { signal }: AbortController): OwnQueryErrorCode => {
  if (signal.aborted) return 'cancelled'
  if (error instanceof OwnQueryError) return error.code
  return error instanceof EngineError ? 'ended' : 'failed'
}

/** The most rows that a reader's own question is answered with. */
export const OWN_ROWS = 1000

/** How long a statement may go on after «stop»; what does not hear it is ended with its engine. */
const STOP_MS = 5000

/**
 * Runs a reader's own statements, one at a time: the latest wins and stops the one before it, and
 * leaving the page stops what still runs, so that charts elsewhere need not wait for it. `replace`
 * ends the engine and starts another.
 */
export const useOwnQuery = (connection: () => OpenConnection | null, replace: () => void) => {
  const answer: ShallowRef<OwnAnswer> = shallowRef({ state: 'idle' })
  let underWay: AbortController | null = null

  const running = new Set<AbortController>()

  const stop = (mine: AbortController | null): void => {
    if (mine === null || mine.signal.aborted) return
    mine.abort()
    setTimeout(() => running.has(mine) && replace(), STOP_MS)
  }

  const run = async (text: string): Promise<void> => {
    const open = connection()
    if (!open) return
    stop(underWay)
    const mine = new AbortController()
    underWay = mine
    running.add(mine)
    answer.value = { state: 'running' }
    try {
      const result = await open.ask(text, { limit: OWN_ROWS, signal: mine.signal })
      if (underWay === mine) answer.value = { state: 'ready', result }
    } catch (error) {
      const code = codeOf(error, mine)
      const words = error instanceof OwnQueryError ? error.message : ''
      if (underWay === mine) answer.value = { state: 'failed', code, words }
    } finally {
      running.delete(mine)
    }
  }

  const cancel = (): void => stop(underWay)

  /** Forgets the answer: it was of another data set. */
  const clear = (): void => {
    cancel()
    underWay = null
    answer.value = { state: 'idle' }
  }

  onScopeDispose(cancel)

  return { answer, run, cancel, clear }
}
