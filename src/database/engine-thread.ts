import { EngineError } from './engine-error.ts'
import type { EngineFiles } from './engine-files.ts'
import { embeddedFile, inflate } from './embedded-files.ts'
import { SILENCE_MS } from './fetch-file.ts'
import type { StallWatch } from './stall-watch.ts'
import type { StartProgress } from './start-progress.ts'
import { watchLife, type WorkerLife } from './worker-life.ts'

/** What engine-worker.js tells of its fetch of the engine. */
type Told =
  | { engine: 'alive' }
  | { engine: 'holding' | 'here' }
  | { engine: 'bytes'; bytes: number }
  | { engine: 'loaded'; bytes: number }
  | { engine: 'refused'; status: number; type: string; file: string }
  | { engine: 'broken'; file: string; why: string }
  | { engine: 'failed'; why: string }

/** Silence after which a start has failed: that of any file. */
export const STALL_MS = SILENCE_MS
// Compiling says nothing while it works; on a slow phone it takes long and is no stall.
export const COMPILE_MS = 60_000

export const absolute = (url: string): string => new URL(url, document.baseURI).href

// On a page of file:// no worker may be made of a file, and none made of a blob may fetch one: the
// single file hands over all three as bytes.
const workerOf = async (files: EngineFiles): Promise<{ url: string; begin: object }> => {
  const [worker, engine, ...wasm] = await Promise.all(
    [files.worker, files.engine, ...files.wasm].map((file) => embeddedFile(absolute(file))),
  )
  if (worker && engine && wasm.every((part) => part !== null)) {
    const code = [await inflate(worker), '\n', await inflate(engine)] as BlobPart[]
    return {
      url: URL.createObjectURL(new Blob(code, { type: 'text/javascript' })),
      begin: { bytes: wasm.map((part) => new Blob([part as BlobPart])) },
    }
  }
  return {
    url: absolute(files.worker),
    begin: { script: absolute(files.engine), wasm: files.wasm.map(absolute) },
  }
}

/** A worker, and how the page learns of its end. */
export interface Thread {
  readonly worker: Worker
  readonly life: WorkerLife
}

/** Our worker around the engine's. Throws `blocked` where the browser refuses to make it. */
export const startThread = async (files: EngineFiles): Promise<Thread> => {
  const { url, begin } = await workerOf(files)
  try {
    const worker = new Worker(url)
    const lock = `gongkai:engine:${Math.random().toString(36).slice(2)}`
    const life = watchLife(worker, lock)
    worker.postMessage({ engine: 'begin', lock, ...begin })
    return { worker, life }
  } catch (error) {
    throw new EngineError('blocked', `worker refused: ${String(error)}`, url)
  }
}

/** Why nothing at all came of a request. */
const refusal = (): 'offline' | 'blocked' => (navigator.onLine ? 'blocked' : 'offline')

/**
 * Listens to the worker, before the engine's own listeners do: passes progress on, and rejects
 * when something is wrong that leaves the engine waiting for ever.
 */
export const threadTrouble = (
  { worker, life }: Thread,
  files: EngineFiles,
  watch: StallWatch,
  progress: StartProgress,
): Promise<never> => {
  const trouble = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // The engine's listener would only print it.
      event.preventDefault()
      event.stopImmediatePropagation()
      const why = event.message === undefined ? 'did not load' : event.message
      reject(new EngineError('worker_failed', `worker: ${why}`, absolute(files.worker)))
    })
    worker.addEventListener('message', (event: MessageEvent<Told | { engine?: never }>) => {
      const told = event.data
      if (told.engine === undefined) return
      // Not a message of the engine's: it would complain of it.
      event.stopImmediatePropagation()
      if (told.engine === 'alive') watch.alive(STALL_MS)
      else if (told.engine === 'bytes') {
        watch.alive(STALL_MS)
        progress.engineAt(told.bytes)
      } else if (told.engine === 'loaded') {
        watch.alive(COMPILE_MS)
        progress.engineLoaded()
      } else if (told.engine === 'refused') {
        const code = told.status === 0 ? refusal() : 'wasm_missing'
        const why = `engine file: status ${told.status}, ${told.type}`
        reject(new EngineError(code, why, told.file))
      } else if (told.engine === 'broken') {
        reject(new EngineError('wasm_damaged', `engine file: ${told.why}`, told.file))
      } else if (told.engine === 'failed')
        reject(new EngineError('worker_failed', told.why, absolute(files.engine)))
    })
  })
  const any = Promise.race([trouble, life.ended])
  any.catch(() => undefined)
  return any
}
