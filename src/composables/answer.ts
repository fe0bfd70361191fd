import { onScopeDispose, shallowRef, watch } from 'vue'
import type { ShallowRef } from 'vue'
import type { Connection, Row } from '../database/connection.ts'
import { EngineError } from '../database/engine-error.ts'
import type { Query } from '../queries/question.ts'

/** A query and what to make of its rows; both stand for the choice at the time of asking. */
export interface Question<R extends Row, T> {
  readonly query: Query<R>
  readonly read: (rows: readonly R[]) => T
}

export interface Answer<T> {
  /** The newest value, which while loading may be that of the question before. */
  readonly value: T | null
  readonly state: 'loading' | 'ready' | 'error'
  /** What went wrong, in the engine's words; `engine` when there is no engine to ask. */
  readonly failure: string | null
}

/** Where answers come from: those painted by the build, and the engine once it is ready. */
export interface AnswerSources {
  readonly painted: <R extends Row>(query: Query<R>) => readonly R[] | null
  readonly connection: () => Connection | null
  readonly engineFailed: () => boolean
  /** Whether answers of the build are on their way that may be the one. */
  readonly awaited: () => boolean
  /** Says that a question needs the engine. */
  readonly want: (query: Query) => void
}

const isSameRow = (before: Row, now: Row | undefined): boolean =>
  before === now ||
  (now !== undefined && Object.keys(before).every((column) => before[column] === now[column]))

/** Whether answers to one question say the same: they have the same columns. */
const isSame = (before: readonly Row[], now: readonly Row[]): boolean =>
  before.length === now.length && before.every((row, i) => isSameRow(row, now[i]))

/**
 * Answers a question that changes. What the build has answered stands at once and is not asked
 * again; for the rest the engine is wanted. One question is under way at a time; the latest wins and
 * an answer that comes too late is dropped. The engine is told when nobody waits for one any more, so
 * that it loads nothing for it.
 */
export const useAnswer = <R extends Row, T>(
  question: () => Question<R, T> | null,
  sources: AnswerSources,
): ShallowRef<Answer<T>> => {
  const answer = shallowRef<Answer<T>>({ value: null, state: 'loading', failure: null })
  let latest: { question: Question<R, T>; connection: Connection } | null = null
  let underWay = false
  let stop = new AbortController()
  let shown: { readonly key: string; readonly rows: readonly R[] } | null = null

  const show = (asked: Question<R, T>, rows: readonly R[]): void => {
    const { key } = asked.query
    const stands = answer.value.state === 'ready' && shown?.key === key && isSame(shown.rows, rows)
    if (!stands) answer.value = { value: asked.read(rows), state: 'ready', failure: null }
    shown = { key, rows }
  }

  /** What was shown of the same question is as right as before; of another it would be wrong. */
  const fail = (asked: Question<R, T>, failure: string): void => {
    if (shown?.key === asked.query.key) show(asked, shown.rows)
    else answer.value = { value: null, state: 'error', failure }
  }

  const giveUp = (): void => {
    latest = null
    // A server need not go on with what nobody waits for.
    stop.abort()
  }
  onScopeDispose(giveUp)

  const askOn = async (): Promise<void> => {
    if (underWay) return
    underWay = true
    while (latest) {
      const asked = latest
      stop = new AbortController()
      try {
        const rows = await asked.connection.query<R>(asked.question.query, stop.signal)
        if (latest === asked) show(asked.question, rows)
      } catch (error) {
        const failure = error instanceof Error ? error.message : String(error)
        if (latest === asked)
          fail(asked.question, error instanceof EngineError ? 'engine' : failure)
      }
      if (latest === asked) latest = null
    }
    underWay = false
  }

  const paintedNow = (): readonly R[] | null => {
    const asked = question()
    return asked && sources.painted(asked.query)
  }

  watch(
    [question, paintedNow, sources.connection, sources.engineFailed, sources.awaited] as const,
    ([asked, painted, connection, failed, awaited]) => {
      giveUp()
      if (!asked) {
        answer.value = { value: null, state: 'loading', failure: null }
        return
      }
      if (painted) return show(asked, painted)
      if (!awaited) sources.want(asked.query)
      if (connection) answer.value = { ...answer.value, state: 'loading', failure: null }
      else if (failed) fail(asked, 'engine')
      else answer.value = { ...answer.value, state: 'loading', failure: null }
      if (connection) {
        latest = { question: asked, connection }
        void askOn()
      }
    },
    { immediate: true },
  )

  return answer
}
