import type { Plugin } from 'vite'
import { partsOf, WASM_PARTS } from '../database/wasm-parts.ts'

/**
 * Vite plugin: publishes the engine in parts instead of whole, because some hosts take no file over
 * 25 MiB. The page asks for the parts by the same names.
 */
export const engineParts = (): Plugin => ({
  name: 'gongkai:engine-parts',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (file.type !== 'asset' || !fileName.endsWith('.wasm')) continue
        const bytes = file.source as Uint8Array
        const each = Math.ceil(bytes.byteLength / WASM_PARTS)
        for (const [i, part] of partsOf(fileName).entries())
          this.emitFile({
            type: 'asset',
            fileName: part,
            source: bytes.subarray(i * each, (i + 1) * each),
          })
        delete bundle[fileName]
      }
    },
  },
})
