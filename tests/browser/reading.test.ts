import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { packageRows, type Raw } from './package-rows.ts'
import { marked, openSite, redrawn, tableOf, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const opened = async (address: string) => {
  const opening = await site.open(address)
  await marked(opening.page, 'gongkai:engine-ready')
  await settled(opening.page)
  return opening
}

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      performance.getEntriesByName('gongkai:first-charts').length > 0 &&
      document.querySelector('[data-chart][data-state="loading"]') === null &&
      document.querySelector('[data-reading][aria-busy="true"]') === null,
  )

/** The sentences on screen by what they are about, without the ways to their figures. */
const sentences = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .locator('[data-reading-id]')
      .evaluateAll((items) =>
        items.map((item) => [
          item.getAttribute('data-reading-id') ?? '',
          (item.querySelector('span')?.textContent ?? '').trim(),
        ]),
      ),
  )

/** All counts of a sentence. */
const counts = (text: string | undefined): number[] =>
  [...(text ?? '').matchAll(/[\d,]*\d(?:\.\d+)?/g)].map(([n]) => Number(n.replaceAll(',', '')))

const number = (text: string | undefined): number | null =>
  /^约?\s*[\d,]+$/.test(text ?? '') ? Number((text ?? '').replace(/[约,\s]/g, '')) : null

/** A column of a table on screen, beside the names: those with a number. */
const column = (table: readonly string[][], heading: RegExp): Map<string, number> => {
  const [heads = [], ...rows] = table
  const at = heads.findIndex((head) => heading.test(head))
  const name = heads.findIndex((head) => /乡镇街道/.test(head))
  return new Map(
    rows.flatMap((row) => {
      const value = number(row[at])
      return value === null ? [] : [[row[name]!, value] as const]
    }),
  )
}

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0)

const middle = (values: Iterable<number>): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2
}

const reportsOf = (dataset: 'published' | 'sample', year: number): Raw[] =>
  packageRows(dataset, 'reports').filter((r) => r['year'] === String(year))

describe('what stands out, at the head of a page', () => {
  it('stands at first paint, before and without the engine', async () => {
    site.interfere((path) => (/\.wasm(?:\.gz)?$/.test(path) ? 'stall' : null))
    const { page, close } = await site.open('#/?v=1')
    await marked(page, 'gongkai:first-charts')
    const { filed } = await sentences(page)
    const townships = packageRows('published', 'townships').length
    expect(counts(filed)).toEqual([2025, townships, reportsOf('published', 2025).length])
    expect(filed).not.toContain('未报送')
    await close()
    site.interfere(null)
  })

  it('says the numbers of the figure below, and others for other years', async () => {
    const { page, complaints, close } = await opened('#/disclosure?v=1&d=sample')
    const seen = new Set<string>()
    for (const year of [2025, 2023]) {
      if (year !== 2025)
        await redrawn(page, () =>
          page.locator('[data-control="years"] select').last().selectOption(String(year)),
        )
      await settled(page)
      const { most = '', moves = '' } = await sentences(page)
      seen.add(most).add(moves)
      const totals = column(await tableOf(page, 'volume-ranking'), /^主动公开量（/)
      const top = Math.max(...totals.values())
      const names = [...totals].flatMap(([name, value]) => (value === top ? [name] : []))
      const median = middle(totals.values())
      expect(counts(most)).toEqual([year, totals.size, top, median, top - median])
      for (const name of names) expect(most).toContain(name)

      const trend = await tableOf(page, 'volume-trend')
      const ofYear = (of: number) =>
        column(
          [trend[0]!, ...trend.slice(1).filter((row) => row.includes(String(of)))],
          /^主动公开量（/,
        )
      const [was, now] = [ofYear(year - 1), ofYear(year)]
      const changes = [...now].flatMap(([name, value]) => {
        const before = was.get(name)
        return before === undefined ? [] : [{ name, change: value - before }]
      })
      expect(counts(moves).slice(0, 3)).toEqual([year - 1, year, changes.length])
      for (const extreme of [Math.max, Math.min]) {
        const change = extreme(...changes.map((one) => one.change))
        expect(moves).toContain(`（${change > 0 ? '+' : '−'}${Math.abs(change)} 条`)
        expect(moves).toContain(changes.find((one) => one.change === change)!.name)
      }
      // The table is left as it was found: the address keeps it.
      for (const chart of ['volume-ranking', 'volume-trend'])
        await page
          .locator(`[data-chart="${chart}"]`)
          .getByRole('button', { name: '图', exact: true })
          .click()
    }
    expect(seen.size).toBe(4)
    expect(complaints).toEqual([])
    await close()
  })

  it('sums what the table of requests holds, of all and of three townships', async () => {
    const three = ['990101001', '990101002', '990101101']
    for (const chosen of ['', `&t=${three.join(',')}`]) {
      const { page, complaints, close } = await opened(
        `#/requests?v=1&d=sample&y=2018-2024${chosen}`,
      )
      const { asked, granted, rest } = await sentences(page)
      const table = await tableOf(page, 'request-outcomes')
      const received = column(table, /^新收申请（/)
      const top = Math.max(...received.values())
      expect(counts(asked).slice(0, 4)).toEqual([2024, received.size, sum(received.values()), top])
      const concluded = [...column(table, /^办结总计（/).values()].filter((n) => n > 0)
      const open = sum([
        ...column(table, /^予以公开（/).values(),
        ...column(table, /^部分公开（/).values(),
      ])
      expect(counts(granted).slice(0, 4)).toEqual([2024, concluded.length, sum(concluded), open])
      expect(counts(rest)[0]).toBe(sum(column(table, /^不予公开（/).values()))
      expect(complaints).toEqual([])
      await close()
    }
  })

  it('leads to the township and to the figure that it speaks of', async () => {
    const { page, complaints, close } = await opened('#/?v=1&d=sample')
    const filed = page.locator('[data-reading-id="filed"]')
    await filed.getByRole('button').click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-chart'))).toBe(
      'coverage',
    )
    const told = new Set(reportsOf('sample', 2025).map((r) => r['township_code']))
    const missing = packageRows('sample', 'townships').filter((t) => !told.has(t['township_code']))
    expect(await filed.getByRole('link').allInnerTexts()).toEqual(missing.map((t) => t['name']))
    await page.locator('[data-reading-id="rules"]').getByRole('link').click()
    await page.waitForFunction(() => location.hash.startsWith('#/quality'))
    expect(page.url()).toContain('d=sample')
    await page.goBack()
    await filed.getByRole('link').first().click()
    await page.waitForFunction(() => location.hash.startsWith('#/township'))
    expect(page.url()).toContain(`t=${missing[0]!['township_code']}`)
    await settled(page)
    expect((await sentences(page))['record']).toContain('2025 年未报送年报')
    expect(complaints).toEqual([])
    await close()
  })

  it.each(['disclosure', 'requests', 'mailbox', 'reviews', 'quality', 'township'])(
    'names only figures that are there, on the page of %s',
    async (name) => {
      const chosen = name === 'township' ? '&t=990101101' : ''
      const { page, complaints, close } = await opened(`#/${name}?v=1&d=sample${chosen}`)
      const ways = page.locator('[data-reading-id] button')
      const count = await ways.count()
      expect(count).toBeGreaterThan(0)
      for (let i = 0; i < count; i++) {
        await page.locator('h1').click()
        await ways.nth(i).click()
        expect(
          await page.evaluate(() => document.activeElement?.getAttribute('data-chart')),
        ).toBeTruthy()
      }
      expect(complaints).toEqual([])
      await close()
    },
  )

  it('is not there where nothing is told, and speaks the language of the page', async () => {
    // No report of this county that was collected says anything of letters.
    const silent = await opened('#/mailbox?v=1&r=110115')
    expect(await silent.page.locator('[data-reading]').count()).toBe(0)
    await silent.close()
    const { page, close } = await opened('#/?v=1&d=sample&l=en')
    expect((await sentences(page))['filed']).toMatch(
      /^1 of 12 townships has not filed a report for 2025: \p{Script=Han}+\.$/u,
    )
    await close()
  })
})
