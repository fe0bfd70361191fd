import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { policyOf } from '../../src/build/policy.ts'
import { findBrowser } from './find-browser.ts'
import { serveDist, type ServedSite } from './serve-dist.ts'

const DIST = resolve(import.meta.dirname, '../../dist')

export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page that remembers what it must not have done. */
export interface WatchedPage {
  readonly page: Page
  /** Console errors and warnings, uncaught errors, and requests to another origin. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

export interface Site extends ServedSite {
  readonly browser: Browser
  readonly open: (
    address: string,
    options?: BrowserContextOptions & { readonly before?: () => void },
  ) => Promise<WatchedPage>
}

/** Serves the built site below `/open/data/` and drives it in a real browser. */
export const openSite = async ({ executablePath = findBrowser() } = {}): Promise<Site> => {
  if (!existsSync(resolve(DIST, 'index.html')))
    throw new Error('no built site in dist: run `npm run build` first')
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? BROWSER_ARGS : BROWSER_ARGS.slice(1),
  })
  const served = await serveDist(DIST, '/open/data/', policyOf)
  const origin = new URL(served.url).origin
  return {
    ...served,
    browser,
    open: async (address, { before, ...options } = {}) => {
      const context = await browser.newContext({
        acceptDownloads: true,
        serviceWorkers: 'block',
        ...options,
      })
      if (before !== undefined) await context.addInitScript(before)
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => {
        // What the driver says of its own doing is no complaint of the page's.
        if (message.text().endsWith('blocked by Playwright')) return
        if (['error', 'warning'].includes(message.type()))
          complaints.push(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.origin !== origin)
          complaints.push(`left the origin: ${request.url()}`)
      })
      await page.goto(served.url + address)
      return { page, complaints, close: () => context.close() }
    },
    close: async () => {
      await browser.close()
      await served.close()
    },
  }
}

/** Waits until a mark of the page's own has been set. */
export const marked = (page: Page, mark: string): Promise<unknown> =>
  page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark)

/** Does something that redraws, and waits until it has. */
export const redrawn = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  const count = (): Promise<number> =>
    page.evaluate(() => performance.getEntriesByName('gongkai:redraw').length)
  const before = await count()
  await act()
  await page.waitForFunction(
    (n) => performance.getEntriesByName('gongkai:redraw').length > n,
    before,
  )
}

/** A table of the screen as text: its heading cells, then its rows. */
export const tableOf = async (page: Page, chart: string): Promise<string[][]> => {
  const figure = page.locator(`[data-chart="${chart}"]`)
  await page.waitForSelector(
    `[data-chart="${chart}"]:is([data-state="ready"], [data-state="empty"])`,
  )
  const toTable = figure.getByRole('button', { name: '表', exact: true })
  if ((await toTable.count()) > 0) {
    await toTable.click()
    await figure.locator('table').first().waitFor()
  }
  const all = figure.getByRole('button', { name: /^显示全部/ })
  if ((await all.count()) > 0) await all.first().click()
  return figure
    .locator('table tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim()),
      ),
    )
}
