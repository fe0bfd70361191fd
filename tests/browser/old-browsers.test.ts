import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo } from './go-to.ts'
import { oldBrowser } from './old-browser.ts'
import { marked, openSite, type Site } from './site.ts'

const REPORTS = resolve(import.meta.dirname, '../reports')

const VIEWS = ['', 'disclosure', 'requests', 'mailbox', 'reviews', 'quality', 'data', 'method']
const SAMPLE_TOWNSHIP = 'township?d=sample&t=990101001'
const PUBLISHED_TOWNSHIP = 'township?t=621025105'

/** What came with Chromium 96 to 109, and later in Firefox and Safari than their floor. */
const takeAway = (): void => {
  const arrays = ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']
  for (const name of arrays) Reflect.deleteProperty(Array.prototype, name)
  for (const name of ['structuredClone', 'scheduler', 'CSSLayerBlockRule', 'requestIdleCallback'])
    Reflect.deleteProperty(globalThis, name)
  for (const name of ['throwIfAborted', 'reason'])
    Reflect.deleteProperty(AbortSignal.prototype, name)
  for (const name of ['any', 'timeout']) Reflect.deleteProperty(AbortSignal, name)
  for (const name of ['checkVisibility', 'showPopover', 'setHTMLUnsafe'])
    Reflect.deleteProperty(Element.prototype, name)
  Reflect.deleteProperty(HTMLElement.prototype, 'inert')
  Reflect.deleteProperty(Intl, 'Segmenter')
}

const old = await oldBrowser(109)

describe.skipIf(old.path === null)(
  `Chromium 109, without what came after 95 ${old.absent ?? ''}`,
  () => {
    let site: Site
    beforeAll(async () => {
      site = await openSite({ executablePath: old.path! })
    })
    afterAll(() => site.close())

    it.each([
      ['published', VIEWS.map((view) => `/${view}`), `/${PUBLISHED_TOWNSHIP}`],
      ['sample', VIEWS.map((view) => `/${view}?d=sample`), `/${SAMPLE_TOWNSHIP}`],
    ])('shows every view of the set %s', async (_, views, township) => {
      const { page, complaints, close } = await site.open('', { before: takeAway })
      expect(site.browser.version()).toMatch(/^109\./)
      for (const view of [...views, township]) {
        await goTo(page, view)
        const states = await page
          .locator('[data-chart]')
          .evaluateAll((all) => all.map((e) => e.getAttribute('data-state')))
        const tables = await page.locator('main table').count()
        expect(states.length + tables, view).toBeGreaterThan(0)
        expect(states, view).not.toContain('error')
      }
      await page.waitForSelector('[data-engine="ready"]', { state: 'attached' })
      expect(complaints).toEqual([])
      await close()
    })

    it('reads a PDF, a Word file and a page of one’s own in its workers', async () => {
      const { page, complaints, close } = await site.open('#/check', { before: takeAway })
      await marked(page, 'gongkai:check-ready')
      const names = ['north-hill-2024.pdf', 'willow-bay-2022.docx', 'stone-bridge-2023.html']
      await page
        .locator('[data-control="files"]')
        .setInputFiles(names.map((name) => resolve(REPORTS, name)))
      await marked(page, 'gongkai:check-done')
      for (const name of names) {
        const row = page.locator(`[data-file="${name}"]`)
        expect(await row.getAttribute('data-state'), name).toBe('read')
        await row.locator('[data-action="open"]').click()
        await page.locator('[data-cell][data-status="stated"]').first().waitFor()
        if (name.endsWith('.pdf'))
          await page.locator('[data-section="page"][data-state="ready"]').waitFor()
        await page.locator('[data-action="close"]').click()
      }
      expect(complaints).toEqual([])
      await close()
    })
  },
)
