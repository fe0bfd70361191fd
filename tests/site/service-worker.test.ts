import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { refilledWorker } from '../../src/site/service-worker.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const before = {
  version: 'old',
  data: 'old-data',
  files: {
    'assets/a.js': digest('code'),
    'boot.js': digest('boot'),
    'data/old/manifest.json': digest('old'),
    'index.html': digest('old page'),
  },
  engine: ['assets/duckdb-eh.1.wasm'],
}
const text = `// keeps the site\nconst SITE = ${JSON.stringify(before)}\nself.addEventListener('fetch', go)\n`
const siteIn = (worker: string): typeof before =>
  JSON.parse(/^const SITE = (.*)$/m.exec(worker)![1]!) as typeof before

describe('the service worker of a site with other data', () => {
  const made = new Map([
    ['index.html', '甲县'],
    ['data/jia/manifest.json', '{}'],
    ['data/jia/counties/620802.arrows', 'rows'],
    ['places/1.html', '<p>'],
  ])
  const worker = refilledWorker(text, made, 'new-data')

  it('lists the program as it was and the data anew', () => {
    expect(siteIn(worker).files).toEqual({
      'assets/a.js': digest('code'),
      'boot.js': digest('boot'),
      'data/jia/manifest.json': digest('{}'),
      'index.html': digest('甲县'),
    })
    expect(siteIn(worker)).toMatchObject({ data: 'new-data', engine: before.engine })
    expect(worker).toContain("self.addEventListener('fetch', go)")
  })

  it('is another version for other data, and the same for the same', () => {
    const other = refilledWorker(text, new Map([['index.html', '乙县']]), 'x')
    expect(siteIn(other).version).not.toBe(siteIn(worker).version)
    expect(refilledWorker(worker, made, 'new-data')).toBe(worker)
  })

  it('is no other script', () => {
    expect(() => refilledWorker('self.skipWaiting()', made, '')).toThrow('no list of files')
  })
})
