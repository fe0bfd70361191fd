import { onScopeDispose, shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import type { OpenConnection } from '../database/connection.ts'
import { OwnQueryError } from '../database/own-query.ts'
import type { OwnQueryErrorCode, OwnResult } from '../database/own-query.ts'

export type OwnAnswer =
  | { readonly state: 'idle' | 'running' }
  | { readonly state: 'ready'; readonly result: OwnResult }
  | { readonly state: 'failed'; readonly code: OwnQueryErrorCode; readonly words: string }

/** The most rows that a reader's own question is answered with. */
export const OWN_ROWS = 1000

/**
 * Runs a reader's own statements, one at a time: the latest wins and stops the one before it, and
 * leaving the page stops what still runs, so that charts elsewhere need not wait for it.
 */
export const useOwnQuery = (connection: () => OpenConnection | null) => {
  const answer: ShallowRef<OwnAnswer> = shallowRef({ state: 'idle' })
  let underWay: AbortController | null = null

  const run = async (text: string): Promise<void> => {
    const open = connection()
    if (!open) return
    underWay?.abort()
    const mine = new AbortController()
    underWay = mine
    answer.value = { state: 'running' }
    try {
      const result = await open.ask(text, { limit: OWN_ROWS, signal: mine.signal })
      if (underWay === mine) answer.value = { state: 'ready', result }
    } catch (error) {
      const code = error instanceof OwnQueryError ? error.code : 'failed'
      const words = error instanceof Error ? error.message : String(error)
      if (underWay === mine) answer.value = { state: 'failed', code, words }
    }
  }

  const cancel = (): void => underWay?.abort()

  /** Forgets the answer: it was of another data set. */
  const clear = (): void => {
    cancel()
    underWay = null
    answer.value = { state: 'idle' }
  }

  onScopeDispose(cancel)

  return { answer, run, cancel, clear }
}
