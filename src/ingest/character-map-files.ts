import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Beside the compiled command, else where pdf.js is installed. */
const folder = (): string => {
  const beside = join(import.meta.dirname, 'character-maps')
  if (existsSync(beside)) return beside
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
}

/** Reads one of the character maps that lie beside pdf.js on the disk. */
export const readCharacterMap = async (fileName: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(folder(), fileName)))

/** Reads one of pdf.js's decoders for scanned pages (JBIG2, JPEG 2000). */
export const readPdfDecoder = async (fileName: string): Promise<Uint8Array> => {
  const installed = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return new Uint8Array(await readFile(join(installed, 'wasm', fileName)))
}
