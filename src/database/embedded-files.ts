/** The attribute under which the single file (`npm run build:single`) carries the site's files. */
export const EMBEDDED = 'data-file'

const folder = (): string => new URL('.', document.baseURI).href

const bytesOf = (text: string): Uint8Array => {
  const binary = atob(text.trim())
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** Whether the page is the single file, which brings its files along and has no folder beside it. */
export const isSingleFile = (): boolean => document.querySelector(`script[${EMBEDDED}]`) !== null

/**
 * A file of the site that the page itself carries, gzipped, by its absolute address; null where it
 * carries none.
 */
export const embeddedFile = (url: string): Uint8Array | null => {
  if (typeof document === 'undefined') return null
  const base = folder()
  if (!url.startsWith(base)) return null
  const name = CSS.escape(decodeURI(url.slice(base.length)))
  const text = document.querySelector(`script[${EMBEDDED}="${name}"]`)?.textContent
  return text ? bytesOf(text) : null
}
