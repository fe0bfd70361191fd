import type { OpenConnection } from '../../database/connection.ts'
import type { Manifest } from '../../database/manifest.ts'
import type { FromPublisher, PublishJob, ToPublisher } from './messages.ts'
import PublishWorker from './publish-worker.ts?worker'

/** Puts other data into the page's engine and gives a connection to it. */
export type LoadEngine = (
  manifest: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
) => Promise<OpenConnection>

/** The worker that writes sites, which has its code from the beginning: later there is no network. */
export class Publisher {
  private readonly worker = new PublishWorker()
  private readonly here: Promise<void>
  private isBusy = false

  constructor() {
    this.here = new Promise((done, failed) => {
      const listen = ({ data }: MessageEvent<FromPublisher>): void => {
        if (data.kind !== 'here') return
        this.worker.removeEventListener('message', listen)
        done()
      }
      this.worker.addEventListener('message', listen)
      this.worker.addEventListener('error', (event) => {
        event.preventDefault()
        failed(new Error(`publishing: ${event.message ?? 'the worker did not load'}`))
      })
    })
    this.here.catch(() => undefined)
  }

  /** Resolves when the worker has its code. Rejects where it did not load. */
  ready(): Promise<void> {
    return this.here
  }

  /** Writes a site as one file. Rejects with what went wrong; one at a time. */
  async publish(
    job: PublishJob,
    load: LoadEngine,
    onStep: (fraction: number) => void,
  ): Promise<Blob> {
    await this.here
    if (this.isBusy) throw new Error('publishing: one site at a time')
    this.isBusy = true
    try {
      return await this.run(job, load, onStep)
    } finally {
      this.isBusy = false
    }
  }

  private run(
    job: PublishJob,
    load: LoadEngine,
    onStep: (fraction: number) => void,
  ): Promise<Blob> {
    const send = (message: ToPublisher): void => this.worker.postMessage(message)
    let connection: OpenConnection | null = null
    const answer = async (data: Extract<FromPublisher, { ask: number }>): Promise<void> => {
      try {
        if (data.kind === 'load') connection = await load(data.manifest, data.files)
        const rows = data.kind === 'query' ? await connection?.query(data.statement) : []
        send({ kind: 'answer', ask: data.ask, rows: rows ?? [] })
      } catch (error) {
        send({ kind: 'refusal', ask: data.ask, error: String(error) })
      }
    }
    return new Promise((done, failed) => {
      const ended = new AbortController()
      const listen = ({ data }: MessageEvent<FromPublisher>): void => {
        if (data.kind === 'load' || data.kind === 'query') void answer(data)
        else if (data.kind === 'step') onStep(data.fraction)
        else if (data.kind !== 'here') {
          ended.abort()
          if (data.kind === 'done') done(data.file)
          else failed(new Error(data.error))
        }
      }
      this.worker.addEventListener('message', listen, { signal: ended.signal })
      this.worker.addEventListener('error', ({ message }) => failed(new Error(message)), {
        signal: ended.signal,
      })
      send({ kind: 'job', job })
    })
  }
}
