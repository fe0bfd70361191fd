/**
 * Runs tasks one at a time, in the order asked; a task that fails does not stop the next. Once
 * ended, every waiting and later task is rejected: a terminated worker never answers, and who
 * waits for it would wait for ever.
 */
export class Queue {
  private last: Promise<unknown> = Promise.resolve()
  private over = false
  private refuse: (reason: Error) => void = () => undefined
  private readonly ended = new Promise<never>((_, reject) => {
    this.refuse = reject
  })

  /** `before` is called when a task's turn has come. */
  constructor(private readonly before: () => void = () => undefined) {
    this.ended.catch(() => undefined)
  }

  run<T>(task: () => Promise<T>): Promise<T> {
    // The end frees those who wait, so what stands behind them must not set out after it.
    const turn = this.last.then(() => {
      if (this.over) return this.ended
      this.before()
      return task()
    })
    const result = Promise.race([turn, this.ended])
    this.last = result.catch(() => undefined)
    return result
  }

  end(reason: Error): void {
    this.over = true
    this.refuse(reason)
  }
}
