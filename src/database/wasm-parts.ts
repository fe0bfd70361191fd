/** Some hosts take no file over 25 MiB: the build cuts the engine (src/build/engine-parts.ts). */
export const WASM_PARTS = 2

/** What the parts are called of a file of this name. */
export const partsOf = (wasm: string): readonly string[] =>
  Array.from({ length: WASM_PARTS }, (_, i) => wasm.replace(/\.wasm$/, `.${i + 1}.wasm`))
