import type { Recognise } from './recognise.ts'

/** Where the recogniser's files lie: on the site's own origin. */
export interface RecogniserAddresses {
  readonly model: string
  readonly letters: string
  readonly engine: string
}

/** Bytes so far, of so many. */
export type LoadProgress = (loaded: number, total: number) => void

/** About what the three files weigh together, for hosts that do not say how long they are. */
const ABOUT = 25_000_000

/** Fetches the recogniser for a browser, telling how far it is; throws what went wrong. */
export const fetchRecogniser = async (
  { model, letters, engine }: RecogniserAddresses,
  progress: LoadProgress,
): Promise<Recognise> => {
  let loaded = 0
  const bytesOf = async (address: string): Promise<Uint8Array<ArrayBuffer>> => {
    const response = await fetch(address)
    if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`)
    const chunks: Uint8Array[] = []
    const reader = response.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value)
      loaded += part.value.length
      progress(loaded, Math.max(ABOUT, loaded))
    }
    return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer())
  }
  const { loadRecogniser } = await import('./load-recogniser.ts')
  const files = {
    model: await bytesOf(model),
    letters: new TextDecoder().decode(await bytesOf(letters)),
    engine: (await bytesOf(engine)).buffer,
  }
  progress(loaded, loaded)
  return loadRecogniser(files)
}
