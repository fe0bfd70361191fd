import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { oldBrowser } from './old-browser.ts'
import { BROWSER_ARGS, marked, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.interfere(null))
afterAll(() => site.close())

/** What of the static page is to be read. */
const read = (page: Page) =>
  page.evaluate(() => ({
    lead: document.querySelectorAll('.static-lead li').length,
    rows: document.querySelectorAll('.static tbody tr').length,
    data: [...document.querySelectorAll('.static a[download]')].length,
    said: [...document.querySelectorAll('.static-bar p:not([hidden])')]
      .map((p) => p.textContent ?? '')
      .join(' '),
  }))

const stands = async (page: Page, sentence: string): Promise<void> => {
  const { lead, rows, data, said } = await read(page)
  expect([lead > 1, rows > 9, data > 5]).toEqual([true, true, true])
  expect(said).toContain(sentence)
  // Old browsers lack what a locator asks of them.
  const height = await page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('.static *')]
        .filter((part) => part.textContent?.includes('极速模式'))
        .map((part) => part.getBoundingClientRect().height),
    ),
  )
  expect(height).toBeGreaterThan(0)
}

describe('the static page', () => {
  it('stands without scripts', async () => {
    const { page, close } = await site.open('', { javaScriptEnabled: false })
    await stands(page, '浏览器停用了脚本')
    await close()
  })

  it.each([
    ['missing', '页面程序没有取到或没有取全'],
    ['stall', '页面程序还没有取到'],
  ] as const)('says so when the program is %s', async (how, sentence) => {
    site.interfere((path) => (/\/index-[^/]*\.js$/.test(path) ? how : null))
    const page = await site.browser.newPage()
    // A program that stalls keeps the page loading.
    await page.goto(site.url, { waitUntil: 'commit' })
    await page.getByText(sentence).waitFor({ timeout: 15_000 })
    await stands(page, sentence)
    await page.close()
  })

  it('says on file:// where it belongs', async () => {
    const page = await site.browser.newPage()
    await page.goto(pathToFileURL(resolve(import.meta.dirname, '../../dist/index.html')).href)
    await stands(page, '网站文件夹不能直接双击打开')
    // It is no bare text: the style sheets are there.
    expect(
      await page.locator('.static-masthead').evaluate((e) => getComputedStyle(e).display),
    ).toBe('grid')
    await page.close()
  })

  it('makes way for the program without a shift', async () => {
    const { page, close } = await site.open('')
    await marked(page, 'gongkai:first-charts')
    expect(await page.locator('[data-static]').count()).toBe(0)
    await close()
  })
})

const old = await oldBrowser(92)
describe.skipIf(old.path === null)(`Chromium 92 ${old.absent ?? ''}`, () => {
  it('keeps the static page and says which browser it takes', async () => {
    const browser = await chromium.launch({ executablePath: old.path!, args: [...BROWSER_ARGS] })
    const page = await browser.newPage()
    await page.goto(site.url)
    await page.waitForTimeout(500)
    await stands(page, '这个浏览器版本过旧')
    await browser.close()
  })
})
