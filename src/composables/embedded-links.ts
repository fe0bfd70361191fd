import { isSingleFile, nameInFolder } from '../database/embedded-files.ts'
import { fetchFile } from '../database/fetch-file.ts'
import { saveBlob } from './save-blob.ts'

/**
 * In the single file a link to a file of the site leads to what the page carries: it is handed out
 * as a download. Elsewhere links are links.
 */
export const startEmbeddedLinks = (): void => {
  if (!isSingleFile()) return
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    const link = target?.closest<HTMLAnchorElement>('a[href]')
    if (!link) return
    const name = nameInFolder(link.href)
    // The page itself, at another of its addresses.
    if (!name || name === nameInFolder(location.href)) return
    event.preventDefault()
    const save = (bytes: Uint8Array): void =>
      saveBlob(new Blob([bytes as BlobPart]), name.slice(name.lastIndexOf('/') + 1))
    void fetchFile(link.href).then(save)
  })
}
