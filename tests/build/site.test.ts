import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { build, createServer } from 'vite'
import { gongkaiData } from '../../src/build/data-plugin.ts'
import { WASM_PATH } from '../../src/build/node-connect.ts'
import { CONTENT_SECURITY_POLICY } from '../../src/build/policy.ts'
import { packageFolders, readPackage } from '../../src/build/read-package.ts'
import { compileSite } from '../../src/build/site-data.ts'
import { serveSite } from '../../src/build/serve-site.ts'
import { dataPackageText, tableFile } from '../../src/dataset/data-package.ts'
import type { DatasetAbout, DatasetRows } from '../../src/dataset/rows.ts'
import { headerText, rowText } from '../../src/dataset/table-text.ts'
import { TABLES } from '../../src/dataset/tables.ts'
import type { CountyPaint, FirstPaint } from '../../src/queries/first-paint.ts'
import { ABOUT, ROWS } from '../queries/small-package.ts'

vi.setConfig({ testTimeout: 120_000 })

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-site-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const ENGINE_SCRIPT = join(dirname(WASM_PATH), 'duckdb-browser-eh.worker.js')

const writePackage = (dir: string, about: DatasetAbout, rows: DatasetRows): void => {
  mkdirSync(dir, { recursive: true })
  for (const table of TABLES) {
    const lines = (rows[table.name] as never[]).map((row) => rowText(table, row))
    writeFileSync(join(dir, tableFile(table.name)), headerText(table) + lines.join(''))
  }
  const facts = TABLES.map((t) => ({
    table: t.name,
    bytes: 0,
    sha256: '',
    rows: rows[t.name].length,
  }))
  writeFileSync(join(dir, 'datapackage.json'), dataPackageText(about, facts))
}

const TITLE = '试验数据 </script> 与 <b>'

/** A page with one published and one sample package beside it. */
const writeSite = (): void => {
  writePackage(join(root, 'public/data'), { ...ABOUT, id: 'published', title: TITLE }, ROWS)
  writePackage(join(root, 'public/data/sample'), { ...ABOUT, id: 'sample' }, ROWS)
  writeFileSync(join(root, 'public/data/left-over.csv'), 'of another package')
  writeFileSync(join(root, 'public/site.json'), '{"title":"甲县","sample":true}')
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><head></head><body>页面<!--answers--></body>',
  )
}

const paintIn = (html: string): FirstPaint => {
  const [, text] = /<script type="application\/json" id="first-paint">(.*?)<\/script>/s.exec(html)!
  return JSON.parse(text!) as FirstPaint
}

const config = () => ({
  root,
  configFile: false as const,
  base: './',
  logLevel: 'silent' as const,
  plugins: [gongkaiData()],
})

describe('a data package on disk', () => {
  it('is read as the rows that were written', () => {
    writePackage(root, ABOUT, ROWS)
    expect(readPackage(root)).toEqual({ about: ABOUT, rows: ROWS })
  })

  it('that breaks its schema is refused with file, line and column', () => {
    writePackage(root, ABOUT, ROWS)
    const file = join(root, 'reports.csv')
    writeFileSync(file, readFileSync(file, 'utf8').replace(',2020,', ',twenty,'))
    expect(() => readPackage(root)).toThrow(/reports\.csv:2 year: expected a whole number/)
  })
})

describe('the site’s data', () => {
  it('is every package found, the published one first', () => {
    writeSite()
    expect(packageFolders(join(root, 'public/data'))).toEqual([
      join(root, 'public/data'),
      join(root, 'public/data/sample'),
    ])
  })

  it('is refused when there is none, or two of one name', async () => {
    await expect(compileSite(join(root, 'nowhere'), join(root, 'site.json'))).rejects.toThrow(
      'data package',
    )
    const about = { ...ABOUT, synthetic: false }
    writePackage(join(root, 'data'), about, ROWS)
    writePackage(join(root, 'data/again'), about, ROWS)
    await expect(compileSite(join(root, 'data'), join(root, 'site.json'))).rejects.toThrow(
      'one id twice',
    )
  })

  it('stands in the build: data files, CSV twins and the first paint in the page', async () => {
    writeSite()
    await build(config())
    const dist = join(root, 'dist')
    const read = (path: string): string => readFileSync(join(dist, path), 'utf8')
    const paint = paintIn(read('index.html'))
    expect(paint.dataset).toBe('published')
    expect(paint.about.title).toBe(TITLE)
    expect(paint.datasets.map((d) => [d.id, d.path])).toEqual([
      ['published', 'data/published/'],
      ['sample', 'data/sample/'],
    ])
    expect(Object.keys(paint.rows).sort()).toEqual([
      'coverage',
      'headline',
      'lead-overview',
      'mailbox-reply',
      'measure-values {"measure":"volume","part":null,"pool":1}',
      'request-outcomes {"applicant":"total"}',
    ])
    const county = JSON.parse(read('data/sample/counties/990101.first.json')) as CountyPaint
    expect([county.dataset, county.county.code, county.version]).toEqual([
      'sample',
      '990101',
      paint.version,
    ])
    const sample = JSON.parse(read('data/sample/first-paint.json')) as FirstPaint
    expect(sample.dataset).toBe('sample')
    const manifest = JSON.parse(read('data/sample/manifest.json')) as {
      counties: { path: string }[]
    }
    for (const { path } of manifest.counties) expect(read(`data/sample/${path}`)).not.toBe('')
    expect(read('data/observations.csv')).toBe(
      readFileSync(join(root, 'public/data/observations.csv'), 'utf8'),
    )
    expect(read('data/sample/reports.csv')).toContain('990101101-2020')
    expect(read('index.html')).toContain('<title>甲县</title>')
    expect(existsSync(join(dist, 'data/left-over.csv'))).toBe(false)

    const server = await serveSite(dist, { port: 0, host: '127.0.0.1' })
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    for (const path of ['', 'data/published/manifest.json', 'data/reports.csv']) {
      const response = await fetch(address + path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
    }
    await new Promise((done) => server.close(done))
  })

  it('stands in the dev server, and follows a changed package', async () => {
    writeSite()
    const server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } })
    await server.listen()
    const address = server.resolvedUrls!.local[0]!
    const version = async (): Promise<string> => {
      const response = await fetch(`${address}data/published/manifest.json`)
      expect(response.headers.get('content-type')).toContain('application/json')
      return ((await response.json()) as { version: string }).version
    }
    const before = await version()
    expect(paintIn(await (await fetch(address)).text()).version).toBe(before)
    const [first, ...others] = ROWS.observations
    const changed = { ...ROWS, observations: [{ ...first!, value: 101 }, ...others] }
    writePackage(join(root, 'public/data'), { ...ABOUT, id: 'published' }, changed)
    expect(await version()).not.toBe(before)
    // The engine's script as it is, for importScripts; a module would not run there.
    const script = await fetch(`${address}deep/duckdb-browser-eh.worker.js?no-inline`)
    expect(await script.text()).toBe(readFileSync(ENGINE_SCRIPT, 'utf8'))
    await server.close()
  })
})
