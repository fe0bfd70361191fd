import { availableParallelism, loadavg } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ReportIdentity } from '../report/parsed-report.ts'
import type { ReadError } from '../report/report-document.ts'
import type { TownshipName } from '../report/roster.ts'

/** A file to read; `hint` is its name with its folders. */
export interface ReadTask {
  readonly path: string
  readonly hint: string
}

/** What a worker is given when it starts. */
export interface WorkerStart {
  readonly townships: readonly TownshipName[] | null
  /** Keys of files that need not be parsed again (reading-key.ts). */
  readonly known: ReadonlySet<string>
}

/**
 * What a worker made of one file: the report packed for the spill, that it is known, or why there
 * is none. `ms` is the time it took.
 */
export type PackedReading = { readonly ms: number } & (
  | { readonly sha256: string; readonly identity: ReportIdentity; readonly packed: Uint8Array }
  | { readonly sha256: string; readonly known: true }
  | { readonly error: ReadError }
)

export interface PoolOptions extends WorkerStart {
  readonly jobs: number
  /** A file that takes longer is given up. */
  readonly timeoutMs: number
}

/** Enough for a file of 30 MB; a file that needs more is refused instead of taking the machine. */
const WORKER_MEMORY_MB = 900

/**
 * How many times slower than alone a thread runs at present: on a machine with other work, ten
 * seconds by the clock are not ten seconds of reading.
 */
const crowding = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())

interface Task {
  readonly file: ReadTask
  readonly done: (reading: PackedReading) => void
}

interface Hand {
  readonly worker: Worker
  /** Its code is loaded: the clock of its first file starts only now. */
  isReady: boolean
  task: Task | null
  timer: NodeJS.Timeout | undefined
}

const refused = (code: ReadError['code'], message: string): PackedReading => ({
  error: { code, message },
  ms: 0,
})

/**
 * Starts a worker on TypeScript source: Node 20 does not hand tsx's loader on to workers, so that
 * the worker registers it itself. Compiled, it is a file beside this one.
 */
const startWorker = (start: WorkerStart): Worker => {
  const own = import.meta.url
  const isCompiled = own.endsWith('.js')
  const code = own.replace(/[^/]*$/, isCompiled ? 'read-worker.js' : 'read-worker.ts')
  const boot = [
    ...(isCompiled
      ? []
      : [
          `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}`,
          'register()',
        ]),
    `await import(${JSON.stringify(code)})`,
  ].join('\n')
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(boot)}`), {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB },
  })
}

/**
 * Reads report files in worker threads, one file a worker at a time. A file that hangs or takes too
 * much memory costs its worker, never the run: it becomes a refusal and the worker is replaced.
 */
export class ReportPool {
  private readonly waiting: Task[] = []
  private readonly hands = new Set<Hand>()
  private readonly options: PoolOptions

  constructor(options: PoolOptions) {
    this.options = options
  }

  read(file: ReadTask): Promise<PackedReading> {
    return new Promise((done) => {
      this.waiting.push({ file, done })
      this.next()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.hands].map(({ worker }) => worker.terminate()))
  }

  private next(): void {
    if (this.waiting.length === 0) return
    const idle = [...this.hands].find((hand) => hand.task === null)
    const hand = idle ?? (this.hands.size < this.options.jobs ? this.hire() : null)
    const task = hand === null ? undefined : this.waiting.shift()
    if (hand === null || task === undefined) return
    hand.task = task
    if (hand.isReady) this.startClock(hand)
    hand.worker.postMessage(task.file)
  }

  private hire(): Hand {
    const hand: Hand = {
      worker: startWorker({ townships: this.options.townships, known: this.options.known }),
      isReady: false,
      task: null,
      timer: undefined,
    }
    this.hands.add(hand)
    hand.worker.on('message', (message: PackedReading | 'ready') => {
      if (message !== 'ready') return this.finish(hand, message)
      hand.isReady = true
      if (hand.task !== null) this.startClock(hand)
    })
    hand.worker.on('error', (error: Error & { code?: string }) => {
      this.dismiss(hand)
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      this.finish(
        hand,
        isMemory
          ? refused('too_large', '文件展开后太大，内存不够；请拆分后再试。')
          : refused('damaged', `读取时出错（${error.message}）；请检查文件是否完整。`),
      )
    })
    return hand
  }

  private startClock(hand: Hand): void {
    hand.timer = setTimeout(() => this.giveUp(hand), this.options.timeoutMs * crowding())
  }

  private giveUp(hand: Hand): void {
    this.dismiss(hand)
    const seconds = this.options.timeoutMs / 1000
    const message = `读取超过 ${seconds} 秒，已放弃；请另存为 .docx 或 .txt 后再试。`
    this.finish(hand, refused('too_large', message))
  }

  private dismiss(hand: Hand): void {
    this.hands.delete(hand)
    void hand.worker.terminate()
  }

  private finish(hand: Hand, reading: PackedReading): void {
    const { task } = hand
    clearTimeout(hand.timer)
    hand.task = null
    task?.done(reading)
    this.next()
  }
}
