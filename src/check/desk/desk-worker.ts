import '../../floor/fallbacks.ts'
import { Desk, type DeskStart } from './desk.ts'

/** A call to the desk: a method's name and what it takes. */
export interface DeskCall {
  readonly call: number
  readonly method: string
  readonly values: readonly unknown[]
}

export type DeskAnswer =
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly error: string }

interface WorkerScope {
  onmessage: ((event: MessageEvent<DeskCall>) => void) | null
  postMessage(message: DeskAnswer): void
}

const scope = globalThis as unknown as WorkerScope

let desk: Desk | null = null

const run = async ({ method, values }: DeskCall): Promise<unknown> => {
  if (method === 'start') {
    desk = new Desk(values[0] as DeskStart)
    return null
  }
  if (desk === null) throw new Error('desk: not started')
  // The page's side (desk-client.ts) is typed by the desk's own methods.
  const act = desk[method as keyof Desk] as (...values: readonly unknown[]) => unknown
  return act.apply(desk, [...values])
}

scope.onmessage = ({ data }) => {
  run(data).then(
    (value) => scope.postMessage({ call: data.call, value }),
    (error: unknown) => scope.postMessage({ call: data.call, error: String(error) }),
  )
}
