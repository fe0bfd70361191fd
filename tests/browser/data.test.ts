import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { RULES } from '../../src/findings/rules.ts'
import { MEASURES } from '../../src/queries/measures.ts'
import { VALUE_STATES } from '../../src/queries/value-state.ts'
import { packageRows, type Raw } from './package-rows.ts'
import { marked, openSite, type Site, type WatchedPage } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.interfere(null))
afterAll(() => site?.close())

const part = (page: Page, name: string): Locator => page.locator(`[data-section="${name}"]`)

const cellsOf = (section: Locator): Promise<string[][]> =>
  section
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((c) => (c.textContent ?? '').trim())),
    )

/** A row of a CSV file as the page shows it: nothing is not an empty text. */
const shown = (row: Raw): string[] =>
  Object.values(row).map((text) => (text === '' ? '（空）' : text))

const savedBy = async (page: Page, press: Locator): Promise<{ name: string; rows: string[][] }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  return { name: download.suggestedFilename(), rows: parse(text, { bom: true }) as string[][] }
}

const openData = async (query: string, options = {}): Promise<WatchedPage> => {
  const opened = await site.open(`#/data?v=1${query}`, options)
  await marked(opened.page, 'gongkai:engine-ready')
  return opened
}

/** Writes a statement and runs it from the keyboard; waits until it has come to its end. */
const run = async (page: Page, statement: string): Promise<Locator> => {
  const box = part(page, 'sql')
  await box.getByLabel('SQL 语句').fill(statement)
  await box.getByLabel('SQL 语句').press('Control+Enter')
  await page.waitForSelector('[data-section="sql"]:is([data-state="ready"], [data-state="failed"])')
  return box
}

const HEAVY = 'select sum(a.range * b.range) from range(10000000) a, range(10000000) b'

describe('the tables of the data page', () => {
  it('have the rows of the CSV, page by page, and hand them out as they are', async () => {
    const { page, complaints, close } = await openData('&d=sample&view=observations')
    const section = part(page, 'tables')
    const file = packageRows('sample', 'observations')
    await section.getByText(`第 1–50 行，共 ${file.length.toLocaleString('zh-CN')} 行`).waitFor()
    expect(await cellsOf(section)).toEqual(file.slice(0, 50).map(shown))
    await section.getByRole('button', { name: '下一页' }).click()
    await section.getByText('第 51–100 行').waitFor()
    await page.waitForSelector('[data-section="tables"][data-state="ready"]')
    expect(await cellsOf(section)).toEqual(file.slice(50, 100).map(shown))

    await section.getByRole('button', { name: '疑点', exact: true }).click()
    const findings = packageRows('sample', 'findings')
    await section.getByText(`共 ${findings.length} 行`).waitFor()
    expect(new URL(page.url()).hash).toContain('view=findings')
    const saved = await savedBy(page, section.getByRole('button', { name: /^下载所选/ }))
    expect(saved.name).toMatch(/^合成示例数据_公开年报_findings_\d{8}\.csv$/)
    expect(saved.rows).toEqual([
      Object.keys(findings[0]!),
      ...findings.map((row) => Object.values(row)),
    ])
    expect(complaints).toEqual([])
    await close()
  })

  it('follow the chosen townships and years, and are sorted by a column', async () => {
    const { page, close } = await openData('&d=sample&t=990101001&y=2019-2020&view=reports')
    const section = part(page, 'tables')
    const wanted = packageRows('sample', 'reports').filter(
      (r) => r['township_code'] === '990101001' && ['2019', '2020'].includes(r['year']!),
    )
    expect(wanted.length).toBeGreaterThan(1)
    await section.getByText(`共 ${wanted.length} 行`).waitFor()
    const heading = section.locator('th', { hasText: '年度' })
    for (const order of ['ascending', 'descending']) {
      await heading.getByRole('button').click()
      await page.waitForSelector('[data-section="tables"][data-state="ready"]')
      expect(await heading.getAttribute('aria-sort')).toBe(order)
      const years = wanted.map((r) => r['year']!).sort()
      const expected = order === 'ascending' ? years : years.reverse()
      await page.waitForFunction(
        (first) =>
          document.querySelector('[data-section="tables"] td:nth-child(3)')?.textContent?.trim() ===
          first,
        expected[0],
      )
      expect((await cellsOf(section)).map((cells) => cells[2])).toEqual(expected)
    }
    await close()
  })
})

describe('the downloads', () => {
  it('are there, of the size told, and the bundle holds the files', async () => {
    const { page, close } = await openData('')
    const links = part(page, 'downloads').locator('a[download]')
    const hrefs = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(hrefs).toHaveLength(8)
    const bodies = await Promise.all(
      hrefs.map(async (href) => {
        const response = await page.request.get(href)
        expect([href, response.status()]).toEqual([href, 200])
        return response.body()
      }),
    )
    const files = unzipSync(new Uint8Array(bodies[0]!))
    for (const [i, href] of hrefs.entries())
      if (i > 0) {
        const name = href.split('/').at(-1)!
        expect(Buffer.compare(Buffer.from(files[name]!), bodies[i]!)).toBe(0)
      }
    expect(Object.keys(files)).toContain('dictionary.csv')
    const told = await part(page, 'downloads').textContent()
    expect(told).toContain(`ZIP ${Math.round(bodies[0]!.byteLength / 1000)} KB`)
    await close()
  })

  it('work, and the page says why the rest does not, when the engine cannot start', async () => {
    site.interfere((path) => (/\.wasm(?:\.gz)?$/.test(path) ? 'missing' : null))
    const { page, close } = await site.open('#/data?v=1')
    await part(page, 'sql').getByText('不能运行查询').waitFor()
    await part(page, 'tables').getByText('照常可以下载').waitFor()
    expect(await part(page, 'sql').getByRole('button', { name: '运行' }).isDisabled()).toBe(true)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      part(page, 'downloads').getByRole('link', { name: '整个数据包' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^gongkai-published-.*\.zip$/)
    const files = unzipSync(readFileSync(await download.path()))
    const file = resolve(import.meta.dirname, '../../public/data/reports.csv')
    expect(Buffer.compare(Buffer.from(files['reports.csv']!), readFileSync(file))).toBe(0)
    await close()
  })
})

describe('the SQL box', () => {
  it('answers from the keyboard and from examples, and saves what it shows', async () => {
    const { page, complaints, close } = await openData('&d=sample')
    const observations = packageRows('sample', 'observations')
    const box = await run(
      page,
      'select status, count(*) as n, count(value) as v from observations group by all order by status',
    )
    const expected = [...new Set(observations.map((o) => o['status']!))].sort().map((status) => {
      const of = observations.filter((o) => o['status'] === status)
      return [status, String(of.length), String(of.filter((o) => o['value'] !== '').length)]
    })
    expect(await cellsOf(box)).toEqual(expected)
    const saved = await savedBy(page, box.getByRole('button', { name: '下载结果 CSV' }))
    expect(saved.rows).toEqual([['status', 'n', 'v'], ...expected])
    expect(saved.name).toMatch(/^合成示例数据_公开年报_SQL查询结果_\d{8}\.csv$/)

    await run(page, 'from observations')
    await box.getByText('结果超过 1,000 行').waitFor()
    // A thousand rows at once would freeze the page: they come in pages, sorted as a whole.
    const first = async (): Promise<string[]> => (await cellsOf(box)).map((cells) => cells[0]!)
    expect(await first()).toEqual(observations.slice(0, 100).map((o) => o['report_id']))
    await box.getByRole('button', { name: '下一页' }).click()
    await box.getByText('第 101–200 行，共 1,000 行').waitFor()
    expect(await first()).toEqual(observations.slice(100, 200).map((o) => o['report_id']))
    const heading = box.locator('th').first()
    for (const order of ['ascending', 'descending']) {
      await heading.getByRole('button').click()
      await box.getByText('第 1–100 行，共 1,000 行').waitFor()
      expect(await heading.getAttribute('aria-sort')).toBe(order)
    }
    const last = observations
      .slice(0, 1000)
      .map((o) => o['report_id']!)
      .sort()
      .reverse()
    expect(await first()).toEqual(last.slice(0, 100))

    for (const example of await box
      .getByRole('group', { name: '例子' })
      .getByRole('button')
      .all()) {
      await example.click()
      await page.waitForSelector('[data-section="sql"][data-state="ready"]')
      expect(await box.locator('tbody tr').count()).toBeGreaterThan(0)
    }
    expect(complaints).toEqual([])
    await close()
  })

  const REFUSED = [
    ['install json', '这里只能查询'],
    ['load json', '这里只能查询'],
    ['drop table reports', '这里只能查询'],
    ["copy reports to 'a.csv'", '这里只能查询'],
    ['select 1) as a; drop table reports; select * from (select 1', '一次只能运行一条语句'],
    ["select * from read_csv('data/reports.csv')", '引擎不能读文件'],
    ["select * from 'https://example.com/a.csv'", '引擎不能读文件'],
    ['select * from nowhere', '没有这个表、列或函数'],
    ['selec', '这里只能查询'],
    ['select from from', '写法有误'],
  ] as const

  it('refuses in a sentence what would write, load, set or leave, and nothing is changed', async () => {
    const { page, complaints, close } = await openData('')
    const all = String(packageRows('published', 'reports').length)
    for (const [statement, sentence] of REFUSED) {
      const box = await run(page, statement)
      await box.getByRole('alert').filter({ hasText: sentence }).waitFor()
      await run(page, 'select count(*) as n from reports')
      expect([statement, await cellsOf(box)]).toEqual([statement, [[all]]])
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('stops when told, and the latest question wins', async () => {
    const { page, complaints, close } = await openData('')
    const box = part(page, 'sql')
    await box.getByLabel('SQL 语句').fill(HEAVY)
    await box.getByRole('button', { name: '运行' }).click()
    await box.getByRole('button', { name: '停止' }).click()
    await box.getByText('查询已停止').waitFor()
    await box.getByRole('button', { name: '运行' }).click()
    await box.getByRole('button', { name: '停止' }).waitFor()
    await box.getByLabel('SQL 语句').fill('select 42 as n')
    await box.getByLabel('SQL 语句').press('Control+Enter')
    await page.waitForSelector('[data-section="sql"][data-state="ready"]')
    expect(await cellsOf(box)).toEqual([['42']])
    expect(complaints).toEqual([])
    await close()
  })

  it('scrolls in a box of its own on a phone', async () => {
    const { page, close } = await openData('', { viewport: { width: 390, height: 844 } })
    const box = await run(page, 'from reports')
    const scrolls = await box
      .getByRole('region', { name: '查询结果' })
      .evaluate((region) => region.scrollWidth > region.clientWidth)
    expect(scrolls).toBe(true)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(over).toBe(0)
    await close()
  })
})

describe('the method page', () => {
  it('tells every rule, measure and state, and opens at an anchor', async () => {
    const { page, complaints, close } = await site.open('#/method?v=1#measures')
    await page.waitForFunction(() => {
      const top = document.getElementById('measures')?.getBoundingClientRect().top ?? -1
      return top >= 0 && top < 300
    })
    const rows = (id: string) => page.locator(`#${id} tbody tr`)
    expect(await rows('findings').count()).toBe(RULES.length)
    expect(await rows('measures').count()).toBe(Object.keys(MEASURES).length)
    expect(await rows('states').count()).toBe(VALUE_STATES.length)
    expect(await rows('editions').count()).toBe(3)
    const contents = page.getByRole('navigation', { name: '本页内容' }).getByRole('link')
    for (const link of await contents.all()) {
      await link.click()
      const id = new URL(page.url()).hash.split('#').at(-1)!
      await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id)
    }
    expect(await contents.count()).toBe(8)
    expect(complaints).toEqual([])
    await close()
  })
})
