import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marked, openSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

/** How names are read comes after the page. */
const SLOW = { timeout: 30_000 }
const PHONE = { viewport: { width: 390, height: 844 } }

describe('the opening page, with nothing chosen', () => {
  it('holds what this is, the search and an example in the first screen of a phone', async () => {
    const { page, complaints, close } = await site.open('', PHONE)
    await marked(page, 'gongkai:first-charts')
    for (const part of ['h1', '[data-control="search"]', '[data-landing-example] blockquote']) {
      const box = await page.locator(part).first().boundingBox()
      expect([part, box!.y >= 0 && box!.y + box!.height <= 844]).toEqual([part, true])
    }
    expect(await page.locator('[data-control="search"]').count()).toBe(1)
    const facts = await page.locator('[data-landing-facts] li').allInnerTexts()
    expect(facts).toHaveLength(3)
    for (const fact of facts) expect(fact).toMatch(/\d[^—]*\n[^—]*\d/)
    const charts = await page
      .locator('[data-chart]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-chart')))
    expect(charts).toEqual(['volume-ranking', 'request-outcomes', 'mailbox-reply'])
    expect(complaints).toEqual([])
    await close()
  })

  it('leads by one search to a figure of a year, and folds the provinces', async () => {
    const { page, complaints, close } = await site.open('')
    await marked(page, 'gongkai:first-charts')
    const field = page.locator('[data-control="search"]')
    await field.fill('zhengning 2020 dafulv')
    await expect
      .poll(() => page.locator('[role="option"]').first().innerText(), SLOW)
      .toMatch(/正宁县[\s\S]*2020/)
    expect(await field.getAttribute('aria-activedescendant')).toBeNull()
    await field.press('ArrowDown')
    await field.press('Enter')
    await page.waitForURL(/#\/mailbox\?.*r=621025/)
    expect(page.url()).toMatch(/y=2020.*fig=mailbox-reply/)
    await page.goBack()
    await page.locator('[data-landing]').waitFor()
    await field.fill('无此地')
    expect(await page.locator('.nothing').innerText()).toContain('无此地')
    await field.fill('')
    await page.locator('details > summary', { hasText: '报送' }).click()
    await page.locator('[data-chart="coverage"][data-state="ready"]').waitFor()
    await page.locator('[data-landing-sample]').click()
    await page.waitForURL(/d=sample/)
    await page.locator('[data-chart="headline"]').waitFor()
    expect(await page.locator('[data-landing]').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  it('gives English readers names in Latin letters, and old addresses their view', async () => {
    const { page, close } = await site.open('#/?v=1&l=en')
    await expect
      .poll(() => page.locator('[data-landing-counties] li').first().innerText(), SLOW)
      .toMatch(/[A-Z][a-z]+ (?:Xian|Qu|Shi)/)
    await page.evaluate(() => (location.hash = '/?v=1'))
    await page.locator('[data-chart="headline"]').waitFor()
    expect(await page.locator('[data-landing]').count()).toBe(0)
    await close()
  })
})
