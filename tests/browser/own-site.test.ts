import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Changes } from '../../src/dataset/changes.ts'
import { policyOf } from '../../src/build/policy.ts'
import { serveDist, type ServedSite } from './serve-dist.ts'
import { marked, openSite, tableOf, type Site } from './site.ts'

const DRAFTS = resolve(import.meta.dirname, '../../dist/drafts/sample-county.zip')

let site: Site
let dir: string
beforeAll(async () => {
  site = await openSite()
  dir = mkdtempSync(join(tmpdir(), 'gongkai-own-site-'))
})
afterAll(async () => {
  await site.close()
  rmSync(dir, { recursive: true, force: true })
})

/** Everything after this is done without a network. */
const cutOff = async (context: BrowserContext): Promise<void> => {
  await context.route('**/*', (route) => route.abort())
  await context.setOffline(true)
}

const settled = (page: Page, times: number): Promise<unknown> =>
  page.waitForFunction((n) => performance.getEntriesByName('gongkai:check-done').length >= n, times)

const downloaded = async (page: Page, action: string): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 180_000 }),
    page.locator(`[data-action="${action}"]`).click(),
  ])
  return readFileSync(await download.path())
}

const unpacked = (zip: Buffer, name: string): string => {
  const folder = join(dir, name)
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

const serve = (folder: string): Promise<ServedSite> => serveDist(folder, '/zwgk/', policyOf)

describe('a site written in the page', () => {
  let first: Buffer
  let expected: string[][]

  it('is made without a network, and is the same site with other data', async () => {
    const { page, complaints, close } = await site.open('#/check')
    await marked(page, 'gongkai:check-ready')
    await cutOff(page.context())
    await page.locator('[data-control="files"]').setInputFiles(DRAFTS)
    await settled(page, 1)
    await page.locator('[data-control="final"]').check()
    await page.locator('[data-action="publish"]').click()
    await page.locator('[data-control="site-title"]').fill('甲县年报公开')
    await page.locator('[data-control="site-base"]').fill('example.org')
    expect(await page.locator('[data-action="site-zip"]').isDisabled()).toBe(true)
    await page.locator('[data-control="site-base"]').fill('')
    first = await downloaded(page, 'site-zip')
    await page.locator('[data-action="compare"]').click()
    expected = await tableOf(page, 'request-outcomes')
    expect(complaints).toEqual([])
    await close()

    const served = await serve(unpacked(first, 'first'))
    const { page: there, close: leave } = await site.open('', {})
    await there.goto(served.url)
    await marked(there, 'gongkai:engine-ready')
    expect(await there.locator('.masthead strong').innerText()).toBe('甲县年报公开')
    expect(await tableOf(there, 'request-outcomes')).toEqual(expected)
    expect(await there.locator('body').innerText()).not.toContain('草稿')
    await there.goto(`${served.url}places/990101.html`)
    expect(await there.locator('h1').innerText()).toContain('示例县')
    await leave()
    await served.close()
  })

  it('keeps the years of the one before it', async () => {
    // The same drafts, of the year before.
    const files = Object.entries(unzipSync(readFileSync(DRAFTS)))
      .filter(([name]) => name.endsWith('.txt'))
      .map(([name, bytes]) => ({
        name: name.replaceAll('2026', '2025'),
        mimeType: 'text/plain',
        buffer: Buffer.from(
          new TextDecoder().decode(bytes).replaceAll('2025', '2024').replaceAll('2026', '2025'),
        ),
      }))
    expect(files.length).toBeGreaterThan(0)
    const served = await serve(join(dir, 'first'))
    const { page, close } = await site.open('')
    await page.goto(`${served.url}#/check`)
    await marked(page, 'gongkai:check-ready')
    await cutOff(page.context())
    const zip = { name: 'site.zip', mimeType: 'application/zip', buffer: first }
    await page.locator('[data-control="files"]').setInputFiles([zip, ...files])
    await settled(page, 1)
    expect(await page.locator('[data-section="earlier"]').innerText()).toContain('甲县年报公开')
    await page.locator('[data-action="publish"]').click()
    const second = unzipSync(await downloaded(page, 'site-zip'))
    const text = (name: string): string => new TextDecoder().decode(second[name])
    expect(JSON.parse(text('data/site.json'))).toMatchObject({ title: '甲县年报公开' })
    const years = text('data/reports.csv')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[2])
    expect(years.filter((year) => year === '2025')).toHaveLength(files.length)
    expect(years.filter((year) => year === '2026')).toHaveLength(8)
    // What is new against the site before is listed, and may be followed.
    const changes = JSON.parse(text('data/changes.json')) as Changes
    expect(changes.entries).toHaveLength(1)
    expect(changes.entries[0]!.added.count).toBe(files.length)
    expect(changes.entries[0]!.changed.count).toBe(0)
    expect(changes.entries[0]!.removed.count).toBe(0)
    expect(text('feed.xml')).toContain(changes.entries[0]!.version)
    await close()
    await served.close()
  })
})
