import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

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

const PAGES = ['', 'disclosure', 'requests', 'mailbox', 'reviews', 'quality', 'data', 'method']
const SETS = ['v=1&l=en', 'v=1&l=en&d=sample']

/** Labels that a drawing cuts off or shortens, and how much the page is wider than the screen. */
const cutOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const drawn = [...document.querySelectorAll('[data-chart] svg')].flatMap((svg) => {
      const box = svg.getBoundingClientRect()
      return [...svg.querySelectorAll('text')].flatMap((text) => {
        const { left, right } = text.getBoundingClientRect()
        const isCut = left < box.left - 1 || right > box.right + 1
        // Names of places may be shortened on a phone; our own words never are.
        const isShort = /[A-Za-z].*…$/.test(text.textContent ?? '')
        return isCut || isShort ? [text.textContent ?? ''] : []
      })
    })
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    return [...drawn, ...(wide > 0 ? [`wider by ${wide}`] : [])]
  })

// English is longer than Chinese.
describe('English on the page', () => {
  it.each([
    [1440, 'light'],
    [390, 'dark'],
  ] as const)('cuts nothing and overflows nothing at %d pixels', async (width, colorScheme) => {
    const { page, complaints, close } = await site.open('#/?v=1', {
      viewport: { width, height: 844 },
      colorScheme,
    })
    for (const query of SETS)
      for (const path of PAGES) {
        await visit(page, `#/${path}?${query}`)
        // Charts are drawn a frame after their figures stand.
        await expect.poll(() => cutOn(page), { message: `${path}?${query}` }).toEqual([])
      }
    expect(complaints).toEqual([])
    await close()
  })

  it.each([
    ['the overview of a county', '#/?v=1&l=en&d=sample&r=990101'],
    ['a township', '#/township?v=1&l=en&d=sample&r=990101&t=990101101'],
  ])('fits %s on two sheets of A4', async (_, address) => {
    const { page, close } = await site.open(address)
    await settled(page)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    await close()
  })
})
