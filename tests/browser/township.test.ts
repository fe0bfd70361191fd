import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { packageRows } from './package-rows.ts'
import { marked, openSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const TOWNSHIP = '990101101'
const ADDRESS = `#/township?v=1&d=sample&t=${TOWNSHIP}`
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]

const reportsOf = packageRows('sample', 'reports')
const observations = packageRows('sample', 'observations')

/** The number that a report prints, read from the CSV by nothing but a CSV parser; null: none. */
const printed = (
  township: string,
  year: number,
  indicator: string,
  applicant: string,
): number | null => {
  const report = reportsOf.find(
    (r) => r['township_code'] === township && r['year'] === String(year),
  )?.['report_id']
  const found = observations.find(
    (o) =>
      report !== undefined &&
      o['report_id'] === report &&
      o['indicator'] === indicator &&
      o['applicant'] === applicant,
  )
  return found === undefined || found['value'] === '' ? null : Number(found['value'])
}

const opened = async (address: string) => {
  const opening = await site.open(address)
  await marked(opening.page, 'gongkai:engine-ready')
  await marked(opening.page, 'gongkai:first-charts')
  return opening
}

/** What a cell shows as a number; null where it shows a word. */
const shown = (text: string): number | null => {
  const digits = text.replace(/[,约\s]/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : null
}

const lineOf = (page: Page, id: string): Promise<string[]> =>
  page.locator(`[data-line="${id}"] td`).allInnerTexts()

/** How many sheets a PDF has, and how large the first is, in points. */
const sheetsOf = (pdf: Buffer): { count: number; size: number[] } => {
  const text = pdf.toString('latin1')
  const box = /\/MediaBox\s*\[([^\]]+)\]/.exec(text)?.[1] ?? ''
  return {
    count: (text.match(/\/Type\s*\/Page\b/g) ?? []).length,
    size: box.trim().split(/\s+/).slice(2).map(Number),
  }
}

describe('the page of one township', () => {
  it('shows what plain JavaScript reads from the CSV, and never a nought for a gap', async () => {
    const { page, complaints, close } = await opened(ADDRESS)
    const name = packageRows('sample', 'townships').find((t) => t['township_code'] === TOWNSHIP)!
    expect(await page.locator('h1').innerText()).toContain(name['name'])
    for (const [line, indicator, applicant] of [
      ['volume', 'disclosed.total', ''],
      ['received', 'applications.received', 'total'],
      ['concluded', 'applications.concluded', 'total'],
      ['carried_out', 'applications.carried_out', 'total'],
      ['review_total', 'review.total', ''],
      ['mail_received', 'mail.received', ''],
      ['mail_replied', 'mail.replied', ''],
      ['hotline_received', 'hotline.received', ''],
      ['hotline_replied', 'hotline.replied', ''],
    ] as const)
      expect([line, ...(await lineOf(page, line)).map(shown)]).toEqual([
        line,
        ...YEARS.map((year) => printed(TOWNSHIP, year, indicator, applicant)),
      ])
    expect((await lineOf(page, 'volume'))[YEARS.indexOf(2022)]).toBe('未报送')

    const volumes = packageRows('sample', 'townships').map((t) =>
      printed(t['township_code']!, 2025, 'disclosed.total', ''),
    )
    const numbers = volumes.filter((value) => value !== null)
    const own = printed(TOWNSHIP, 2025, 'disclosed.total', '')!
    const rank = 1 + numbers.filter((value) => value > own).length
    expect(await page.locator('[data-measure="volume"] td').last().innerText()).toBe(
      `第 ${rank} / ${numbers.length}`,
    )

    const reports = reportsOf.filter((r) => r['township_code'] === TOWNSHIP)
    const findings = packageRows('sample', 'findings').filter((f) =>
      reports.some((r) => r['report_id'] === f['report_id']),
    )
    expect(await page.locator('[data-rule]').count()).toBe(findings.length)
    for (const finding of findings)
      expect(await page.locator(`[data-rule="${finding['rule']}"]`).allInnerTexts()).toEqual(
        expect.arrayContaining([
          expect.stringMatching(new RegExp(`所载[^ ]* ${finding['actual']}\\b`)),
        ]),
      )
    expect(complaints).toEqual([])
    await close()
  })

  it('opens the words behind a figure, and is reached from there and from a table', async () => {
    const { page, complaints, close } = await opened(
      '#/disclosure?v=1&d=sample&r=990101&view=volume-ranking',
    )
    await page
      .locator('[data-chart="volume-ranking"]')
      .getByRole('link', { name: '松岭镇' })
      .click()
    await page.waitForSelector('[data-chart="township-years"][data-state="ready"]')
    expect(page.url()).toContain(`t=${TOWNSHIP}`)
    await page.locator('[data-line="volume"] button').last().click()
    const dialog = page.locator('dialog')
    await dialog.locator('blockquote').first().waitFor()
    await dialog.getByRole('link', { name: '松岭镇历年' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(page.url()).toContain(`#/township?`)
    expect(complaints).toEqual([])
    await close()
  })

  it('offers the townships of a county where none is chosen', async () => {
    const { page, complaints, close } = await site.open('#/township?v=1&d=sample')
    await page.getByRole('link', { name: '松岭镇' }).waitFor()
    expect(await page.locator('main li a').count()).toBe(packageRows('sample', 'townships').length)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('paper', () => {
  it('waits for what is still computed, and says so where it cannot', async () => {
    site.interfere((path) => (path.includes('.wasm') ? 'stall' : null))
    const { page, close } = await site.open(ADDRESS, {
      before: () => {
        window.print = () => performance.mark('printed')
      },
    })
    const printed = () => page.evaluate(() => performance.getEntriesByName('printed').length)
    await page.getByRole('button', { name: '打印简报' }).click()
    await page.getByRole('button', { name: '算完后打印' }).waitFor()
    expect(await printed()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-print="unfinished"]').innerText()).toMatch(
      /还有 \d+ 处没有算完/,
    )
    await close()
    site.interfere(null)

    const whole = await opened(ADDRESS)
    await whole.page.emulateMedia({ media: 'print' })
    await whole.page.waitForSelector('[data-print="foot"]')
    expect(await whole.page.locator('[data-print="unfinished"]').count()).toBe(0)
    await whole.close()
  })

  it.each([
    ['the overview of a county', '#/?v=1&d=sample&r=990101', 2],
    ['a township', ADDRESS, 2],
  ])('holds %s on A4', async (_, address, pages) => {
    const { page, complaints, close } = await opened(address)
    const { count, size } = sheetsOf(await page.pdf({ preferCSSPageSize: true }))
    expect(count).toBe(pages)
    expect(size.map(Math.round)).toEqual([595, 842])
    expect(complaints).toEqual([])
    await close()
  })

  it('has no controls, says whom and whence, and draws its charts to its own width', async () => {
    const { page, complaints, close } = await opened(ADDRESS)
    const chart = page.locator('[data-chart="volume-trend"] svg').first()
    const before = await chart.getAttribute('width')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.waitForSelector('[data-print="foot"]')
    expect(await page.locator('[data-print="head"]').innerText()).toContain('示例县 松岭镇')
    const foot = await page.locator('[data-print="foot"]').innerText()
    expect(foot).toMatch(/数据版本 [0-9a-f]{8}/)
    expect(foot).toMatch(/打印于 \d{4}年\d{1,2}月\d{1,2}日/)
    for (const control of ['.bar', '.tools', 'nav', '.screen-only'])
      expect([control, await page.locator(control).first().isVisible()]).toEqual([control, false])
    expect(
      await page
        .locator('thead')
        .first()
        .evaluate((e) => getComputedStyle(e).display),
    ).toBe('table-header-group')
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-chart="volume-trend"] .box')
      const svg = box?.querySelector('svg')
      return !!box && svg?.getAttribute('width') === String(box.clientWidth)
    })
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    await page.waitForSelector('[data-print="foot"]', { state: 'detached' })
    await page.waitForFunction(
      (width) =>
        document.querySelector('[data-chart="volume-trend"] svg')?.getAttribute('width') === width,
      before,
    )
    expect(complaints).toEqual([])
    await close()
  })
})
