/** A promise that rejects when no sign of life came for a while. */
export interface StallWatch {
  /** Never resolves; rejects with the error made by `failure`. */
  readonly failed: Promise<never>
  /** A sign of life: the wait begins again, from now on for `ms` milliseconds. */
  alive(ms: number): void
  stop(): void
}

// Where the page itself was busy, signs of life wait behind the timer: they get a turn.
const GRACE_MS = 250

/** Starts waiting at once. */
export const watchForStall = (ms: number, failure: () => Error): StallWatch => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let reject: (error: Error) => void = () => undefined
  const failed = new Promise<never>((_, fail) => {
    reject = fail
  })
  // Nobody need be listening when it fails after the race was won.
  failed.catch(() => undefined)
  const lastTurn = (): void => {
    timer = setTimeout(() => reject(failure()), GRACE_MS)
  }
  const alive = (wait: number): void => {
    clearTimeout(timer)
    timer = setTimeout(lastTurn, wait)
  }
  alive(ms)
  return { failed, alive, stop: () => clearTimeout(timer) }
}
