/** What the start is at: fetching the engine, compiling it, fetching and inserting the data. */
export type StartPhase = 'engine' | 'compile' | 'data'

/** Of the whole start, 0 to 1, never falling. */
export type OnProgress = (fraction: number, phase: StartPhase) => void

const COMPILE_SHARE = 0.08
const INSERT_SHARE = 0.02
const FETCH_SHARE = 1 - COMPILE_SHARE - INSERT_SHARE

/** The course of a start as one number: bytes that arrived of those that must, then work done. */
export const startProgress = (
  engineBytes: number,
  dataBytes: number,
  onProgress: OnProgress | undefined,
) => {
  let engine = 0
  let data = 0
  let compiled = false
  const tell = (): void => {
    const fetched = (engine + data) / (engineBytes + dataBytes)
    const phase = engine < engineBytes ? 'engine' : compiled ? 'data' : 'compile'
    onProgress?.(fetched * FETCH_SHARE + (compiled ? COMPILE_SHARE : 0), phase)
  }
  return {
    /** Bytes of the engine so far, uncompressed. */
    engineAt: (bytes: number): void => {
      engine = Math.max(engine, Math.min(bytes, engineBytes))
      tell()
    },
    engineLoaded: (): void => {
      engine = engineBytes
      tell()
    },
    compiled: (): void => {
      compiled = true
      tell()
    },
    /** Bytes of one more data file. */
    dataArrived: (bytes: number): void => {
      data = Math.min(data + bytes, dataBytes)
      tell()
    },
    done: (): void => onProgress?.(1, 'data'),
  }
}

export type StartProgress = ReturnType<typeof startProgress>
