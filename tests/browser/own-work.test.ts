import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo } from './go-to.ts'
import { marked, openSite, tableOf, type Site, type WatchedPage } from './site.ts'

/** What becomes of the work: taken back, damaged, refused by the browser, joined by published years. */

const DRAFTS = unzipSync(
  readFileSync(resolve(import.meta.dirname, '../../dist/drafts/sample-county.zip')),
)
const file = (name: string, content: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})
const drafts = Object.entries(DRAFTS)
  .filter(([name]) => name.endsWith('.txt') || name.endsWith('.docx'))
  .map(([name, bytes]) => file(name, bytes))

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const settled = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('gongkai:check-done').length)

/** Does something that reads files, and waits until all are read. */
const read = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  const before = await settled(page)
  await act()
  await page.waitForFunction(
    (n) => performance.getEntriesByName('gongkai:check-done').length > n,
    before,
  )
}
const drop = (page: Page, files: readonly ReturnType<typeof file>[]): Promise<void> =>
  read(page, () => page.locator('[data-control="files"]').setInputFiles([...files]))

const HOOKS = ['file', 'state', 'township', 'year', 'findings'] as const
const rows = (page: Page): Promise<string[]> =>
  page
    .locator('[data-report]')
    .evaluateAll(
      (all, names) =>
        all.map((e) => names.map((name) => e.getAttribute(`data-${name}`) ?? '').join(' ')),
      [...HOOKS],
    )

const withDrafts = async (before?: () => void): Promise<WatchedPage> => {
  const watched = await site.open('#/check', before === undefined ? {} : { before })
  await marked(watched.page, 'gongkai:check-ready')
  await drop(watched.page, drafts)
  return watched
}

describe('what was cleared', () => {
  it('is taken back whole, with what a person said of it', async () => {
    const { page, complaints, close } = await withDrafts()
    const open = page.locator('[data-report] [data-action="open"]').first()
    await open.click()
    await page.locator('[data-cell="applications.received|total"] button').click()
    await page.locator('[data-section="figure"] input[value="misread"]').check()
    await page.locator('[data-control="correction"]').fill('4321')
    await page.locator('[data-action="correct"]').click()
    const cell = page.locator('[data-cell="applications.received|total"]')
    await expect.poll(() => cell.getAttribute('data-status')).toBe('corrected')
    await page.locator('[data-action="close"]').click()
    const before = await rows(page)

    await page.locator('[data-action="clear"]').click()
    await expect.poll(() => rows(page)).toEqual([])
    await page.locator('[data-action="take-back"]').click()
    await expect.poll(() => rows(page)).toEqual(before)
    await open.click()
    expect(await cell.getAttribute('data-value')).toBe('4321')
    await page.locator('[data-action="close"]').click()
    expect(await page.locator('[data-action="take-back"]').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a workspace that is no longer whole', () => {
  it('is a line with its reason, and what is here stays', async () => {
    const { page, complaints, close } = await withDrafts()
    const before = await rows(page)
    const broken = zipSync({
      'workspace.json': strToU8('{"version": 1, "name"'),
      'readings/f1.json': strToU8('{'),
    })
    const newer = zipSync({ 'workspace.json': strToU8('{"version": 99}') })
    await drop(page, [file('一月.zip', broken)])
    await drop(page, [file('二月.zip', newer)])
    for (const name of ['一月.zip', '二月.zip']) {
      const row = page.locator(`[data-report][data-file="${name}"]`)
      await expect.poll(() => row.getAttribute('data-state')).toBe('refused')
      expect(await row.textContent()).toContain('打不开')
    }
    expect((await rows(page)).filter((row) => !row.includes('月.zip'))).toEqual(before)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a browser that does not keep anything', () => {
  it.each([
    [
      'is full',
      '存储空间不够',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no space', 'QuotaExceededError')
        }
      },
    ],
    [
      'forbids it',
      '不允许保存',
      () => {
        Object.defineProperty(globalThis, 'indexedDB', {
          get: () => {
            throw new DOMException('not here', 'SecurityError')
          },
        })
      },
    ],
  ])(
    'says that it %s, loses nothing, and gives the file all the same',
    async (_, words, before) => {
      const { page, complaints, close } = await withDrafts(before)
      const own = await rows(page)
      await page.locator('[data-action="save"]').click()
      const work = page.locator('[data-section="workspaces"]')
      await expect.poll(() => work.locator('[role="alert"]').textContent()).toContain(words)
      expect(await work.locator('[data-state="saved"]').count()).toBe(0)
      expect(await rows(page)).toEqual(own)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-action="export"]').click(),
      ])
      const kept = unzipSync(new Uint8Array(readFileSync(await download.path())))
      expect(Object.keys(kept)).toContain('workspace.json')
      expect(complaints).toEqual([])
      await close()
    },
  )
})

describe('the published years', () => {
  it('join the drafts in the views only where that is asked', async () => {
    const { page, complaints, close } = await withDrafts()
    const years = async (): Promise<string[]> => {
      await page.locator('[data-action="compare"]').click()
      await page.waitForFunction(() => location.hash.includes('d=own'))
      const [, ...areas] = await tableOf(page, 'coverage')
      await goTo(page, '/check')
      // Region, year, state, number of reports: only years in which somebody has filed.
      const filed = areas.filter((row) => row[4] !== '0').map((row) => row[2]!)
      return [...new Set(filed)].sort()
    }
    expect(await years()).toEqual(['2026'])
    await page.locator('[data-control="published"]').check()
    const joined = await years()
    expect(joined).toContain('2025')
    expect(joined).toContain('2026')
    await page.locator('[data-control="published"]').uncheck()
    expect(await years()).toEqual(['2026'])
    expect(complaints).toEqual([])
    await close()
  })
})

describe('large letters', () => {
  it('leave the page and the letters to print as they are', async () => {
    const { page, complaints, close } = await withDrafts()
    await page.getByRole('button', { name: '大字' }).click()
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset['letters']))
      .toBe('large')
    expect(await page.locator('[data-report] [data-action="open"]').first().isVisible()).toBe(true)
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.locator('[data-action="letters"]').click()
    await page.locator('[data-action="letters-print"]').click()
    await expect.poll(() => page.locator('.masthead').isVisible()).toBe(false)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect.poll(() => page.locator('.masthead').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.dataset['letters'])).toBe('large')
    expect(complaints).toEqual([])
    await close()
  })
})
