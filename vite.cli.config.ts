import { cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'vite'

const CLI = join(import.meta.dirname, 'cli')

/**
 * The command `gongkai` as plain JavaScript that needs no package at run time: what `npm pack` takes
 * with it, beside the built site.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: CLI,
    target: 'node20',
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        gongkai: join(import.meta.dirname, 'src/build/gongkai.ts'),
        'read-worker': join(import.meta.dirname, 'src/ingest/read-worker.ts'),
      },
      // The engine evaluates scripts where it runs in a page; nothing here does.
      checks: { eval: false },
      // The files lie flat: each finds the others beside itself.
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        // The engine for Node is CommonJS and asks where it lies.
        banner: ({ name }) =>
          (name === 'gongkai' ? '#!/usr/bin/env node\n' : '') +
          'const __dirname = import.meta.dirname, __filename = import.meta.filename;',
      },
    },
  },
  plugins: [
    {
      name: 'gongkai:beside-the-command',
      closeBundle: () => {
        const { resolve } = createRequire(import.meta.url)
        const maps = join(dirname(resolve('pdfjs-dist/package.json')), 'cmaps')
        cpSync(maps, join(CLI, 'character-maps'), { recursive: true })
        const engine = resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')
        cpSync(engine, join(CLI, 'duckdb-eh.wasm'))
      },
    },
  ],
})
