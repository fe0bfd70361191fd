import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import { stretched, type GrayImage } from './gray-image.ts'
import type { Recognise, RecognisedLine } from './recognise.ts'

/** The files of PP-OCR's recognition model and of the engine that runs it. */
export interface RecogniserFiles {
  readonly model: Uint8Array
  /** The model's letters, one a line. */
  readonly letters: string
  /** The engine's WebAssembly. */
  readonly engine: ArrayBuffer
}

const HEIGHT = 48
const LEAST_WIDTH = 64
const MOST_WIDTH = 2400
const STEP = 32
const BATCH = 8

/** Makes the recogniser ready: about 25 MB of files, some seconds of work; one thread. */
export const loadRecogniser = async (files: RecogniserFiles): Promise<Recognise> => {
  env.wasm.numThreads = 1
  env.wasm.proxy = false
  env.wasm.wasmBinary = files.engine
  env.logLevel = 'error'
  const session = await InferenceSession.create(files.model, { executionProviders: ['wasm'] })
  // The first output says «no letter», the last a blank.
  const letters = ['', ...files.letters.split(/\r?\n/u).filter((line) => line !== ''), ' ']
  const alike = alikeOf(letters)
  const [input = 'x'] = session.inputNames
  const [output = ''] = session.outputNames
  return async (lines) => {
    const sized = lines.map((line, at) => ({ at, line: toHeight(line) }))
    const found: RecognisedLine[] = lines.map(() => ({ text: '', sure: [] }))
    // Lines of one width go together; each gives the same answer in any company.
    const byWidth = new Map<number, typeof sized>()
    for (const entry of sized)
      byWidth.set(entry.line.width, [...(byWidth.get(entry.line.width) ?? []), entry])
    for (const [width, group] of byWidth)
      for (let from = 0; from < group.length; from += BATCH) {
        const batch = group.slice(from, from + BATCH)
        const data = new Float32Array(batch.length * 3 * HEIGHT * width)
        batch.forEach(({ line }, i) => fill(data, i * 3 * HEIGHT * width, line))
        const tensor = new Tensor('float32', data, [batch.length, 3, HEIGHT, width])
        const result = (await session.run({ [input]: tensor }))[output]
        if (!(result?.data instanceof Float32Array)) throw new Error('the model gave no numbers')
        const [, steps = 0, classes = 0] = result.dims
        batch.forEach(({ at }, i) => {
          found[at] = decode(
            result.data as Float32Array,
            i * steps * classes,
            steps,
            classes,
            letters,
            alike,
          )
        })
      }
    return found
  }
}

/** A line as the model wants it: 48 pixels high, on white up to the next step of width. */
const toHeight = (line: GrayImage): GrayImage => {
  const own = Math.min(MOST_WIDTH, Math.max(1, Math.round((line.width * HEIGHT) / line.height)))
  const width = Math.max(LEAST_WIDTH, Math.ceil(own / STEP) * STEP)
  const scaled = stretched(line, [0, 0, line.width, line.height], own, HEIGHT)
  const pixels = new Uint8Array(width * HEIGHT).fill(255)
  for (let y = 0; y < HEIGHT; y++)
    pixels.set(scaled.pixels.subarray(y * own, (y + 1) * own), y * width)
  return { width, height: HEIGHT, pixels }
}

const fill = (data: Float32Array, from: number, { pixels }: GrayImage): void => {
  for (let i = 0; i < pixels.length; i++) {
    const value = (pixels[i] ?? 255) / 127.5 - 1
    for (let channel = 0; channel < 3; channel++) data[from + channel * pixels.length + i] = value
  }
}

/** Letters that look alike in print; which of them is meant, only their company tells. */
const ALIKE = ['0oO〇Ｏ', '1lI|丨']

/** For each letter, the numbers of those that look like it, itself among them. */
const alikeOf = (letters: readonly string[]): ReadonlyMap<number, readonly number[]> => {
  const groups = new Map<number, readonly number[]>()
  for (const group of ALIKE) {
    const numbers = [...group].map((letter) => letters.indexOf(letter)).filter((n) => n > 0)
    for (const number of numbers) groups.set(number, numbers)
  }
  return groups
}

/** The most likely letter of each step; the same letter in steps side by side is one. */
const decode = (
  data: Float32Array,
  from: number,
  steps: number,
  classes: number,
  letters: readonly string[],
  alike: ReadonlyMap<number, readonly number[]>,
): RecognisedLine => {
  let text = ''
  const sure: number[] = []
  let before = 0
  for (let step = 0; step < steps; step++) {
    let [best, most] = [0, 0]
    for (let c = 0; c < classes; c++) {
      const value = data[from + step * classes + c] ?? 0
      if (value > most) [best, most] = [c, value]
    }
    const group = alike.get(best)
    if (group) most = group.reduce((sum, c) => sum + (data[from + step * classes + c] ?? 0), 0)
    if (best !== 0 && best !== before) {
      text += letters[best] ?? ''
      sure.push(most)
    } else if (best !== 0 && best === before)
      sure[sure.length - 1] = Math.max(sure.at(-1) ?? 0, most)
    before = best
  }
  return { text, sure }
}
