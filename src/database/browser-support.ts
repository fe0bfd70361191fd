import { EngineError } from './engine-error.ts'

// The smallest modules that say «wasm» and «wasm with exceptions» (the engine's «eh» build).
const EMPTY = [0, 97, 115, 109, 1, 0, 0, 0]
const EXCEPTIONS = [...EMPTY, ...[1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11]]

/** Rejects with `unsupported` or `blocked` where the engine could not run at all. */
export const checkSupport = async (): Promise<void> => {
  if (
    typeof WebAssembly !== 'object' ||
    typeof Worker !== 'function' ||
    typeof TransformStream !== 'function' ||
    !WebAssembly.validate(new Uint8Array(EXCEPTIONS))
  )
    throw new EngineError('unsupported', 'this browser lacks WebAssembly exceptions or streams')
  try {
    // A policy without 'wasm-unsafe-eval' refuses here at once; in the worker it would just hang.
    await WebAssembly.compile(new Uint8Array(EMPTY))
  } catch (error) {
    throw new EngineError('blocked', `WebAssembly refused: ${String(error)}`)
  }
}
