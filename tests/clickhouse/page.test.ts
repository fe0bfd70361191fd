import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPackage } from '../../src/build/load-package.ts'
import { serveSite } from '../../src/build/serve-site.ts'
import { serverSend } from '../../src/build/server-send.ts'
import { writeSite } from '../../src/build/fill-site.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { BROWSER_ARGS } from '../browser/site.ts'
import { startChdb, type ChdbServer } from './chdb.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SAMPLE = join(ROOT, 'public/data/sample')
const { server, absent } = await startChdb()
it.runIf(server === null)('ClickHouse is not there', ({ skip }) => skip(absent ?? ''))
it('the site is built', () => expect(existsSync(join(ROOT, 'dist/index.html'))).toBe(true))

describe.skipIf(server === null)('a site whose questions a server answers', () => {
  const chdb = server as ChdbServer
  let dir: string
  let host: Server
  let browser: Browser
  let page: Page
  const requests: string[] = []
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'gongkai-server-'))
    const data = join(dir, 'data')
    cpSync(SAMPLE, data, { recursive: true })
    const engine = { kind: 'clickhouse', url: chdb.url, database: 'page', user: 'reader' }
    writeFileSync(join(data, 'site.json'), JSON.stringify({ title: '甲省', engine }))
    const send = serverSend({ url: chdb.url, user: 'default', password: undefined })
    await loadPackage({ dir: data, database: 'page', send })
    await writeSite(
      { template: join(ROOT, 'dist'), data, siteFile: join(data, 'site.json') },
      join(dir, 'site'),
    )
    host = await serveSite(join(dir, 'site'), { port: 0, host: '127.0.0.1' })
    const args = process.getuid?.() === 0 ? BROWSER_ARGS : BROWSER_ARGS.slice(1)
    browser = await chromium.launch({ executablePath: findBrowser(), args })
    page = await browser.newPage({ serviceWorkers: 'block' })
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    host?.close()
    await chdb.close()
    rmSync(dir, { recursive: true, force: true })
  })

  it('says what is sent and where, and sends nothing until the reader agrees', async () => {
    const consent = page.locator('[data-engine="consent"]')
    await consent.waitFor()
    expect(await consent.textContent()).toContain(chdb.url)
    const before = chdb.statements.length
    await page.waitForTimeout(500)
    expect(requests.filter((url) => url.startsWith(chdb.url))).toEqual([])
    expect(chdb.statements.length).toBe(before)
  }, 60_000)

  it('answers a choice from there, and loads no engine', async () => {
    await page.locator('[data-action="consent"]').click()
    await page.locator('[data-engine="ready"]').waitFor({ state: 'attached' })
    const before = chdb.statements.length
    const [, code = ''] =
      /^(\d{9}),/m.exec(readFileSync(join(SAMPLE, 'townships.csv'), 'utf8')) ?? []
    await page.evaluate((township) => {
      location.hash = `#/?v=1&t=${township}`
    }, code)
    await expect.poll(() => chdb.statements.length, { timeout: 60_000 }).toBeGreaterThan(before)
    await expect
      .poll(() => page.locator('main').textContent(), { timeout: 60_000 })
      .toContain('云台街道')
    expect(requests.filter((url) => /wasm|\.arrows/.test(url))).toEqual([])
  }, 180_000)

  it('allows that one origin and no other', async () => {
    const said = await page.evaluate(async () => {
      const response = await fetch('.')
      return response.headers.get('content-security-policy')
    })
    expect(said).toContain(`connect-src 'self' ${chdb.url};`)
  })
})
