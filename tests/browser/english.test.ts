import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { WORDS } from '../models/translate.ts'
import { chineseOf, foreignIn, textsOf } from './foreign-words.ts'
import { openSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.interfere(null))
afterAll(() => site?.close())

const SETS = {
  published: { query: 'v=1&l=en', chinese: chineseOf('published'), township: '621025105' },
  sample: { query: 'v=1&l=en&d=sample', chinese: chineseOf('sample'), township: '990101102' },
} as const

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      performance.getEntriesByName('gongkai:engine-ready').length > 0 &&
      document.querySelector('[data-state="loading"], [aria-busy="true"]') === null,
  )

// From a blank page: another hash alone would leave the page before it until the new one is fetched.
const visit = async (page: Page, address: string): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(site.url + address)
  await settled(page)
}

/** One of many, or many of one. */
const WRONG_PLURAL =
  /(?<![\d,.–])1 (?:report|township|item|case|letter|request|finding|row|year|check|note|contradiction|rule|cell|topic|channel|percentage point)s\b/

/** What is wrong with the page's words. */
const faultsOf = async (page: Page, chinese: ReadonlySet<string>): Promise<readonly string[]> => {
  const texts = await textsOf(page)
  expect(texts.length).toBeGreaterThan(30)
  return [
    ...foreignIn(texts, chinese),
    ...texts.flatMap(({ text }) =>
      (text.includes('.') && text in WORDS.en) ||
      /undefined|NaN|\{\w+\}/.test(text) ||
      WRONG_PLURAL.test(text)
        ? [text]
        : [],
    ),
  ]
}

describe.each(['published', 'sample'] as const)('the %s reports in English', (dataset) => {
  const { query, chinese, township } = SETS[dataset]

  it('hold no Chinese but the data on any page', async () => {
    const { page, complaints, close } = await site.open(`#/?${query}`)
    await settled(page)
    const paths = await page
      .locator('header nav a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash))
    expect(paths.length).toBeGreaterThan(8)
    const pages = [
      ...paths,
      `#/township?${query}&t=${township}`,
      `#/?${query}&view=table`,
      // A municipality, whose prefectures have no names of their own.
      `#/?${query}&r=50&view=coverage`,
      `#/?${query}&r=5002`,
    ]
    for (const path of pages) {
      await visit(page, path)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      const words = path.startsWith('#/data') ? chinese.raw : chinese.shown
      expect([path, await faultsOf(page, words)]).toEqual([path, []])
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('show their evidence in English, with the report’s own words marked as Chinese', async () => {
    const { page, complaints, close } = await site.open(`#/township?${query}&t=${township}`)
    await settled(page)
    const dialog = page.getByRole('dialog')
    for (const line of ['volume', 'received', 'mail_received']) {
      await page.locator(`[data-line="${line}"] button`).last().click()
      await dialog.locator('dl').waitFor()
      expect(await faultsOf(page, chinese.shown)).toEqual([])
      await page.keyboard.press('Escape')
    }
    await page.locator('[data-rule] button').first().click()
    await dialog.locator('dl').waitFor()
    expect(await dialog.locator('[lang="zh-CN"]').count()).toBeGreaterThan(1)
    expect(await faultsOf(page, chinese.shown)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('read every table of the data package and answer in SQL', async () => {
    const { page, complaints, close } = await site.open(`#/data?${query}`)
    await settled(page)
    for (const tab of await page.locator('[data-section="tables"] .tabs button').all()) {
      await tab.click()
      await page.waitForSelector('[data-section="tables"][data-state="ready"]')
      expect(await faultsOf(page, chinese.raw)).toEqual([])
    }
    for (const example of await page.locator('[data-section="sql"] .examples button').all()) {
      await example.click()
      await page.waitForSelector('[data-section="sql"][data-state="ready"]')
      expect(await page.locator('[data-section="sql"] textarea').inputValue()).not.toMatch(/_zh\b/)
      expect(await faultsOf(page, chinese.raw)).toEqual([])
    }
    await page.locator('[data-section="sql"] textarea').fill('selec 1')
    await page.getByRole('button', { name: 'Run' }).click()
    await page.waitForSelector('[data-section="sql"][data-state="failed"]')
    expect(await faultsOf(page, chinese.raw)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
})

describe('English', () => {
  it('tells what it cannot read or fetch', async () => {
    const { page, close } = await site.open('#/nowhere?v=9&l=en&d=none&y=x&r=999999&t=1&o=x')
    await settled(page)
    expect(await page.locator('.notice').count()).toBeGreaterThan(4)
    expect(await faultsOf(page, SETS.published.chinese.shown)).toEqual([])
    await close()

    site.interfere((path) => (/\.wasm(?:\.gz)?$/.test(path) ? 'missing' : null))
    const lame = await site.open('#/?v=1&l=en')
    await lame.page.waitForSelector('[data-engine="failed"]')
    expect(await faultsOf(lame.page, SETS.published.chinese.shown)).toEqual([])
    await lame.close()
  })

  it('is what goes into a file and onto paper', async () => {
    const { page, complaints, close } = await site.open('#/requests?v=1&d=sample&l=en')
    await settled(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).first().click(),
    ])
    expect(download.suggestedFilename()).toMatch(
      /^Synthetic-sample-data_Disclosure-reports_Requests_示例县_\d{4}_\d{8}\.csv$/,
    )
    const [head, ...rows] = parse(readFileSync(await download.path()), { bom: true }) as string[][]
    expect(head).toContain('Requests received')
    expect(head!.join('')).not.toMatch(/\p{Script=Han}/u)
    expect(rows[0]).toContain('stated')
    await visit(page, `#/township?${SETS.sample.query}&t=${SETS.sample.township}`)
    await page.emulateMedia({ media: 'print' })
    await page.waitForSelector('[data-print="foot"]')
    expect(await page.locator('[data-print="foot"]').innerText()).toMatch(
      /Printed on \d{1,2} [A-Z][a-z]+ \d{4}\./,
    )
    expect(await faultsOf(page, SETS.sample.chinese.shown)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('is chosen in the masthead, kept from page to page, and left again', async () => {
    const { page, complaints, close } = await site.open('#/?v=1&d=sample')
    await settled(page)
    const lang = () => page.locator('html').getAttribute('lang')
    const heading = () => page.locator('h2').first().textContent()
    const chinese = await heading()
    expect(await lang()).toBe('zh-CN')
    await page.locator('[data-control="language"]').click()
    await expect.poll(lang).toBe('en')
    expect(page.url()).toContain('l=en')
    expect(await heading()).not.toBe(chinese)
    expect(await page.title()).toContain('Overview · Gongkai')
    await page.getByRole('link', { name: 'Reviews', exact: true }).click()
    await page.waitForSelector('[data-chart="review-outcomes"]')
    expect(page.url()).toContain('l=en')
    await page.locator('[data-control="language"]').click()
    await expect.poll(lang).toBe('zh-CN')
    expect(page.url()).not.toContain('l=')
    await page.goBack()
    await expect.poll(lang).toBe('en')
    await page.reload()
    await expect.poll(lang).toBe('en')
    expect(complaints).toEqual([])
    await close()
  })
})
