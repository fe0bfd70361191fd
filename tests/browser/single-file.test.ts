import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SEED } from '../../src/ingest/write-sample.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import { sampleDrafts } from '../../src/sample/sample-drafts.ts'
import { findBrowser } from './find-browser.ts'
import { goTo } from './go-to.ts'
import { BROWSER_ARGS, marked } from './site.ts'

const ROOT = resolve(import.meta.dirname, '../..')

let dir: string
let file: string
let browser: Browser
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'gongkai-single-'))
  // One that is built already may be named.
  file = process.env['GONGKAI_SINGLE'] ?? join(dir, 'gongkai.html')
  // As a reader of the README makes it: in here it would be built for tests.
  if (!existsSync(file))
    execFileSync('npm', ['run', 'build:single', '--', '--out', file], { cwd: ROOT, stdio: 'pipe' })
  browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGS] })
}, 300_000)
afterAll(async () => {
  await browser.close()
  rmSync(dir, { recursive: true })
})

const ready = (page: Page): Promise<number> =>
  page.locator('[data-chart][data-state="ready"]').count()

describe('the single file', () => {
  it('opens by double-click and does what the site does', async () => {
    expect(statSync(file).size).toBeLessThan(20_000_000)
    const context = await browser.newContext({ acceptDownloads: true })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    context.on('request', (request) => {
      if (/^https?:/.test(request.url())) complaints.push(`asked ${request.url()}`)
    })
    await page.goto(pathToFileURL(file).href)
    await marked(page, 'gongkai:first-charts')
    await marked(page, 'gongkai:engine-ready')

    await goTo(page, '/requests?d=sample')
    expect(await ready(page)).toBeGreaterThan(0)
    await marked(page, 'gongkai:engine-ready')
    await goTo(page, '/township?d=sample&t=990101101')
    expect(await ready(page)).toBeGreaterThan(0)
    await goTo(page, '/?l=en&d=sample')
    expect(await ready(page)).toBeGreaterThan(0)

    await goTo(page, '/data?d=sample')
    const link = page.locator('a[href$="reports.csv"]').first()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('reports.csv')
    expect(statSync(await download.path()).size).toBeGreaterThan(1000)

    // What needs an address says so.
    await goTo(page, '/?d=sample')
    const figure = page.locator('[data-chart="coverage"]')
    await figure.getByRole('button', { name: '分享' }).click()
    await figure.locator('[data-share="embed"]').click()
    await page.getByText('单文件版没有网址').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  it('reads reports of one’s own and writes another single file of them', async () => {
    const context = await browser.newContext({ acceptDownloads: true })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
    await page.goto(`${pathToFileURL(file).href}#/check`)
    await marked(page, 'gongkai:check-ready')
    await page.locator('[data-control="files"]').setInputFiles({
      name: '云台街道2026.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(renderReport(sampleDrafts(SEED)[0]!)),
    })
    await marked(page, 'gongkai:check-done')
    expect(await page.locator('[data-report]').getAttribute('data-year')).toBe('2026')
    await page.locator('[data-action="publish"]').click()
    await page.locator('[data-control="site-title"]').fill('甲县年报公开')
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 180_000 }),
      page.locator('[data-action="site-single"]').click(),
    ])
    const other = join(dir, 'other.html')
    await download.saveAs(other)
    expect(complaints).toEqual([])
    await context.close()

    const again = await browser.newPage()
    await again.goto(pathToFileURL(other).href)
    await marked(again, 'gongkai:engine-ready')
    expect(await again.locator('.masthead strong').innerText()).toBe('甲县年报公开')
    expect(await ready(again)).toBeGreaterThan(0)
    await goTo(again, '/data')
    expect(await again.locator('body').innerText()).toContain('甲县年报公开（草稿）')
    await again.close()
  })
})
