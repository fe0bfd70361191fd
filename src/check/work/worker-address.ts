import { isSingleFile } from '../../database/embedded-files.ts'
import { fetchFile } from '../../database/fetch-file.ts'

/**
 * Where a worker's code is to be started from. The single file carries it inside, and no browser
 * starts a worker from a file on disk. Rejects with a FileFailure.
 */
export const workerAddress = async (url: string): Promise<string> => {
  if (!isSingleFile()) return url
  const code = await fetchFile(new URL(url, document.baseURI).href)
  return URL.createObjectURL(
    new Blob([code as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }),
  )
}
