import { fetchFile } from '../../database/fetch-file.ts'
import type { RecogniserTask } from './messages.ts'

const FOLDER = 'reader/recogniser/'

/** The files of the recogniser on the site, and about how large each is, in bytes. */
export const RECOGNISER_FILES = {
  model: ['model.onnx', 10_800_000],
  letters: ['letters.txt', 26_000],
  engine: ['engine.bin', 14_200_000],
  jbig2: ['jbig2.bin', 105_000],
  openjpeg: ['openjpeg.bin', 250_000],
} as const

/**
 * Fetches what recognising pictures takes; `progress` is given the share that is here. Rejects with
 * a FileFailure.
 */
export const fetchRecogniser = async (
  progress: (fraction: number) => void,
): Promise<RecogniserTask> => {
  const total = Object.values(RECOGNISER_FILES).reduce((sum, [, bytes]) => sum + bytes, 0)
  let done = 0
  const file = async (which: keyof typeof RECOGNISER_FILES): Promise<Uint8Array> => {
    const [name, size] = RECOGNISER_FILES[which]
    const bytes = await fetchFile(new URL(FOLDER + name, document.baseURI).href)
    done += size
    progress(done / total)
    return bytes
  }
  const [letters, jbig2, openjpeg, model, engine] = await Promise.all([
    file('letters'),
    file('jbig2'),
    file('openjpeg'),
    file('model'),
    file('engine'),
  ])
  return {
    kind: 'recogniser',
    files: {
      model,
      letters: new TextDecoder().decode(letters),
      engine: engine.slice().buffer as ArrayBuffer,
    },
    decoders: new Map([
      ['jbig2.wasm', jbig2],
      ['openjpeg.wasm', openjpeg],
    ]),
  }
}
