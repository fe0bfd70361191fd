import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Beside the compiled command, else where pdf.js is installed. */
const folder = (): string => {
  const beside = fileURLToPath(import.meta.resolve('./character-maps/'))
  if (existsSync(beside)) return beside
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
}

/** Reads one of the character maps that lie beside pdf.js on the disk. */
export const readCharacterMap = async (fileName: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(folder(), fileName)))
