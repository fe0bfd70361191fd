import { embeddedFile, inflate } from './embedded-files.ts'
import { absolute } from './engine-thread.ts'

/**
 * A worker of the single file: a page of file:// may make none of a file, so its script is taken out
 * of the page first, which takes a moment. Messages wait until then.
 */
export class LateWorker extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null
  onerror: ((event: Event) => void) | null = null
  private worker: Worker | null = null
  private waiting: { readonly message: unknown; readonly transfer: Transferable[] }[] = []
  private isOver = false

  constructor(url: string) {
    super()
    this.start(url).catch((error: unknown) => this.fail(String(error)))
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (this.worker === null) this.waiting.push({ message, transfer })
    else this.worker.postMessage(message, transfer)
  }

  terminate(): void {
    this.isOver = true
    this.waiting = []
    this.worker?.terminate()
  }

  private async start(url: string): Promise<void> {
    const packed = await embeddedFile(absolute(url))
    if (packed === null) throw new Error(`worker: the page carries no ${url}`)
    const script = new Blob([(await inflate(packed)) as BlobPart], { type: 'text/javascript' })
    if (this.isOver) return
    const worker = new Worker(URL.createObjectURL(script))
    worker.addEventListener('message', ({ data }: MessageEvent) => {
      const event = new MessageEvent('message', { data })
      this.onmessage?.(event)
      this.dispatchEvent(event)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.fail(event.message ?? 'it did not load')
    })
    this.worker = worker
    for (const { message, transfer } of this.waiting) worker.postMessage(message, transfer)
    this.waiting = []
  }

  private fail(message: string): void {
    const event = new ErrorEvent('error', { message, cancelable: true })
    this.onerror?.(event)
    this.dispatchEvent(event)
  }
}
