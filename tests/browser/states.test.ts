import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { marked, openSite, tableOf, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.interfere(null))
afterAll(() => site?.close())

const CHARTS = ['headline', 'coverage', 'volume-ranking', 'request-outcomes', 'mailbox-reply']

const statesOf = (page: Page): Promise<Record<string, string | null>> =>
  page
    .locator('[data-chart]')
    .evaluateAll((figures) =>
      Object.fromEntries(
        figures.map((f) => [f.getAttribute('data-chart'), f.getAttribute('data-state')]),
      ),
    )

const everyTable = async (page: Page): Promise<Record<string, string[][]>> => {
  const tables: Record<string, string[][]> = {}
  for (const chart of CHARTS) tables[chart] = await tableOf(page, chart)
  return tables
}

describe('the first paint', () => {
  it('stands without the engine and shows what the engine shows', async () => {
    site.interfere((path) => (/\.wasm(?:\.gz)?$/.test(path) ? 'stall' : null))
    const painted = await site.open('#/?v=1')
    await marked(painted.page, 'gongkai:first-charts')
    const before = await everyTable(painted.page)
    expect(await statesOf(painted.page)).not.toContain('loading')
    await painted.close()

    site.interfere(null)
    const run = await site.open('#/?v=1')
    await marked(run.page, 'gongkai:engine-ready')
    expect(await everyTable(run.page)).toEqual(before)
    expect(before['coverage']!.length).toBeGreaterThan(20)
    expect(run.complaints).toEqual([])
    await run.close()
  })
})

describe('an engine that cannot start', () => {
  for (const [how, what] of [
    ['missing', 'wasm'],
    ['stall', 'wasm'],
    ['missing', 'worker'],
  ] as const)
    it(`is told when its ${what} is ${how}, and what was painted stays`, async () => {
      site.interfere((path) =>
        (what === 'wasm' ? /\.wasm(?:\.gz)?$/.test(path) : /worker.*\.js$/.test(path)) ? how : null,
      )
      const { page, close } = await site.open('#/?v=1')
      await marked(page, 'gongkai:first-charts')
      await page.getByText('查询引擎没有启动').waitFor()
      expect(await page.getByRole('button', { name: '重试' }).isVisible()).toBe(true)
      const states = Object.values(await statesOf(page))
      expect(states).toHaveLength(CHARTS.length)
      expect(states.filter((state) => state !== 'ready' && state !== 'empty')).toEqual([])
      await close()
    })

  it('starts on retry once the file is there', async () => {
    site.interfere((path) => (/\.wasm(?:\.gz)?$/.test(path) ? 'missing' : null))
    const { page, close } = await site.open('#/?v=1')
    await page.getByText('查询引擎没有启动').waitFor()
    site.interfere(null)
    await page.getByRole('button', { name: '重试' }).click()
    await marked(page, 'gongkai:engine-ready')
    await close()
  })
})

describe('an address with something unknown in it', () => {
  it.each([
    ['#/?v=1&r=999999', '999999'],
    ['#/?v=1&y=1850', '1850'],
    ['#/?v=1&y=abc', 'abc'],
    ['#/?v=1&r=621025&t=000000000', '000000000'],
    ['#/?v=9', '9'],
    ['#/?v=1&d=nowhere', 'nowhere'],
    ['#/nowhere?v=1', 'nowhere'],
  ])('%s gives a notice and a page', async (address, word) => {
    const { page, complaints, close } = await site.open(address)
    await marked(page, 'gongkai:first-charts')
    await page.getByRole('status').filter({ hasText: word }).first().waitFor()
    expect(Object.keys(await statesOf(page))).toEqual(expect.arrayContaining(CHARTS))
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a data file that the server does not have', () => {
  it('is named, with what to do', async () => {
    site.interfere((path) => (path.endsWith('data/sample/manifest.json') ? 'missing' : null))
    const { page, close } = await site.open('#/?v=1&d=sample')
    await page.getByText('服务器上没有这份数据').waitFor()
    expect(await page.getByText('manifest.json').count()).toBeGreaterThan(0)
    expect(await page.getByRole('button', { name: '重试' }).count()).toBeGreaterThan(0)
    await close()
  })
})

describe('every view', () => {
  const PAGES = ['#/', '#/disclosure', '#/requests', '#/mailbox']
  const SCOPES = ['?v=1', '?v=1&r=621025', '?v=1&d=sample', '?v=1&d=sample&r=990101']
  for (const [theme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const)
    it(`fits ${width} px in the ${theme} theme without a word in the console`, async () => {
      for (const page of PAGES)
        for (const scope of SCOPES) {
          const opened = await site.open(page + scope, {
            colorScheme: theme,
            viewport: { width, height: 844 },
          })
          await marked(opened.page, 'gongkai:engine-ready')
          await opened.page.waitForFunction(
            () => document.querySelector('[data-chart][data-state="loading"]') === null,
          )
          const states = Object.values(await statesOf(opened.page))
          expect([page + scope, states.includes('error'), states.length > 0]).toEqual([
            page + scope,
            false,
            true,
          ])
          const over = await opened.page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          )
          expect([page + scope, over]).toEqual([page + scope, 0])
          expect([page + scope, opened.complaints]).toEqual([page + scope, []])
          await opened.close()
        }
    })

  it('says on every page of the sample that it is synthetic', async () => {
    for (const page of PAGES) {
      const opened = await site.open(`${page}?v=1&d=sample`)
      await marked(opened.page, 'gongkai:first-charts')
      expect(await opened.page.getByText('合成示例数据').first().isVisible()).toBe(true)
      await opened.close()
    }
  })
})
