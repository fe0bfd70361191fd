import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marked, openSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const DISCLOSURE = '#/disclosure?v=1&d=sample&r=990101'

describe('a figure drawn', () => {
  it('opens its evidence and the way to its report when its bar is pressed', async () => {
    const { page, complaints, close } = await site.open(DISCLOSURE)
    await marked(page, 'gongkai:engine-ready')
    const chart = page.locator('[data-chart="volume-ranking"][data-state="ready"]')
    // The longest bar of the chart: the township with most items.
    const bars = chart.locator('svg path[fill]:not([fill="none"])')
    const boxes = await bars.evaluateAll((paths) =>
      paths.map((path, i) => ({ i, width: path.getBoundingClientRect().width })),
    )
    const longest = boxes.reduce((a, b) => (b.width > a.width ? b : a))
    await bars.nth(longest.i).click({ position: { x: 40, y: 4 }, force: true })
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.textContent()).toContain('主动公开政府信息')
    const link = dialog.getByRole('link', { name: '打开合成的报告文件' })
    expect(await link.getAttribute('href')).toMatch(/data\/sample\/reports\/.+\.txt$/)
    const answer = await page.request.get((await link.getAttribute('href'))!)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('政府信息公开工作年度报告')
    expect(complaints).toEqual([])
    await close()
  })

  it('is walked with the arrow keys and opened with Enter, and Escape comes back', async () => {
    const { page, complaints, close } = await site.open(DISCLOSURE)
    await marked(page, 'gongkai:engine-ready')
    await page.waitForSelector('[data-chart="volume-ranking"][data-state="ready"]')
    const chart = page.locator('[data-chart="volume-ranking"] [role="application"]')
    await chart.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.textContent()).toContain('条')
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.isVisible()).toBe(false)
    expect(complaints).toEqual([])
    await close()
  })
})
