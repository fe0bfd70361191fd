import '../../floor/fallbacks.ts'
import { unzipSync } from 'fflate'
import { useCharacterMaps } from '../../report/readers/character-maps.ts'
import { Directory } from './directory.ts'
import type { ReaderStart, ReadTask } from './messages.ts'
import { readOne } from './read-one.ts'

/** What of a worker's own world is used here; the page's types know only windows. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ReaderStart | ReadTask>) => void) | null
  postMessage(message: unknown): void
}

const scope = globalThis as unknown as WorkerScope

let directory: Directory | null = null

scope.onmessage = ({ data }) => {
  if (data.kind === 'start') {
    directory = new Directory(data.divisions, data.synthetic)
    useCharacterMaps(async (fileName) => {
      const map = unzipSync(data.maps, { filter: ({ name }) => name === fileName })[fileName]
      if (map === undefined) throw new Error(`no character map ${fileName}`)
      return map
    })
    scope.postMessage({ kind: 'ready' })
  }
  if (data.kind === 'read' && directory !== null)
    void readOne(data.source, data, directory).then((outcome) =>
      scope.postMessage({ kind: 'done', outcome }),
    )
}

// pdf.js is needed for the first PDF, when there may be no network any more.
void import('../../report/pdf-document.ts')
