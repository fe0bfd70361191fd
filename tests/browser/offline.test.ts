import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeServiceWorker } from '../../src/build/offline.ts'
import { serveSite } from '../../src/build/serve-site.ts'
import { marked, openSite, type Site } from './site.ts'

const DIST = resolve(import.meta.dirname, '../../dist')
const COUNTY = '#/requests?r=990101&d=sample'

let site: Site
let server: Server
let dir: string
let url: string

/** The built site as a folder of its own, whose files may be written anew. */
const copySite = (): string => {
  const to = mkdtempSync(join(tmpdir(), 'gongkai-offline-'))
  for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    if (!statSync(join(DIST, name)).isFile() || /\.(?:br|gz)$/.test(name)) continue
    mkdirSync(dirname(join(to, name)), { recursive: true })
    try {
      linkSync(join(DIST, name), join(to, name))
    } catch {
      cpSync(join(DIST, name), join(to, name))
    }
  }
  return to
}

const write = (name: string, text: string): void => {
  // A link would be written through.
  rmSync(join(dir, name))
  writeFileSync(join(dir, name), text)
}

beforeAll(async () => {
  dir = copySite()
  site = await openSite()
  server = await serveSite(dir, { port: 0, host: '127.0.0.1' })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(async () => {
  await site.close()
  server.closeAllConnections()
  server.close()
  rmSync(dir, { recursive: true })
})

const open = async (context: BrowserContext, hash: string): Promise<Page> => {
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(url + hash)
  await marked(page, 'gongkai:first-charts')
  return page
}

/** The addresses kept of data and engine. */
const keptUrls = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith(':seen'))
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => url)
  })

/** Waits until one is kept. Not `waitForFunction`: it takes a promise for a yes. */
const isKept = async (page: Page, ending: RegExp): Promise<void> => {
  await expect
    .poll(() => keptUrls(page), { timeout: 60_000, interval: 200 })
    .toEqual(expect.arrayContaining([expect.stringMatching(ending)]))
}

const title = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('meta[name="description"]')!.getAttribute('content'))

describe('without a network', () => {
  it('opens again with what was seen; takes a new version whole, when asked; goes away when told', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'allow' })
    const first = await open(context, COUNTY)
    await marked(first, 'gongkai:engine-ready')
    await first.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await isKept(first, /990101\.arrows/)
    await isKept(first, /\.1\.wasm/)
    await isKept(first, /\.2\.wasm/)
    await first.close()

    await context.setOffline(true)
    const second = await open(context, COUNTY)
    await marked(second, 'gongkai:engine-ready')
    expect(await second.locator('[data-chart][data-state="ready"]').count()).toBeGreaterThan(0)
    await context.setOffline(false)
    const before = await title(second)

    // A deploy that is half there: index.html is not yet the one that the worker's list names.
    const html = readFileSync(join(dir, 'index.html'), 'utf8')
    const renewed = html.replace(/(name="description"[^>]*content=")/, '$1新版 ')
    expect(renewed).not.toBe(html)
    write('index.html', renewed)
    writeServiceWorker(dir)
    write('index.html', html)
    await second.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
    })
    await second.waitForTimeout(1500)
    expect(await second.getByText('网站有了新版本').count()).toBe(0)
    await second.reload()
    expect(await title(second)).toBe(before)
    // The old worker goes when it has nothing under way: not before the engine has come through it.
    await marked(second, 'gongkai:engine-ready')

    write('index.html', renewed)
    await second.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await second.getByText('网站有了新版本').waitFor()
    expect(await title(second)).toBe(before)
    await second.getByRole('button', { name: '现在换用' }).click()
    await second.waitForFunction(() =>
      document.querySelector('meta[name="description"]')?.getAttribute('content')?.includes('新版'),
    )

    await second.locator('[data-offline] button').click()
    await second.waitForSelector('[data-offline][data-state="off"]')
    const left = await second.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ])
    expect(left).toEqual([0, 0])
    await context.close()
  })
})
