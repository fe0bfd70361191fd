import { embeddedFile, inflate } from './embedded-files.ts'
import { watchForStall } from './stall-watch.ts'

/** Silence on the network after which a file has failed: the page must say so within 5 s. */
export const SILENCE_MS = 3500

/**
 * Why a file of the site is not here. `missing`: the server has none. `unreachable`: no answer.
 * `stalled`: nothing arrived for some seconds, or the rest did not. `unreadable`: it is not what it
 * should be.
 */
export type FileFailureCode = 'missing' | 'unreachable' | 'stalled' | 'unreadable'

export class FileFailure extends Error {
  override readonly name = 'FileFailure'
  readonly code: FileFailureCode
  readonly url: string

  constructor(code: FileFailureCode, url: string, detail: string) {
    super(`${url}: ${detail}`)
    this.code = code
    this.url = url
  }
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const concatenate = (chunks: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  return all
}

const request = async (
  url: string,
  signal: AbortSignal | undefined,
  alive: () => void,
): Promise<Uint8Array> => {
  const response = await fetch(url, signal ? { signal } : {}).catch((error: unknown) => {
    throw new FileFailure('unreachable', url, String(error))
  })
  // A server that answers every address with the page has no such file either.
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false
  if (!response.ok || isPage) throw new FileFailure('missing', url, `HTTP ${response.status}`)
  alive()
  const chunks: Uint8Array[] = []
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
    chunks.push(read.value)
    alive()
  }
  return concatenate(chunks)
}

const requestWatched = async (url: string, given: AbortSignal | undefined): Promise<Uint8Array> => {
  const stop = new AbortController()
  const pass = (): void => stop.abort()
  if (given?.aborted === true) pass()
  given?.addEventListener('abort', pass, { once: true })
  const watch = watchForStall(
    SILENCE_MS,
    () => new FileFailure('stalled', url, `nothing arrived for ${SILENCE_MS / 1000} s`),
  )
  const bytes = request(url, stop.signal, () => watch.alive(SILENCE_MS))
  bytes.catch(() => undefined)
  try {
    return await Promise.race([bytes, watch.failed])
  } catch (error) {
    stop.abort()
    if (given?.aborted === true) throw given.reason ?? error
    if (error instanceof FileFailure) throw error
    // A body that ends before its length.
    throw new FileFailure('stalled', url, String(error))
  } finally {
    watch.stop()
    given?.removeEventListener('abort', pass)
  }
}

const plain = async (url: string, bytes: Uint8Array): Promise<Uint8Array> => {
  if (!isGzip(bytes)) return bytes
  return inflate(bytes).catch((error: unknown) => {
    throw new FileFailure('unreadable', url, `not whole: ${String(error)}`)
  })
}

/**
 * A file of the site, as bytes: the one way to any of them, so that none can stall for ever.
 * Rejects with a FileFailure, or with whatever an aborted fetch rejects with.
 */
export const fetchFile = async (url: string, signal?: AbortSignal): Promise<Uint8Array> =>
  plain(url, (await embeddedFile(url)) ?? (await requestWatched(url, signal)))

/**
 * The same of a file beside which the build has put its gzipped twin: hosts that compress nothing
 * send that, and the page inflates it; where there is no twin, the file itself.
 */
export const fetchPacked = async (url: string, signal?: AbortSignal): Promise<Uint8Array> => {
  if ((await embeddedFile(url)) !== null) return fetchFile(url)
  try {
    return await fetchFile(`${url}.gz`, signal)
  } catch (error) {
    if (error instanceof FileFailure && error.code === 'missing') return fetchFile(url, signal)
    throw error
  }
}

/** A file of the site as JSON; `isShape` says whether it is what it should be. */
export const fetchJson = async <T>(
  url: string,
  isShape: (value: unknown) => value is T,
  signal?: AbortSignal,
): Promise<T> => {
  const text = new TextDecoder().decode(await fetchFile(url, signal))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new FileFailure('unreadable', url, String(error))
  }
  if (!isShape(value))
    throw new FileFailure('unreadable', url, 'not of the shape that it should be')
  return value
}
