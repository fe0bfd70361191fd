import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMULAS } from '../queries/measure-formulas.ts'
import { measureOracle } from '../queries/measure-oracle.ts'
import { packageRows } from './package-rows.ts'
import { marked, openSite, redrawn, tableOf, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const tables = {
  townships: packageRows('sample', 'townships'),
  reports: packageRows('sample', 'reports'),
  observations: packageRows('sample', 'observations'),
  findings: packageRows('sample', 'findings'),
  checks: packageRows('sample', 'checks'),
  indicators: packageRows('sample', 'indicators'),
}
const expected = measureOracle(tables)

const YEAR = 2024
const SCOPE = `v=1&d=sample&r=990101&y=2018-${YEAR}`

/** Below so many concluded cases the reference forbids a rate. */
const LEAST: Readonly<Record<string, number>> = {
  grant: 5,
  grant_full: 5,
  grant_merit: 5,
  not_held: 5,
}

const PAGES = {
  disclosure: ['volume', 'volume_pc'],
  requests: [
    ...['grant', 'grant_full', 'grant_merit', 'clearance', 'carry', 'not_held'],
    ...['natural_person', 'requests', 'load'],
  ],
  mailbox: ['mail_reply', 'hotline_reply'],
  reviews: ['review_corrected', 'litigation_lost', 'dispute'],
} as const

const figureOf = (page: string) => (page === 'disclosure' ? 'volume' : 'measure')

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      performance.getEntriesByName('gongkai:engine-ready').length > 0 &&
      document.querySelector('[data-chart]') !== null &&
      document.querySelector('[data-chart][data-state="loading"]') === null,
  )

const opened = async (address: string) => {
  const opening = await site.open(address)
  await marked(opening.page, 'gongkai:engine-ready')
  await settled(opening.page)
  return opening
}

/** A choice of the comparison, by its name in the wording. */
const optionOf = (page: Page, name: string) => page.locator(`[data-option="option.${name}"]`)
const measureSelect = (page: Page) => optionOf(page, 'measure')

/** The number of a cell; null where it shows a word. */
const number = (text: string | undefined): number | null => {
  const digits = (text ?? '').replace(/[,约%+\s]/g, '').replace('−', '-')
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : null
}

const columnOf = (table: readonly string[][], heading: string): number =>
  table[0]!.findIndex((text) => text.replace(/（[^（]*）$|[↑↓]$/g, '') === heading)

/** What a table prints of a value: a rate in per cent with a decimal, an amount with two. */
const printedOf = (id: string, value: number | null, denominator: number | null) => {
  if (value === null || (denominator !== null && denominator < (LEAST[id] ?? 0))) return null
  if (id === 'volume_pc') return Math.round(value * 100) / 100
  return denominator === null ? value : Math.round(value * 1000) / 10
}

describe('every measure of every page', () => {
  for (const [name, measures] of Object.entries(PAGES))
    it(`of ${name} shows what plain JavaScript makes of the CSV, over one year and three`, async () => {
      const { page, complaints, close } = await opened(`#/${name}?${SCOPE}&view=table`)
      for (const pool of [1, 3] as const)
        for (const id of measures) {
          const isRate = FORMULAS[id]!.bottom !== undefined
          if (pool === 3 && !isRate) continue
          await page.evaluate(
            (hash) => (location.hash = hash),
            `#/${name}?${SCOPE}&view=table&m=${id}&p=${pool}`,
          )
          await page.waitForFunction((m) => location.hash.includes(`m=${m}`), id)
          const option = measureSelect(page).locator('option:checked')
          await expect.poll(() => option.getAttribute('value')).toBe(id)
          await settled(page)
          const title = (await option.textContent())!.trim()
          const figure = `${figureOf(name)}-ranking`
          await page
            .locator(`[data-chart="${figure}"] th`, { hasText: title.replace(/（.*/, '') })
            .first()
            .waitFor()
          const table = await tableOf(page, figure)
          const rows = expected(FORMULAS[id]!, [YEAR], pool)
          expect(table).toHaveLength(rows.length + 1)
          const value = columnOf(table, title)
          const [code, top, bottom, years] = ['区划代码', '分子', '分母', '合计年数'].map(
            (heading) => columnOf(table, heading),
          )
          rows.forEach((row, i) => {
            const cells = table[i + 1]!
            expect([id, pool, cells[code!], number(cells[value])]).toEqual([
              ...[id, pool, row.township_code],
              printedOf(id, row.value, row.denominator),
            ])
            if (!isRate) return
            expect([id, number(cells[top!]), number(cells[bottom!])]).toEqual([
              ...[id, row.numerator, row.denominator],
            ])
            if (pool === 3) expect(number(cells[years!])).toBe(row.pooled_years)
          })
        }
      expect(complaints).toEqual([])
      await close()
    })
})

describe('a comparison', () => {
  it('is chosen with the page’s own controls, stands in the address, and goes back', async () => {
    const { page, complaints, close } = await opened(`#/requests?${SCOPE}`)
    const heading = page.locator('[data-chart="measure-ranking"] h2')
    await redrawn(page, () => measureSelect(page).selectOption('natural_person'))
    expect(page.url()).toContain('m=natural_person')
    await expect.poll(() => heading.textContent()).toContain('自然人占比')
    await redrawn(page, () => optionOf(page, 'pool').selectOption('3'))
    await expect.poll(() => heading.textContent()).toContain('2022–2024 年合计')
    await redrawn(page, () => optionOf(page, 'reference').selectOption('kind'))
    await redrawn(page, () => optionOf(page, 'order').selectOption('value'))
    await redrawn(page, () => optionOf(page, 'form').selectOption('apart'))
    await redrawn(page, () => optionOf(page, 'base').selectOption('2020'))
    for (const part of ['p=3', 'c=kind', 'o=value', 'f=apart', 'b=2020'])
      expect(page.url()).toContain(part)
    await redrawn(page, () => page.goBack())
    expect(page.url()).not.toContain('b=2020')
    expect(complaints).toEqual([])
    await close()
  })

  it('has the pooled value of the county as its line, and says it', async () => {
    const { page, complaints, close } = await opened(`#/requests?${SCOPE}`)
    const both = expected(FORMULAS['grant']!, [YEAR], 1).filter((row) => row.value !== null)
    const sum = (part: 'numerator' | 'denominator') =>
      both.reduce((all, row) => all + row[part]!, 0)
    const said = `（${sum('numerator')}/${sum('denominator')}）`
    const chart = page.locator('[data-chart="measure-ranking"]')
    expect(await chart.locator('h2').textContent()).toContain(said)
    expect(await chart.locator('svg').textContent()).toContain(`全县 ${both.length} 个合计`)
    expect(complaints).toEqual([])
    await close()
  })

  it('sets two years side by side as the CSV has them', async () => {
    const { page, complaints, close } = await opened(
      `#/disclosure?${SCOPE}&b=2010&view=volume-ranking`,
    )
    await optionOf(page, 'base').selectOption('2020')
    await page.locator('th', { hasText: '比 2020 年增减' }).first().waitFor()
    await settled(page)
    const table = await tableOf(page, 'volume-ranking')
    const [base, change] = ['2020 年', '比 2020 年增减'].map((heading) => columnOf(table, heading))
    const rows = expected(FORMULAS['volume']!, [2020, YEAR], 1)
    let both = 0
    for (const [i, township] of tables.townships
      .toSorted((a, b) => (a['township_code']! < b['township_code']! ? -1 : 1))
      .entries()) {
      const [before, now] = rows.filter((row) => row.township_code === township['township_code'])
      const moved =
        before!.value === null || now!.value === null ? null : now!.value - before!.value
      expect([number(table[i + 1]![base!]), number(table[i + 1]![change!])]).toEqual([
        before!.value,
        moved,
      ])
      if (moved !== null) both++
    }
    expect(both).toBeGreaterThan(5)
    expect(complaints).toEqual([])
    await close()
  })

  it('keeps the neighbours of a chosen township grey and in the table, marked', async () => {
    const { page, complaints, close } = await opened(`#/disclosure?${SCOPE}&t=990101101`)
    const chart = page.locator('[data-chart="volume-ranking"]')
    expect(await chart.locator('svg').textContent()).toContain('同县其余')
    expect(await chart.locator('.coverage').textContent()).toContain('1 / 1')
    const table = await tableOf(page, 'volume-ranking')
    const chosen = columnOf(table, '所选')
    expect(table).toHaveLength(tables.townships.length + 1)
    expect(table.slice(1).filter((row) => row[chosen] === '是')).toHaveLength(1)
    expect(complaints).toEqual([])
    await close()
  })

  it('downloads exactly the table of each figure', async () => {
    const { page, complaints, close } = await opened(`#/requests?${SCOPE}&m=clearance`)
    for (const [chart, name] of [
      ['measure-ranking', '办结率'],
      ['measure-trend', '办结率历年'],
      ['measure-funnel', '办结率漏斗图'],
    ] as const) {
      const table = await tableOf(page, chart)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .locator(`[data-chart="${chart}"]`)
          .getByRole('button', { name: /下载 CSV/ })
          .click(),
      ])
      expect(download.suggestedFilename()).toContain(`_${name}_示例县_`)
      const csv = parse(readFileSync(await download.path()), { bom: true }) as string[][]
      expect(csv[0]).toEqual(table[0]!.map((heading) => heading.replace(/[↑↓]$/, '').trim()))
      expect(csv).toHaveLength(table.length)
      csv.slice(1).forEach((cells, i) =>
        cells.forEach((cell, j) => {
          const shown = number(table[i + 1]![j])
          if (shown !== null) expect([chart, i, j, Number(cell)]).toEqual([chart, i, j, shown])
        }),
      )
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('opens the evidence of a dot and of a point', async () => {
    const { page, complaints, close } = await opened(`#/requests?${SCOPE}&m=clearance`)
    for (const chart of ['measure-ranking', 'measure-trend', 'measure-funnel']) {
      await page.locator(`[data-chart="${chart}"] [role="application"]`).focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await expect.poll(() => dialog.textContent()).toContain('本年新收')
      await page.keyboard.press('Escape')
      await expect.poll(() => dialog.isVisible()).toBe(false)
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('draws website visits each by itself, and ranks them nowhere', async () => {
    const { page, complaints, close } = await opened(`#/mailbox?${SCOPE}&m=visits`)
    const charts = await page
      .locator('[data-chart]')
      .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-chart')))
    expect(charts).toEqual(['mailbox-reply', 'measure-trend'])
    expect(await page.locator('[data-chart="measure-trend"]').textContent()).toContain('不排名')
    expect(complaints).toEqual([])
    await close()
  })

  it('says why there is nothing per resident where the roster has no population', async () => {
    const { page, complaints, close } = await opened('#/disclosure?v=1&m=volume_pc')
    const figure = page.locator('[data-chart="volume-ranking"][data-state="empty"]')
    await expect.poll(() => figure.textContent()).toContain('没有人口数，不可比')
    expect(complaints).toEqual([])
    await close()
  })

  it('tells that a page has no such measure, and leaves it behind on the way to another', async () => {
    const { page, complaints, close } = await opened(`#/mailbox?${SCOPE}&m=grant`)
    await page.getByRole('status').filter({ hasText: '本页没有“公开率（含部分公开）”' }).waitFor()
    await expect.poll(() => measureSelect(page).inputValue()).toBe('mail_reply')
    await page.getByRole('link', { name: '依申请公开' }).click()
    await expect.poll(() => page.url()).toContain('#/requests')
    await settled(page)
    expect(page.url()).not.toContain('m=')
    expect(complaints).toEqual([])
    await close()
  })
})
