import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../src/pages/routes.ts'
import { goTo } from './go-to.ts'
import { marked, openSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const SAMPLE = 'v=1&d=sample'
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }
// Every page once; the sample is small and soon drawn.
const VIEWS = PAGES.map(
  ({ path }) => `${path}?${SAMPLE}${path === '/township' ? '&t=990101101' : ''}`,
)

/** Neighbours in a row of choices that stand on each other, or are narrower than their words. */
const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('header nav, .tabs')].flatMap((row) => {
      const items = [...row.children]
      return items.flatMap((item, i) => {
        const words = document.createRange()
        words.selectNodeContents(item)
        const [box, text] = [item.getBoundingClientRect(), words.getBoundingClientRect()]
        const next = items[i + 1]?.getBoundingClientRect()
        const isOn =
          next && next.top < box.bottom && next.left < Math.max(box.right, text.right) - 1
        return isOn || text.width > box.width + 1 ? [item.textContent.trim()] : []
      })
    }),
  )

/** Rows that hold more than they show, without anything at their end that says so. */
const silent = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('header nav, .tabs')]
      .filter((row) => row.scrollWidth > row.clientWidth)
      .filter((row) => !getComputedStyle(row).backgroundAttachment.includes('local'))
      .map((row) => row.className),
  )

// A dozen views of a slow machine.
const LONG = { timeout: 300_000 }

describe('on a phone of 360 px', () => {
  it('larger letters are kept, and no view is wider than the window', LONG, async () => {
    const { page, complaints, close } = await site.open(`#/?${SAMPLE}`, PHONE)
    await marked(page, 'gongkai:first-charts')
    const size = (): Promise<number> =>
      page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))
    // What is written in a chart, as it stands on the screen.
    const drawn = async (): Promise<number> =>
      (await page.locator('[data-chart="volume-ranking"] svg text').first().boundingBox())!.height
    const [usual, usuallyDrawn] = [await size(), await drawn()]
    await page.locator('[data-control="large-print"]').click()
    expect((await size()) / usual).toBeCloseTo(1.5, 2)
    await expect.poll(async () => (await drawn()) / usuallyDrawn).toBeCloseTo(1.5, 1)
    await page.reload()
    await marked(page, 'gongkai:first-charts')
    expect((await size()) / usual).toBeCloseTo(1.5, 2)
    for (const view of [...VIEWS, '/township?v=1', '/?v=1&l=en']) {
      await goTo(page, view)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([view, width, await crowded(page), await silent(page)]).toEqual([view, 360, [], []])
    }
    await page.locator('[data-control="large-print"]').click()
    expect(await size()).toBe(usual)
    expect(complaints).toEqual([])
    await close()
  })

  it('menu and tabs stand side by side in letters of the usual size too', async () => {
    const { page, close } = await site.open(`#/data?${SAMPLE}`, PHONE)
    await page.locator('.tabs button').first().waitFor()
    expect([await crowded(page), await silent(page)]).toEqual([[], []])
    expect(await page.locator('header nav a').count()).toBe(PAGES.length)
    await close()
  })

  it('charts keep their own colours, on their own ground, where the system forces its own', async () => {
    const { page, close } = await site.open(`#/?${SAMPLE}`, {
      ...PHONE,
      forcedColors: 'active',
      colorScheme: 'dark',
      // A reader's own choice may be the other one.
      before: () => localStorage.setItem('gongkai:theme', 'light'),
    })
    await marked(page, 'gongkai:first-charts')
    const [ground, letters] = await page
      .locator('[data-chart] .chart')
      .first()
      .evaluate((chart) => {
        const text = chart.querySelector('svg text')!
        return [getComputedStyle(chart).backgroundColor, getComputedStyle(text).fill]
      })
    expect([ground, letters]).toEqual([
      'rgb(247, 245, 240)',
      expect.stringMatching(/^rgb\((?:27|89), /),
    ])
    await close()
  })

  it('another page turned to has no bar across it', async () => {
    const { page, close } = await site.open(`#/?${SAMPLE}`, { ...PHONE, colorScheme: 'dark' })
    await marked(page, 'gongkai:first-charts')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const shadow = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.querySelector('main')!).boxShadow)
    expect(await shadow()).not.toBe('none')
    await goTo(page, `/method?${SAMPLE}`)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.evaluate(() => document.querySelector('main')!.focus())
    expect(await shadow()).toBe('none')
    await close()
  })
})
