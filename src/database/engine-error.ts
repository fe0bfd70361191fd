/**
 * Why the engine did not start, or no longer runs. `wasm_missing`: the engine's file is not there.
 * `wasm_damaged`: it came incomplete or altered. `worker_failed`: its worker did not load or crashed.
 * `ended`: it ran, and the browser has ended it. `stalled`: nothing arrived for some seconds.
 * `offline`: there is no network, and the file is not kept here. `blocked`: the browser or the network
 * refused. `unsupported`: the browser cannot run it. `data_missing`, `data_damaged`: a data file is not
 * there, or is not the one that the manifest names.
 */
export type EngineErrorCode =
  | 'wasm_missing'
  | 'wasm_damaged'
  | 'worker_failed'
  | 'ended'
  | 'stalled'
  | 'offline'
  | 'blocked'
  | 'unsupported'
  | 'data_missing'
  | 'data_damaged'

/** The engine does not run; `file` is the address at fault where there is one. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly code: EngineErrorCode
  readonly file: string | null

  constructor(code: EngineErrorCode, message: string, file: string | null = null) {
    super(message)
    this.code = code
    this.file = file
  }
}
