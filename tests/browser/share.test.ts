import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marked, openSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

describe('a view is passed on', () => {
  it('by its address, a code and a citation, and an error is reported with its place', async () => {
    const { page, complaints, close } = await site.open('#/mailbox?v=1&d=sample&y=2023')
    await marked(page, 'gongkai:first-charts')
    await page.locator('[data-control="share"]').click()
    const dialog = page.locator('[data-share-dialog]')
    await dialog.locator('[data-qr] path').waitFor()
    const texts = await dialog
      .locator('textarea')
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
    expect(texts[0]).toBe(page.url())
    expect(texts[1]).toContain(page.url())
    expect(texts[1]).toMatch(/数据版本 [0-9a-f]+.*\n\n@misc\{/s)
    await page.keyboard.press('Escape')

    const report = page.locator('[data-chart="mailbox-reply"] [data-report-error]')
    await report.locator('summary').click()
    const text = await report.locator('textarea').inputValue()
    const heading = await page.locator('[data-chart="mailbox-reply"] h2').innerText()
    expect(text).toContain(page.url())
    expect(text).toContain(heading)
    expect(complaints).toEqual([])
    await close()
  })

  it('in WeChat as a picture to press and hold', async () => {
    const { page, close } = await site.open('#/mailbox?v=1&d=sample', {
      userAgent: 'Mozilla/5.0 (Linux; Android 13) Chrome/116.0 Mobile MicroMessenger/8.0.47',
    })
    await marked(page, 'gongkai:first-charts')
    const figure = page.locator('[data-chart="mailbox-reply"]')
    await figure.locator('.unfolds').click()
    await figure.locator('[data-share="png-wide"]').click()
    const picture = page.locator('[data-held-picture] img')
    await picture.waitFor()
    expect(await picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(
      1000,
    )
    expect(await page.locator('[data-held-picture]').innerText()).toContain('在浏览器打开')
    // It is held, not saved.
    expect(await figure.innerText()).not.toContain('已保存')
    await page.keyboard.press('Escape')
    // Any other file says where it can be saved, and so does a link to one.
    const help = page.locator('[data-wechat-help]')
    await figure.getByRole('button', { name: '下载 CSV' }).click()
    await expect.poll(() => help.innerText()).toContain('在浏览器打开')
    await help.getByRole('button').click()
    expect(await help.count()).toBe(0)
    await page.goto(site.url + '#/data?v=1&d=sample')
    await page.locator('a[download]').first().click()
    await expect.poll(() => help.innerText()).toContain('在浏览器打开')
    await close()
  })
})
