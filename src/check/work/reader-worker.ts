import '../../floor/fallbacks.ts'
import { unzipSync } from 'fflate'
import { useCharacterMaps, useDecoders } from '../../report/readers/character-maps.ts'
import type { Recognise } from '../../report/readers/recognise.ts'
import { Directory } from './directory.ts'
import { drawPage } from './draw-page.ts'
import type { DrawTask, ReaderStart, ReadTask, RecogniserTask } from './messages.ts'
import { readOne } from './read-one.ts'

/** What of a worker's own world is used here; the page's types know only windows. */
interface WorkerScope {
  onmessage:
    ((event: MessageEvent<ReaderStart | ReadTask | RecogniserTask | DrawTask>) => void) | null
  postMessage(message: unknown, transfer?: readonly unknown[]): void
}

const scope = globalThis as unknown as WorkerScope

let directory: Directory | null = null
let recogniser: (() => Promise<Recognise>) | undefined

const start = ({ divisions, synthetic, maps }: ReaderStart): void => {
  directory = new Directory(divisions, synthetic)
  useCharacterMaps(async (fileName) => {
    const map = unzipSync(maps, { filter: ({ name }) => name === fileName })[fileName]
    if (map === undefined) throw new Error(`no character map ${fileName}`)
    return map
  })
  scope.postMessage({ kind: 'ready' })
}

/** The recogniser is loaded for the first picture; each batch of lines says that it is at work. */
const keepRecogniser = ({ files, decoders }: RecogniserTask): void => {
  useDecoders(async (fileName) => {
    const decoder = decoders.get(fileName)
    if (decoder === undefined) throw new Error(`no decoder ${fileName}`)
    return decoder
  })
  let loaded: Promise<Recognise> | null = null
  const load = async (): Promise<Recognise> => {
    const { loadRecogniser } = await import('../../report/readers/load-recogniser.ts')
    const recognise = await loadRecogniser(files)
    return async (lines) => {
      const found = []
      for (const line of lines) {
        found.push(...(await recognise([line])))
        scope.postMessage({ kind: 'alive' })
      }
      return found
    }
  }
  recogniser = () => (loaded ??= load())
}

scope.onmessage = ({ data }) => {
  if (data.kind === 'start') start(data)
  if (data.kind === 'recogniser') keepRecogniser(data)
  if (data.kind === 'draw')
    void drawPage(data).then((outcome) =>
      scope.postMessage(
        { kind: 'done', outcome },
        outcome.picture === null ? [] : [outcome.picture.bitmap],
      ),
    )
  if (data.kind === 'read' && directory !== null)
    void readOne(data, directory, data.recognises ? recogniser : undefined).then((outcome) =>
      scope.postMessage({ kind: 'done', outcome }),
    )
}

// pdf.js is needed for the first PDF, when there may be no network any more.
void import('../../report/pdf-document.ts')
