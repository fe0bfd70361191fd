import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { packageRows } from './package-rows.ts'
import { marked, openSite, redrawn, tableOf, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const COUNTY = 'v=1&d=sample&r=990101'

/** A choice made before all charts stand for the first time is part of that first time. */
const settled = async (page: Page): Promise<void> => {
  await marked(page, 'gongkai:first-charts')
  await page.waitForFunction(
    () => document.querySelector('[data-state="loading"], [aria-busy="true"]') === null,
  )
}

/** Presses a word that stands in a chart. */
const pressWord = async (page: Page, chart: string, word: string): Promise<void> => {
  const text = page
    .locator(`[data-chart="${chart}"] svg text`, { hasText: new RegExp(`^${word}$`) })
    .first()
  await redrawn(page, () => text.click({ force: true }))
}

const chip = (page: Page, name: string) => page.getByRole('button', { name: `去掉：${name}` })

describe('the name of a township', () => {
  it('chooses it, another beside it, and takes them out again', async () => {
    const { page, complaints, close } = await site.open(`#/disclosure?${COUNTY}&y=2018-2023`)
    await settled(page)
    await pressWord(page, 'volume-ranking', '青石镇')
    expect(page.url()).toContain('t=990101100')
    await settled(page)
    expect(await page.locator('[data-chart="volume-ranking"] h2').textContent()).toContain('青石镇')
    // One township: its own topics and channels side by side.
    expect(await page.locator('[data-chart="township-parts"]').count()).toBe(1)
    await pressWord(page, 'volume-ranking', '白塔镇')
    expect(decodeURIComponent(page.url())).toContain('t=990101100,990101103')
    expect([await chip(page, '青石镇').count(), await chip(page, '白塔镇').count()]).toEqual([1, 1])
    await settled(page)
    // A chip has the colour that its township has in the charts.
    const colours = await page
      .locator('.chip .colour')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
    const drawn = await page
      .locator('[data-chart="volume-ranking"] svg [fill]')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill))
    expect(new Set(colours).size).toBe(2)
    for (const colour of colours) expect(drawn).toContain(colour)
    await pressWord(page, 'volume-ranking', '青石镇')
    expect(page.url()).toContain('t=990101103')
    await redrawn(page, () => chip(page, '白塔镇').click())
    expect(page.url()).not.toContain('t=')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  it('is chosen with F in the walk of the arrow keys, where Enter opens the evidence', async () => {
    const { page, complaints, close } = await site.open(`#/requests?${COUNTY}&y=2018-2023`)
    await settled(page)
    const chart = page.locator('[data-chart="request-outcomes"] [role="application"]')
    const described = await chart.evaluate((box) =>
      (box.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(),
    )
    expect(described).toContain('按 F')
    await chart.focus()
    await page.keyboard.press('ArrowRight')
    const said = await page.locator('[data-chart="request-outcomes"] [aria-live]').textContent()
    const township = packageRows('sample', 'townships').find((row) => said?.includes(row['name']!))
    expect(township).toBeDefined()
    expect(said).toMatch(/按回车看依据。 按 F 选入或去掉这个乡镇。$/)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.textContent()).toContain('本年新收政府信息公开申请数量')
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.isVisible()).toBe(false)
    await chart.focus()
    await page.keyboard.press('Home')
    await redrawn(page, () => page.keyboard.press('f'))
    expect(page.url()).toContain(`t=${township!['township_code']}`)
    expect(complaints).toEqual([])
    await close()
  })

  it('is a name, the mark beside it is not: the hand tells what can be pressed', async () => {
    const { page, complaints, close } = await site.open(`#/requests?${COUNTY}&y=2018-2024`)
    await settled(page)
    const cursorOver = async (chart: string, word: string): Promise<string> => {
      const text = page.locator(`[data-chart="${chart}"] svg text`, { hasText: word }).first()
      await text.scrollIntoViewIfNeeded()
      const box = (await text.boundingBox())!
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2)
      return page
        .locator(`[data-chart="${chart}"] svg`)
        .evaluate((svg) => (svg.parentElement as HTMLElement).style.cursor)
    }
    expect(await cursorOver('applicant-kinds', '自然人')).toBe('pointer')
    expect(await cursorOver('refusal-reasons', '属于国家秘密')).toBe('default')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the heading of a year', () => {
  it.each([
    ['overview', '', 'coverage'],
    ['quality', 'quality', 'findings-grid'],
  ])('of the %s grid sets the years to it, and the chip undoes it', async (_, path, chart) => {
    const { page, complaints, close } = await site.open(`#/${path}?${COUNTY}`)
    await settled(page)
    await pressWord(page, chart, '2022')
    expect(page.url()).toContain('y=2022')
    await settled(page)
    await redrawn(page, () => chip(page, '2022 年').click())
    expect(page.url()).not.toContain('y=')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the bar of a rule', () => {
  it('narrows grid and list to it, told by a chip that undoes it', async () => {
    const { page, complaints, close } = await site.open(`#/quality?${COUNTY}&y=2018-2025`)
    await settled(page)
    const title = '各项办理结果之和等于办结总计'
    await pressWord(page, 'findings-by-rule', title)
    expect(page.url()).toContain('q=balance.outcomes')
    await settled(page)
    await expect.poll(() => chip(page, `规则：${title}`).count()).toBe(1)
    const found = packageRows('sample', 'findings').filter((f) => f['rule'] === 'balance.outcomes')
    expect(found.length).toBeGreaterThan(0)
    const items = page.locator('[data-chart="findings-list"] li[data-finding]')
    expect(await items.count()).toBe(found.length)
    const grid = await tableOf(page, 'findings-grid')
    const errors = grid[0]!.findIndex((head) => head.startsWith('矛盾'))
    const sum = grid.slice(1).reduce((all, row) => all + (Number(row[errors]) || 0), 0)
    expect(sum).toBe(found.filter((f) => f['severity'] === 'error').length)
    expect(await page.locator('[data-chart="findings-grid"] h2').textContent()).toContain(title)
    await redrawn(page, () => chip(page, `规则：${title}`).click())
    await settled(page)
    expect(page.url()).not.toContain('q=')
    expect(await page.locator('[data-chart="findings-list"] h2').textContent()).not.toContain(title)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('topics and channels', () => {
  it.each([
    ['sample', `#/disclosure?${COUNTY}&y=2018-2023`, '2023', '990101'],
    ['published', '#/disclosure?v=1&y=2018-2025', '2025', ''],
  ] as const)('of %s reports are as printed, nothing added', async (set, address, year, county) => {
    const { page, complaints, close } = await site.open(address)
    await settled(page)
    const reports = new Map(
      packageRows(set, 'reports')
        .filter((r) => r['year'] === year && r['township_code']!.startsWith(county))
        .map((r) => [r['report_id'], r['township_code']!]),
    )
    for (const [chart, indicator] of [
      ['disclosure-by-channel', 'disclosed.by_channel'],
      ['disclosure-by-topic', 'disclosed.by_topic'],
    ] as const) {
      const expected = packageRows(set, 'observations')
        .filter((o) => reports.has(o['report_id']) && o['indicator'] === indicator)
        .map((o) => [
          reports.get(o['report_id']),
          o['label'],
          // A line that the report leaves open is no zero.
          o['status'] === 'blank'
            ? '空白'
            : (o['status'] === 'approximate' ? '约' : '') + Number(o['value']),
        ])
        .map((line) => line.join(' '))
      expect(expected.length).toBeGreaterThan(5)
      const townships = new Set(expected.map((line) => line.split(' ')[0]))
      const heading = await page.locator(`[data-chart="${chart}"] h2`).textContent()
      expect(heading).toContain(`${townships.size} 个乡镇街道`)
      const table = [...(await tableOf(page, chart))]
      // A table of many rows comes in pages.
      const next = page.locator(`[data-chart="${chart}"] .pager button`).last()
      while ((await next.count()) > 0 && (await next.getAttribute('aria-disabled')) === 'false') {
        await next.click()
        table.push(...(await tableOf(page, chart)).slice(1))
      }
      const at = (head: RegExp): number => table[0]!.findIndex((text) => head.test(text))
      const shown = table
        .slice(1)
        .filter((row) => row[at(/^类目或渠道/)] !== '')
        .map((row) =>
          [
            row[at(/^区划代码/)],
            row[at(/^类目或渠道/)],
            (row[at(/^公开数量/)] ?? '').replace(/[,\s]/g, ''),
          ].join(' '),
        )
      expect(shown.sort()).toEqual(expected.sort())
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('open the evidence of the township whose cell is pressed', async () => {
    const { page, complaints, close } = await site.open(`#/disclosure?${COUNTY}&y=2018-2023`)
    await settled(page)
    const label = page
      .locator('[data-chart="disclosure-by-channel"] svg text', { hasText: /^政府网站$/ })
      .first()
    await label.scrollIntoViewIfNeeded()
    await label.click({ force: true })
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.textContent()).toContain('政府网站')
    expect(await dialog.textContent()).toContain('微信公众号')
    expect(complaints).toEqual([])
    await close()
  })
})
