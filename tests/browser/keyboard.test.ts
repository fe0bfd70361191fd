import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { focused, seenFocus, tabTo } from './focus.ts'
import { packageRows } from './package-rows.ts'
import { marked, openSite, redrawn, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key)

/** What the chart tells those who listen. */
const told = (page: Page, chart: string): Promise<string> =>
  page.locator(`[data-chart="${chart}"] [aria-live="polite"]`).innerText()

const dialogIs = (page: Page, open: boolean) =>
  expect
    .poll(() => page.locator('dialog').evaluate((d) => (d as HTMLDialogElement).open))
    .toBe(open)

/** What the CSV says that the townships of the sample disclosed in a year, by name. */
const disclosedIn = (year: string): Map<string, string> => {
  const names = new Map(
    packageRows('sample', 'townships').map((t) => [t['township_code'], t['name']!]),
  )
  const reports = new Map(
    packageRows('sample', 'reports')
      .filter((r) => r['year'] === year)
      .map((r) => [r['report_id'], names.get(r['township_code'])!]),
  )
  return new Map(
    packageRows('sample', 'observations')
      .filter((o) => o['indicator'] === 'disclosed.total' && reports.has(o['report_id']))
      .map((o) => [reports.get(o['report_id'])!, o['value']!]),
  )
}

/** A township's name and number, as a point of the chart tells them. */
const POINT = /^(\S+)\s.*?：(?:约 )?([\d,]+) 条/

describe('with nothing but a keyboard', () => {
  it('one chooses a county and years, reads a chart, opens evidence, sorts and saves a table', async () => {
    const { page, complaints, close } = await site.open('')
    await marked(page, 'gongkai:engine-ready')

    // The way past the menus comes first.
    await press(page, 'Tab')
    expect((await seenFocus(page)).name).toBe('跳到正文')
    await press(page, 'Enter')
    expect((await seenFocus(page)).tag).toBe('main')
    await tabTo(
      page,
      (now) => now.tag === 'a' && now.href?.startsWith('#/disclosure') === true,
      'Shift+Tab',
    )
    await press(page, 'Enter')
    await page.waitForSelector('[data-chart="volume-trend"]:not([data-state="loading"])')
    expect((await seenFocus(page)).href).toMatch(/^#\/disclosure/)

    // A county of the published reports, down through its province; then the sample.
    for (const level of ['province', 'prefecture', 'county']) {
      await tabTo(page, (now) => now.control === 'region')
      await redrawn(page, () => press(page, 'End'))
      const at = await page.evaluate(() => document.activeElement?.getAttribute('data-level'))
      expect([at, (await seenFocus(page)).control]).toEqual([level, 'region'])
    }
    expect(page.url()).toMatch(/r=\d{6}/)
    await tabTo(page, (now) => now.control === 'dataset', 'Shift+Tab')
    await redrawn(page, () => press(page, 'ArrowRight'))
    expect((await seenFocus(page)).control).toBe('dataset')

    for (const keys of [['ArrowDown', 'ArrowDown'], ['ArrowUp']]) {
      await tabTo(page, (now) => now.control === 'years')
      for (const key of keys) await redrawn(page, () => press(page, key))
      await seenFocus(page)
    }
    expect(page.url()).toMatch(/d=sample.*y=2020-2024/)

    // Two townships, by a panel that opens, and closes when one has tabbed through it.
    await tabTo(page, (now) => now.control === 'townships')
    await press(page, 'Enter')
    await expect.poll(async () => (await focused(page)).tag).toBe('input')
    await seenFocus(page)
    for (const count of [1, 2]) {
      await press(page, 'Tab')
      await redrawn(page, () => press(page, 'Space'))
      await expect
        .poll(() => new URL(page.url()).hash.split('t=')[1]?.split(/,|%2C/).length)
        .toBe(count)
      await seenFocus(page)
    }
    await press(page, 'Escape')
    expect((await seenFocus(page)).name).toBe('已选 2 个')
    // Each chip takes one of them away, and the focus goes on to another.
    for (let i = 0; i < 2; i += 1) {
      await tabTo(page, (now) => /^去掉：.*[镇乡道]$/.test(now.name))
      await redrawn(page, () => press(page, 'Enter'))
      expect((await seenFocus(page)).name).toMatch(/^去掉/)
    }
    await expect.poll(() => page.url()).not.toContain('t=')

    // The chart: every point is told, and is what the CSV says.
    await tabTo(page, (now) => now.chart === 'volume-ranking' && now.role === 'application')
    const disclosed = disclosedIn('2024')
    const heard: string[] = []
    for (let i = 0; i < 5; i += 1) {
      await press(page, 'ArrowRight')
      heard.push(await told(page, 'volume-ranking'))
      await seenFocus(page)
    }
    for (const text of heard) {
      const [, name = '', value = ''] = POINT.exec(text) ?? [text]
      expect([name, value.replace(',', '')]).toEqual([name, disclosed.get(name)])
    }
    expect(new Set(heard).size).toBe(5)
    expect(heard[4]).toMatch(/第 5 点，共 \d+ 点。 按回车看依据。 按 F 选入或去掉这个乡镇。$/)
    await press(page, 'Home')
    expect(await told(page, 'volume-ranking')).toBe(heard[0])
    const summary = await page
      .locator('[data-chart="volume-ranking"] [role="img"]')
      .getAttribute('aria-label')
    const numbers = [...disclosed.values()].filter((value) => value !== '').map(Number)
    expect(summary).toContain(`${Math.max(...numbers).toLocaleString('zh-CN')} 条`)
    expect(summary).toContain(`最低的是`)
    expect(summary).toContain(`${Math.min(...numbers)} 条`)

    await press(page, 'Enter')
    await dialogIs(page, true)
    await page.locator('dialog blockquote').first().waitFor()
    const [, name = '', value = ''] = POINT.exec(heard[0] ?? '') ?? []
    const evidence = await page.locator('dialog').innerText()
    expect(evidence).toContain(`${name} 2024 年`)
    expect(evidence).toContain(`${value} 条`)
    for (let i = 0; i < 3; i += 1) {
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(
        true,
      )
      await seenFocus(page)
      await press(page, 'Tab')
    }
    await press(page, 'Escape')
    await dialogIs(page, false)
    expect((await seenFocus(page)).role).toBe('application')

    // The same as a table: what was heard stands in it.
    await tabTo(page, (now) => now.chart === 'volume-ranking' && now.name === '表', 'Shift+Tab')
    await redrawn(page, () => press(page, 'Enter'))
    expect((await seenFocus(page)).name).toBe('表')
    const rows = await page.locator('[data-chart="volume-ranking"] tbody tr').allInnerTexts()
    for (const text of heard) {
      const [, name = '', value = ''] = POINT.exec(text) ?? []
      expect(rows.some((row) => row.includes(name) && row.split(/\s+/).includes(value))).toBe(true)
    }

    await tabTo(page, (now) => now.name === '下载 CSV')
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')])
    const csv = parse(readFileSync(await download.path(), 'utf8'), { bom: true }) as string[][]
    expect(csv).toHaveLength(rows.length + 1)
    expect((await seenFocus(page)).name).toBe('下载 CSV')

    await tabTo(page, (now) => now.chart === 'volume-ranking' && now.name.startsWith('主动公开量'))
    for (const order of ['ascending', 'descending', 'none']) {
      await press(page, 'Enter')
      const heading = page.locator('[data-chart="volume-ranking"] th', { hasText: '主动公开量' })
      expect(await heading.getAttribute('aria-sort')).toBe(order)
      await seenFocus(page)
    }
    await tabTo(page, (now) => now.chart === 'volume-ranking' && now.name.endsWith('看依据'))
    await press(page, 'Enter')
    await dialogIs(page, true)
    await press(page, 'Escape')
    await dialogIs(page, false)
    expect((await seenFocus(page)).name).toMatch(/看依据$/)

    await tabTo(page, (now) => now.control === 'language', 'Shift+Tab')
    await press(page, 'Enter')
    await page.waitForSelector('html[lang="en"]')
    expect((await seenFocus(page)).name).toContain('中文')
    expect(complaints).toEqual([])
    await close()
  })

  it('one finds a township by name, and an input method keeps its keys', async () => {
    const { page, complaints, close } = await site.open('#/disclosure?v=1')
    await marked(page, 'gongkai:engine-ready')
    await tabTo(page, (now) => now.role === 'combobox')
    const field = page.locator('[role="combobox"]')
    const active = (): Promise<string | null> =>
      field.evaluate((e) => {
        const id = e.getAttribute('aria-activedescendant')
        return (id && document.getElementById(id)?.textContent?.trim()) ?? null
      })

    // While letters are being composed, arrows and Enter choose among the candidates.
    const client = await page.context().newCDPSession(page)
    await page.keyboard.insertText('镇')
    await page.locator('[role="option"]').first().waitFor()
    expect(await active()).toBeNull()
    await press(page, 'ArrowDown')
    await expect.poll(active).not.toBeNull()
    const before = await active()
    const address = page.url()
    await client.send('Input.imeSetComposition', {
      text: 'zhou',
      selectionStart: 4,
      selectionEnd: 4,
    })
    await press(page, 'ArrowDown')
    expect([await active(), page.url()]).toEqual([before, address])
    // Enter ends the composition: other letters, another list, and nothing is taken.
    await press(page, 'Enter')
    expect(page.url()).toBe(address)
    await client.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
    await press(page, 'Control+A')
    await page.keyboard.insertText('周家')
    await expect.poll(() => page.locator('[role="option"]').first().innerText()).toContain('周家')
    // Nothing is selected by itself: the first key down takes the first.
    expect(await active()).toBeNull()
    await press(page, 'ArrowDown')
    expect(await active()).toContain('周家')
    expect(await field.getAttribute('aria-expanded')).toBe('true')

    const found = await page.locator('[role="option"]').allInnerTexts()
    expect(found.length).toBeGreaterThan(1)
    await press(page, 'ArrowDown')
    expect(await active()).toContain(found[1]!.split('\n')[0])
    await press(page, 'ArrowUp')
    await press(page, 'ArrowUp')
    expect(await active()).toContain(found.at(-1)!.split('\n')[0])
    await press(page, 'Escape')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    expect(await active()).toBeNull()
    await press(page, 'ArrowDown')
    await press(page, 'Home')
    // A township found leads to its page.
    await press(page, 'Enter')
    await expect.poll(() => page.url()).toMatch(/#\/township\?.*t=\d{9}/)
    await page.locator('h1').first().waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it.each([
    '#/?v=1&d=sample&r=990101',
    '#/requests?v=1&d=sample&r=990101&m=grant&l=en',
    '#/data?v=1&d=sample',
    '#/township?v=1&d=sample&t=990101101',
  ])('one reaches every control of %s and sees each', async (address) => {
    const { page, close } = await site.open(address)
    await marked(page, 'gongkai:engine-ready')
    await page.waitForFunction(
      () => document.querySelector('[data-state="loading"], [aria-busy="true"]') === null,
    )
    const stops = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, input, select, textarea, summary, [tabindex="0"]',
          ),
        ].filter(
          (e) => e.checkVisibility() && !e.matches(':disabled, input[type="radio"]:not(:checked)'),
        ).length,
    )
    let passed = 0
    await press(page, 'Tab')
    while ((await focused(page)).tag !== 'body' && passed <= stops) {
      await seenFocus(page)
      passed += 1
      await press(page, 'Tab')
    }
    expect(passed).toBe(stops)
    await close()
  })
})
