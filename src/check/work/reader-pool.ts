import type {
  DrawOutcome,
  DrawTask,
  ReaderStart,
  ReadOutcome,
  ReadTask,
  RecogniserTask,
  Refusal,
} from './messages.ts'

interface Task {
  readonly file: ReadTask | DrawTask
  readonly done: (outcome: ReadOutcome | DrawOutcome) => void
}

interface Hand {
  readonly worker: Worker
  isReady: boolean
  hasRecogniser: boolean
  task: Task | null
  timer: ReturnType<typeof setTimeout> | undefined
}

type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'alive' }
  | { readonly kind: 'done'; readonly outcome: ReadOutcome | DrawOutcome }

/** A file that takes longer is given up. */
const TIMEOUT_MS = 30_000
/** One reader leaves a machine of two cores its page. */
const MOST_HANDS = 2

const refused = (code: Refusal['code'], about: string | null = null): ReadOutcome => ({
  kind: 'refused',
  sha256: null,
  error: { code, message: null, about },
})

/**
 * Reads files in workers, one file a worker at a time, two at most. A file that hangs or breaks its
 * worker costs the worker, never the rest: it is refused and the worker is replaced. One more worker
 * stands by from the beginning, so that a replacement needs no network.
 */
export class ReaderPool {
  private readonly start: ReaderStart
  private readonly hands = new Set<Hand>()
  private spare: Worker | null
  private waiting: Task[] = []
  /** Workers that ended before they had their code: one more would end as they did. */
  private stillborn = 0
  private readonly address: string
  private recogniser: RecogniserTask | null = null

  /** `address` is that of the worker's code. */
  constructor(start: ReaderStart, address: string) {
    this.start = start
    this.address = address
    this.spare = new Worker(address)
    const hands = Math.max(1, Math.min(MOST_HANDS, navigator.hardwareConcurrency - 1))
    for (let i = 0; i < hands; i++) this.hire(new Worker(address))
  }

  async read(file: Omit<ReadTask, 'kind'>): Promise<ReadOutcome> {
    const outcome = await this.give({ kind: 'read', ...file })
    return outcome.kind === 'drawn' ? refused('crashed') : outcome
  }

  /** Draws a page; null where there is none, or it takes too long. */
  async draw(file: Omit<DrawTask, 'kind'>): Promise<DrawOutcome['picture']> {
    const outcome = await this.give({ kind: 'draw', ...file })
    return outcome.kind === 'drawn' ? outcome.picture : null
  }

  /** What workers recognise pictures with from now on. */
  useRecogniser(recogniser: RecogniserTask): void {
    this.recogniser = recogniser
  }

  /** Resolves when every worker has its code and its lists. */
  async ready(): Promise<void> {
    const all = [...this.hands].map(
      (hand) =>
        new Promise<void>((go) => {
          if (hand.isReady) go()
          else hand.worker.addEventListener('message', () => hand.isReady && go())
        }),
    )
    await Promise.all(all)
  }

  /** Gives up all that waits or is being read. */
  cancel(): void {
    this.cancelAll(refused('cancelled'))
    for (const hand of this.hands) if (hand.task !== null) this.replace(hand, refused('cancelled'))
  }

  close(): void {
    this.spare?.terminate()
    for (const { worker } of this.hands) worker.terminate()
    this.hands.clear()
  }

  private give(file: Task['file']): Promise<ReadOutcome | DrawOutcome> {
    return new Promise((done) => {
      const task = { file, done }
      // Somebody waits before the page that is to be drawn.
      if (file.kind === 'draw') this.waiting.unshift(task)
      else this.waiting.push(task)
      this.next()
    })
  }

  private cancelAll(outcome: ReadOutcome): void {
    const waiting = this.waiting
    this.waiting = []
    for (const { done } of waiting) done(outcome)
  }

  private next(): void {
    for (const hand of this.hands) {
      if (hand.task !== null || !hand.isReady) continue
      const task = this.waiting.shift()
      if (task === undefined) return
      hand.task = task
      if (task.file.kind === 'read' && task.file.recognises && !hand.hasRecogniser) {
        hand.hasRecogniser = true
        hand.worker.postMessage(this.recogniser)
      }
      hand.worker.postMessage(task.file)
      this.wind(hand)
    }
  }

  private wind(hand: Hand): void {
    clearTimeout(hand.timer)
    hand.timer = setTimeout(
      () => this.replace(hand, refused('hangs', String(TIMEOUT_MS / 1000))),
      TIMEOUT_MS,
    )
  }

  private hire(worker: Worker): void {
    const hand: Hand = {
      worker,
      isReady: false,
      hasRecogniser: false,
      task: null,
      timer: undefined,
    }
    this.hands.add(hand)
    worker.addEventListener('message', ({ data }: MessageEvent<Partial<Message>>) => {
      // pdf.js greets a page from every worker that it is loaded in.
      if (data.kind === 'ready') hand.isReady = true
      if (data.kind === 'alive' && hand.task !== null) this.wind(hand)
      if (data.kind === 'done' && data.outcome) this.finish(hand, data.outcome)
      this.next()
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.replace(hand, refused('crashed', event.message))
    })
    worker.postMessage(this.start)
  }

  private finish(hand: Hand, outcome: ReadOutcome | DrawOutcome): void {
    clearTimeout(hand.timer)
    const { task } = hand
    hand.task = null
    task?.done(outcome)
  }

  private replace(hand: Hand, outcome: ReadOutcome): void {
    hand.worker.terminate()
    this.hands.delete(hand)
    this.finish(hand, outcome)
    if (!hand.isReady) this.stillborn += 1
    if (this.stillborn > MOST_HANDS) return this.cancelAll(outcome)
    this.hire(this.spare ?? new Worker(this.address))
    this.spare = new Worker(this.address)
  }
}
