import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import type { Plugin } from 'vite'

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'cmaps',
)

/** Maps of Chinese fonts, simplified and traditional; a report names no others. */
const CHINESE = /GB|CNS|B5|ETen|HKscs/u

const PATH = 'reader/character-maps.zip'

/** The character maps without which PDFs that hold no font of their own cannot be read, in one file. */
const characterMaps = (): Uint8Array => {
  const names = readdirSync(FOLDER).filter((name) => CHINESE.test(name))
  const files = names.map((name) => [name, readFileSync(join(FOLDER, name))])
  return zipSync(Object.fromEntries(files), { mtime: new Date('2020-01-01T00:00:00') })
}

/** Vite plugin: gives the page what its reader of PDFs needs beside its code. */
export const gongkaiReader = (): Plugin => ({
  name: 'gongkai:reader',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url?.replace(/\?.*$/, '') !== `/${PATH}`) return next()
      response.setHeader('content-type', 'application/zip')
      response.end(characterMaps())
    })
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: PATH, source: characterMaps() })
  },
})
