/** The attribute under which the single file (`npm run build:single`) carries a file of the site. */
export const EMBEDDED = 'data-file'

/** The same of many small files in one, which together are a third of what each would be alone. */
export const EMBEDDED_MANY = 'data-files'

/** Where each of many stands in their bytes: name, first byte, byte after the last. */
export type EmbeddedIndex = readonly (readonly [string, number, number])[]

const folder = (): string => new URL('.', document.baseURI).href

const bytesOf = (text: string): Uint8Array => {
  const binary = atob(text.trim())
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** What was gzipped. Rejects where it is not whole. */
export const inflate = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
  const whole = packed.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(whole).arrayBuffer())
}

/** Whether the page is the single file, which brings its files along and has no folder beside it. */
export const isSingleFile = (): boolean => document.querySelector(`script[${EMBEDDED}]`) !== null

/** The name of a file of the site, by its absolute address; null of anything else. */
export const nameInFolder = (url: string): string | null => {
  const [file = ''] = url.split(/[?#]/)
  return file.startsWith(folder()) ? decodeURI(file.slice(folder().length)) : null
}

let many: Promise<ReadonlyMap<string, Uint8Array>> | null = null

const readMany = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>()
  for (const element of document.querySelectorAll(`script[${EMBEDDED_MANY}]`)) {
    const index = JSON.parse(element.getAttribute(EMBEDDED_MANY) ?? '[]') as EmbeddedIndex
    const bytes = await inflate(bytesOf(element.textContent ?? ''))
    for (const [name, from, to] of index) files.set(name, bytes.subarray(from, to))
  }
  return files
}

/**
 * A file of the site that the page itself carries, by its absolute address, gzipped or plain; null
 * where it carries none.
 */
export const embeddedFile = async (url: string): Promise<Uint8Array | null> => {
  if (typeof document === 'undefined' || !isSingleFile()) return null
  const name = nameInFolder(url)
  if (name === null) return null
  const text = document.querySelector(`script[${EMBEDDED}="${CSS.escape(name)}"]`)?.textContent
  if (text) return bytesOf(text)
  many ??= readMany()
  return (await many).get(name) ?? null
}
