import { effectScope, nextTick, shallowRef } from 'vue'
import { describe, expect, it } from 'vitest'
import { useAnswer } from '../../src/composables/answer.ts'
import type { Connection, Row } from '../../src/database/connection.ts'
import { sql } from '../../src/database/statement.ts'
import type { Statement } from '../../src/database/statement.ts'
import { question, type Query } from '../../src/queries/question.ts'

type Numbers = { n: number }

/** A connection that answers when told to, so that a test decides who comes late. */
const patient = () => {
  const asked: {
    n: number
    answer: (rows: Row[]) => void
    fail: (error: Error) => void
    signal: AbortSignal | undefined
  }[] = []
  const connection: Connection = {
    query: <R extends Row>(statement: Statement, signal?: AbortSignal) =>
      new Promise<R[]>((resolve, reject) =>
        asked.push({
          n: Number(statement.values[0]),
          answer: (rows) => resolve(rows as R[]),
          fail: reject,
          signal,
        }),
      ),
    close: () => Promise.resolve(),
  }
  return { connection, asked }
}

const flush = async () => {
  await nextTick()
  await new Promise((done) => setTimeout(done))
}

const numbers = question<Numbers>()({
  id: 'numbers',
  params: (n: number) => ({ n }),
  statement: ({ n }) => sql`select ${n} as n`,
  examples: (ask) => [ask(1)],
})

const asking = (n: number) => ({
  query: numbers(n),
  read: (rows: readonly Numbers[]) => rows.map((row) => row.n),
})

const set = (painted: Record<string, Row[]> = {}) => {
  const chosen = shallowRef(1)
  const connection = shallowRef<Connection | null>(null)
  const failed = shallowRef(false)
  const scope = effectScope()
  const answer = scope.run(() =>
    useAnswer<Numbers, number[]>(() => asking(chosen.value), {
      painted: <R extends Row>(query: Query<R>) => (painted[query.key] as R[]) ?? null,
      connection: () => connection.value,
      engineFailed: () => failed.value,
    }),
  )!
  return { chosen, connection, failed, answer, scope }
}

const keyOf = (n: number) => numbers(n).key

describe('an answer', () => {
  it('says that nobody waits for one where another is asked for, or the view is gone', async () => {
    const { chosen, connection, scope } = set()
    const engine = patient()
    connection.value = engine.connection
    await flush()
    expect(engine.asked[0]!.signal?.aborted).toBe(false)
    chosen.value = 2
    await flush()
    expect(engine.asked[0]!.signal?.aborted).toBe(true)
    engine.asked[0]!.fail(new Error('given up'))
    await flush()
    expect(engine.asked[1]!.signal?.aborted).toBe(false)
    scope.stop()
    expect(engine.asked[1]!.signal?.aborted).toBe(true)
  })

  it('stands at once where the build has painted it, without an engine', () => {
    const { answer } = set({ [keyOf(1)]: [{ n: 1 }] })
    expect(answer.value).toEqual({ value: [1], state: 'ready', failure: null })
  })

  it('is taken over by the engine without a change when the rows are the same', async () => {
    const { answer, connection } = set({ [keyOf(1)]: [{ n: 1 }] })
    const before = answer.value
    const engine = patient()
    connection.value = engine.connection
    await flush()
    expect(answer.value).toBe(before)
    engine.asked[0]!.answer([{ n: 1 }])
    await flush()
    expect(answer.value).toBe(before)
  })

  it('follows the engine where the rows differ', async () => {
    const { answer, connection } = set({ [keyOf(1)]: [{ n: 1 }] })
    const engine = patient()
    connection.value = engine.connection
    await flush()
    engine.asked[0]!.answer([{ n: 7 }])
    await flush()
    expect(answer.value.value).toEqual([7])
  })

  it('is that of the latest question: late answers are dropped, those between never asked', async () => {
    const { answer, connection, chosen } = set()
    const engine = patient()
    connection.value = engine.connection
    await flush()
    chosen.value = 2
    await flush()
    chosen.value = 3
    await flush()
    expect(engine.asked.map((a) => a.n)).toEqual([1])
    engine.asked[0]!.answer([{ n: 1 }])
    await flush()
    expect(answer.value).toEqual({ value: null, state: 'loading', failure: null })
    expect(engine.asked.map((a) => a.n)).toEqual([1, 3])
    engine.asked[1]!.answer([{ n: 3 }])
    await flush()
    expect(answer.value).toEqual({ value: [3], state: 'ready', failure: null })
  })

  it('keeps the old value while a new question is under way', async () => {
    const { answer, connection, chosen } = set({ [keyOf(1)]: [{ n: 1 }] })
    const engine = patient()
    connection.value = engine.connection
    await flush()
    engine.asked[0]!.answer([{ n: 1 }])
    chosen.value = 2
    await flush()
    expect(answer.value).toEqual({ value: [1], state: 'loading', failure: null })
  })

  it('is an error when the engine refuses, and recovers with the next question', async () => {
    const { answer, connection, chosen } = set()
    const engine = patient()
    connection.value = engine.connection
    await flush()
    engine.asked[0]!.fail(new Error('no such column'))
    await flush()
    expect(answer.value).toEqual({ value: null, state: 'error', failure: 'no such column' })
    chosen.value = 2
    await flush()
    expect(answer.value.state).toBe('loading')
    engine.asked[1]!.answer([{ n: 2 }])
    await flush()
    expect(answer.value.state).toBe('ready')
  })

  it('without an engine is an error only where nothing was painted', async () => {
    const { answer, failed, chosen } = set({ [keyOf(1)]: [{ n: 1 }] })
    failed.value = true
    await flush()
    expect(answer.value.state).toBe('ready')
    chosen.value = 2
    await flush()
    expect(answer.value).toEqual({ value: null, state: 'error', failure: 'engine' })
  })

  it('keeps what is shown when the engine ends, and shows nothing of another question', async () => {
    const { chosen, connection, failed, answer, scope } = set()
    const { connection: open, asked } = patient()
    connection.value = open
    await flush()
    asked[0]!.answer([{ n: 1 }])
    await flush()
    expect(answer.value).toMatchObject({ state: 'ready', value: [1] })
    connection.value = null
    failed.value = true
    await flush()
    expect(answer.value).toMatchObject({ state: 'ready', value: [1] })
    chosen.value = 2
    await flush()
    expect(answer.value).toMatchObject({ state: 'error', value: null, failure: 'engine' })
    scope.stop()
  })
})
