import { EngineError } from './engine-error.ts'

/** How long a worker may take for a sign of life, which it owes before it sets to work. */
const SIGN_MS = 4000

/**
 * Knows when a worker has ended of which no event tells: browsers end workers where memory is short.
 * The worker holds a lock for as long as it lives, and the page waits for that lock. Where there are
 * no locks (plain http from another machine) it is asked for a sign of life before each question.
 */
export interface WorkerLife {
  /** Never resolves; rejects with an {@link EngineError} `ended` once the worker has ended. */
  readonly ended: Promise<never>
  /** Asks for a sign of life where there is no lock. Call it before the worker gets work to do. */
  readonly ask: () => void
  /** The worker is ended on purpose. */
  readonly stop: () => void
}

/** What engine-worker.js says of itself. */
type Said = { readonly engine?: 'holding' | 'here' | undefined }

/** Call it before any other listener is added: theirs may keep messages to themselves. */
export const watchLife = (worker: Worker, lock: string): WorkerLife => {
  const stop = new AbortController()
  let isHeld = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let fail: (error: Error) => void = () => undefined
  const ended = new Promise<never>((_, reject) => {
    fail = reject
  })
  ended.catch(() => undefined)
  const end = (): void => fail(new EngineError('ended', 'the worker has ended'))
  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.engine === 'here') clearTimeout(timer)
    if (data.engine !== 'holding') return
    isHeld = true
    navigator.locks
      .request(lock, { signal: stop.signal }, end)
      // Given up when the worker is ended on purpose.
      .catch(() => undefined)
  })
  return {
    ended,
    ask: () => {
      if (isHeld) return
      clearTimeout(timer)
      timer = setTimeout(end, SIGN_MS)
      worker.postMessage({ engine: 'sign' })
    },
    stop: () => {
      clearTimeout(timer)
      stop.abort()
    },
  }
}
