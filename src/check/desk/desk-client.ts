import { workerAddress } from '../work/worker-address.ts'
import deskWorker from './desk-worker.ts?worker&url'
import type { Desk, DeskStart } from './desk.ts'
import type { DeskAnswer, DeskCall } from './desk-worker.ts'

type Methods = {
  [M in keyof Desk]: (...values: Parameters<Desk[M]>) => Promise<Awaited<ReturnType<Desk[M]>>>
}

/** The desk, which lives in a worker: its methods, answered later. */
export interface DeskClient extends Methods {
  readonly end: () => void
}

/** Buffers of the published data, which the desk takes over: copying megabytes takes the page's time. */
const buffersOf = ({ sets }: DeskStart): ArrayBuffer[] => {
  const whole = sets
    .flatMap(({ files }) => [...files.values()])
    .filter(({ byteLength, buffer }) => byteLength === buffer.byteLength)
  return [...new Set(whole.map(({ buffer }) => buffer as ArrayBuffer))]
}

/** Starts the desk; resolves when it has its lists. Rejects when it cannot start. */
export const startDesk = async (start: DeskStart): Promise<DeskClient> => {
  const worker = new Worker(await workerAddress(deskWorker))
  const waiting = new Map<
    number,
    { readonly done: (value: unknown) => void; readonly failed: (error: Error) => void }
  >()
  let calls = 0
  const call = (method: string, ...values: readonly unknown[]): Promise<unknown> =>
    new Promise((done, failed) => {
      calls += 1
      waiting.set(calls, { done, failed })
      const message: DeskCall = { call: calls, method, values }
      worker.postMessage(message, method === 'start' ? buffersOf(start) : [])
    })
  worker.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => {
    const asked = waiting.get(data.call)
    waiting.delete(data.call)
    if ('error' in data) asked?.failed(new Error(data.error))
    else asked?.done(data.value)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    for (const { failed } of waiting.values()) failed(new Error(event.message))
    waiting.clear()
  })
  await call('start', start)
  // Every name that is asked of the desk is one of its methods: the types see to that.
  return new Proxy({} as DeskClient, {
    get: (_, name) => {
      if (name === 'end') return () => worker.terminate()
      // A promise that is awaited is asked for «then».
      if (name === 'then' || typeof name !== 'string') return undefined
      return (...values: readonly unknown[]) => call(name, ...values)
    },
  })
}
