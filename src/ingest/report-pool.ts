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
  /** Whether pictures of print are recognised; without it they are refused. */
  readonly readsScans: boolean
}

/**
 * What a worker made of one file: the report packed for the store, that it is known, or why there
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

/** A scan is read line by line, its recogniser loaded first: so many times the others' time. */
const SCAN_TIMES = 30

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

interface PoolWorker {
  readonly worker: Worker
  /** Its code is loaded: the clock of its first file starts only now. */
  isReady: boolean
  task: Task | null
  isScan: boolean
  timer: NodeJS.Timeout | undefined
}

const refused = (code: ReadError['code'], message: string): PackedReading => ({
  error: { code, message },
  ms: 0,
})

/**
 * Starts a worker on TypeScript source: Node 20 does not pass tsx's loader on to workers, so that
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
  private readonly workers = new Set<PoolWorker>()
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
    await Promise.all([...this.workers].map(({ worker }) => worker.terminate()))
  }

  private next(): void {
    if (this.waiting.length === 0) return
    const idle = [...this.workers].find((member) => member.task === null)
    const member = idle ?? (this.workers.size < this.options.jobs ? this.hire() : null)
    const task = member === null ? undefined : this.waiting.shift()
    if (member === null || task === undefined) return
    member.task = task
    if (member.isReady) this.startClock(member)
    member.worker.postMessage(task.file)
  }

  private hire(): PoolWorker {
    const member: PoolWorker = {
      worker: startWorker({
        townships: this.options.townships,
        known: this.options.known,
        readsScans: this.options.readsScans,
      }),
      isReady: false,
      isScan: false,
      task: null,
      timer: undefined,
    }
    this.workers.add(member)
    member.worker.on('message', (message: PackedReading | 'ready' | 'scan') => {
      if (message === 'scan') {
        member.isScan = true
        return this.startClock(member)
      }
      if (message !== 'ready') return this.finish(member, message)
      member.isReady = true
      if (member.task !== null) this.startClock(member)
    })
    member.worker.on('error', (error: Error & { code?: string }) => {
      this.dismiss(member)
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      this.finish(
        member,
        isMemory
          ? refused('too_large', '文件展开后太大，内存不够；请拆分后再试。')
          : refused('damaged', `读取时出错（${error.message}）；请检查文件是否完整。`),
      )
    })
    return member
  }

  private startClock(member: PoolWorker): void {
    clearTimeout(member.timer)
    member.timer = setTimeout(() => this.giveUp(member), this.timeFor(member) * crowding())
  }

  private timeFor(member: PoolWorker): number {
    return this.options.timeoutMs * (member.isScan ? SCAN_TIMES : 1)
  }

  private giveUp(member: PoolWorker): void {
    this.dismiss(member)
    const seconds = this.timeFor(member) / 1000
    const message = `读取超过 ${seconds} 秒，已放弃；请另存为 .docx 或 .txt 后再试。`
    this.finish(member, refused('too_large', message))
  }

  private dismiss(member: PoolWorker): void {
    this.workers.delete(member)
    void member.worker.terminate()
  }

  private finish(member: PoolWorker, reading: PackedReading): void {
    const { task } = member
    clearTimeout(member.timer)
    member.isScan = false
    member.task = null
    task?.done(reading)
    this.next()
  }
}
