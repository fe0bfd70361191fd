import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import manifest from './package.json' with { type: 'json' }
import { compressed } from './src/build/compress-plugin.ts'
import { gongkaiData } from './src/build/data-plugin.ts'
import { gongkaiReader } from './src/build/reader-plugin.ts'
import { engineParts } from './src/build/engine-parts.ts'
import { firstViewChunks } from './src/build/first-view.ts'
import { programFile } from './src/build/program-plugin.ts'
import { offline } from './src/build/offline.ts'
import { licences } from './src/build/licences.ts'

/** Journeys that `npm run test:long` makes: with them `npm test` would take longer than 30 minutes. */
const LONG = [
  'axe',
  'english',
  'english-layout',
  'faults',
  'large-print',
  'offline',
  'old-browsers',
  'press',
  'press-choice',
  'reflow',
  'single-file',
  'states',
  'township',
].map((name) => `tests/browser/${name}.test.ts`)

/** One page at a time; the machines of offices and of CI are slow, so a page has time to answer. */
const BROWSER_TESTS = {
  fileParallelism: false,
  expect: { poll: { timeout: 30_000 } },
  testTimeout: 240_000,
  hookTimeout: 240_000,
}

export default defineConfig({
  base: './',
  // Addresses of views stand behind #, so a path that is no file is an error, not the page.
  appType: 'mpa',
  plugins: [
    vue(),
    gongkaiData(),
    gongkaiReader(),
    engineParts(),
    licences(),
    offline(),
    compressed(),
    programFile(),
  ],
  define: {
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_OPTIONS_API__: 'false',
  },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  build: {
    // The oldest browsers that run the program; below them index.html says so.
    target: manifest.browserslist.map((browser) => browser.replace(' ', '')),
    chunkSizeWarningLimit: 1200,
    // Compressing 34 MB of engine only to print its size takes seconds.
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index.html', 'embed/index.html'],
      output: { codeSplitting: { groups: [{ name: firstViewChunks() }] } },
      // Definitions of figures do nothing when they are read: who needs one does not fetch the others.
      treeshake: { moduleSideEffects: (id) => !/\/src\/figures\//.test(id) },
      // That compiling the data takes longest is no news.
      checks: { bundlerTimings: false },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/clickhouse/**'],
          setupFiles: ['tests/property-seed.ts'],
          // A slow machine under load is no fault of a test.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...BROWSER_TESTS,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [...LONG],
        },
      },
      {
        extends: true,
        test: { ...BROWSER_TESTS, name: 'browser-long', include: [...LONG] },
      },
      {
        extends: true,
        test: { name: 'clickhouse', include: ['tests/clickhouse/**/*.test.ts'] },
      },
    ],
  },
})
