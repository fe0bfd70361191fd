import { EngineError } from './engine-error.ts'
import { FileFailure, fetchPacked } from './fetch-file.ts'
import type { DataFile } from './manifest.ts'

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

// A browser opens six connections to an HTTP/1.1 host; the engine needs some of them meanwhile.
const AT_ONCE = 4

/**
 * A reader of a manifest's files, gzipped where the host has them so, a few at a time, each held to its length and
 * SHA-256. Rejects with `data_missing` or `data_damaged`. Where the page is not a secure context
 * (plain http from another machine) browsers give no SHA-256, so the length alone is compared.
 */
export const fetchDataFiles = (
  base: string,
  { signal, onFile }: { signal?: AbortSignal; onFile?: (bytes: number) => void } = {},
): ((file: DataFile) => Promise<Uint8Array>) => {
  let running = 0
  const waiting: (() => void)[] = []
  const turn = async (): Promise<void> => {
    if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
    running++
  }
  const done = (): void => {
    running--
    waiting.shift()?.()
  }
  return async (file) => {
    await turn()
    try {
      const bytes = await fetchDataFile(new URL(file.path, base).href, file, signal)
      onFile?.(bytes.byteLength)
      return bytes
    } finally {
      done()
    }
  }
}

// A file that is cut off is inflated no further: it is damaged, as one with other bytes is.
const CODES = {
  missing: 'data_missing',
  unreachable: 'data_missing',
  stalled: 'stalled',
  unreadable: 'data_damaged',
} as const

const fetchDataFile = async (
  url: string,
  file: DataFile,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> => {
  const bytes = await fetchPacked(url, signal).catch((error: unknown) => {
    if (error instanceof FileFailure) throw new EngineError(CODES[error.code], error.message, url)
    throw error
  })
  const damaged = (what: string): EngineError =>
    new EngineError('data_damaged', `${file.path}: ${what}`, url)
  if (bytes.byteLength !== file.bytes)
    throw damaged(`${bytes.byteLength} bytes, expected ${file.bytes}`)
  if (globalThis.crypto?.subtle !== undefined) {
    const actual = hex(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
    if (actual !== file.sha256) throw damaged(`sha256 ${actual}, expected ${file.sha256}`)
  }
  return bytes
}
