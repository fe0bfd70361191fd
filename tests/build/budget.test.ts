import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const DIST = resolve(import.meta.dirname, '../../dist')
const KIB = 1024

const read = (path: string): Buffer => readFileSync(join(DIST, path))

/** What a host that compresses sends. */
const sent = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + brotliCompressSync(read(path)).byteLength, 0)

const inAssets = (file: string): string => `assets/${file.split('/').at(-1)}`

/** A script with all that it cannot run without. */
const withImports = (script: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(script)) return found
  found.add(script)
  const text = read(script).toString('utf8')
  for (const [, file = ''] of text.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g))
    withImports(inAssets(file), found)
  return found
}

const html = (): string => read('index.html').toString('utf8')

/** What the opening page's first charts wait for: the page and its program. */
const firstView = (): readonly string[] => {
  const named = [...html().matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css)|boot\.js)"/g)]
  const files = named.map(([, file = '']) => file)
  const scripts = files.filter((file) => file.startsWith('assets/') && file.endsWith('.js'))
  const all = new Set([...files, ...scripts.flatMap((file) => [...withImports(file)])])
  return ['index.html', ...all]
}

/** What a page that is turned to adds, in KiB. */
const PARTS: Readonly<Record<string, number>> = {
  'check-page': 60,
  'data-page': 30,
  'disclosure-page': 40,
  'figure-table': 20,
  'mailbox-page': 35,
  'method-page': 25,
  'quality-page': 30,
  'requests-page': 35,
  'reviews-page': 35,
  'township-page': 40,
  en: 35,
}

describe.skipIf(!existsSync(join(DIST, 'index.html')))('the bytes of the build', () => {
  it('are at most 208 KiB in 11 files until the first charts stand', () => {
    const files = firstView()
    // The aim is 200 with the manifest: the words of own reports could come with their page.
    // The manifest, which fills the choosers, is on its way at the same time.
    expect(files.length).toBeLessThanOrEqual(11)
    expect(Math.round(sent(files) / KIB)).toBeLessThanOrEqual(208)
  })

  it('hold nothing twice: the parts ask for what the opening page has', () => {
    const first = firstView()
    expect(first.filter((file) => /duckdb|browser-engine|-page-/.test(file))).toEqual([])
  })

  it.each(Object.entries(PARTS))('of %s are at most %i KiB', (name, most) => {
    const script = readdirSync(join(DIST, 'assets')).find(
      (file) => file.startsWith(`${name}-`) && file.endsWith('.js'),
    )
    expect(script).toBeDefined()
    const first = new Set(firstView())
    const own = [...withImports(`assets/${script}`)].filter((file) => !first.has(file))
    expect(Math.round(sent(own) / KIB)).toBeLessThanOrEqual(most)
  })
})
