import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { marked, openSite, tableOf, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.interfere(null))
afterAll(() => site?.close())

/** A page of somebody else's, at another origin, with this in its body. */
const servedElsewhere = async (body: string): Promise<{ url: string; close: () => void }> => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>别处</title><body>${body}`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}

/** Opens the dialog of a figure's code and reads what it offers. */
const snippetsOf = async (page: Page, id: string) => {
  const figure = page.locator(`[data-chart="${id}"]`)
  await figure.getByRole('button', { name: '图片与分享' }).click()
  await figure.locator('[data-share="embed"]').click()
  const dialog = page.getByRole('dialog', { name: '把这张图放进其他网页' })
  await dialog.locator('[data-embed="fixed"] textarea').waitFor()
  await dialog.getByText('正在查看').waitFor({ state: 'detached' })
  const code = async (which: 'live' | 'fixed'): Promise<string | null> => {
    const area = dialog.locator(`[data-embed="${which}"] textarea`)
    return (await area.count()) === 0 ? null : area.inputValue()
  }
  const snippets = { live: await code('live'), fixed: await code('fixed') }
  await dialog.getByRole('button', { name: '关闭' }).click()
  await page.locator('[data-embed-dialog]').waitFor({ state: 'detached' })
  return snippets
}

const attribute = (html: string, name: string): string =>
  (new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&amp;', '&')

const rowsOf = (page: Page | Frame): Promise<string[][]> =>
  page
    .locator('table tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim()),
      ),
    )

/** The cells of both tables that say something: one links to sources, the other prints them. */
const spoken = (table: readonly string[][]): string[][] =>
  table.map((row) =>
    row.filter((text) => !/^(原文|来源地址未记录|https?:.*|来源网址.*)?$/.test(text)),
  )

const VIEWS = [
  ['headline', '#/?v=1'],
  ['coverage', '#/?v=1&r=621025'],
  ['volume-ranking', '#/disclosure?v=1&d=sample&o=value&s=log'],
  ['volume-ranking', '#/disclosure?v=1&y=2023-2024'],
  ['volume-trend', '#/disclosure?v=1&d=sample&y=2020-2023&t=990101101,990101102'],
  ['request-outcomes', '#/requests?v=1&d=sample&r=990101&y=2022'],
  ['mailbox-reply', '#/mailbox?v=1&d=sample'],
] as const

describe('an embedded figure', () => {
  it.each(VIEWS)('%s of %s shows the numbers of the site, without its engine', async (id, view) => {
    const whole = await site.open(view)
    await marked(whole.page, 'gongkai:engine-ready')
    const heading = await whole.page.locator(`[data-chart="${id}"] h2`).textContent()
    const { live } = await snippetsOf(whole.page, id)
    const shown = await tableOf(whole.page, id)
    await whole.close()

    const src = attribute(live ?? '', 'src')
    expect(src.replace(/\?v=1.*/, '')).toBe(`${site.url}embed/#/${id}`)
    const context = await site.browser.newContext()
    const page = await context.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    await page.goto(src)
    const figure = page.locator(`[data-chart="${id}"]`)
    await figure.locator(id === 'headline' ? 'dl' : 'svg').waitFor()
    expect(await figure.locator('h1').textContent()).toBe(heading?.trim())
    await figure.getByRole('button', { name: '表', exact: true }).click()
    await figure.locator('table').waitFor()
    const plain = shown.map((row) => row.map((text) => text.replace(/[↑↓]$/, '').trim()))
    expect(spoken(await rowsOf(page))).toEqual(spoken(plain))

    expect(asked.filter((url) => /wasm|worker|\.arrows|duckdb|manifest/.test(url))).toEqual([])
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual([])
    expect(complaints).toEqual([])

    const back = await figure.getByRole('link').last().getAttribute('href')
    const [path, query] = (back ?? '').slice(site.url.length).split('?')
    expect(view.startsWith(path === '#/' ? '#/?' : path!)).toBe(true)
    const chosen = Object.fromEntries(new URLSearchParams(view.split('?')[1]))
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({ ...chosen, v: '1', fig: id })
    await context.close()
  })

  it('says what it cannot show, and leads to the site; a frame is never empty', async () => {
    for (const [address, words] of [
      ['embed/#/headline?v=1&d=sample&t=990101101', '没有预先算好的数字'],
      ['embed/#/coverage?v=1&r=62', '没有预先算好的数字'],
      ['embed/#/nothing?v=1', '没有名为“nothing”'],
    ] as const) {
      const { page, complaints, close } = await site.open(address)
      await page.getByText(words).waitFor()
      expect(await page.getByRole('link').getAttribute('href')).toMatch(/\/open\/data\/#\//)
      expect(complaints).toEqual([])
      await close()
    }
    site.interfere((path) => (path.endsWith('first-paint.json') ? 'missing' : null))
    const { page, close } = await site.open('embed/#/headline')
    await page.getByRole('alert').getByText('数据没有取到').waitFor()
    expect(await page.getByRole('link').getAttribute('href')).toBe(site.url)
    await close()
  })

  it('of synthetic data says so in the frame', async () => {
    const { page, close } = await site.open('embed/#/coverage?v=1&d=sample')
    await page.getByText('合成示例数据：').first().waitFor()
    await close()
  })

  it('is offered only where it shows what the page shows', async () => {
    for (const [id, view] of [
      // Sums over chosen townships, and years that were not computed beforehand.
      ['headline', '#/?v=1&d=sample&t=990101101,990101102'],
      ['volume-trend', '#/disclosure?v=1&r=621025&y=2010-2020'],
      ['review-outcomes', '#/reviews?v=1&d=sample'],
    ] as const) {
      const { page, close } = await site.open(view)
      await marked(page, 'gongkai:engine-ready')
      const { live, fixed } = await snippetsOf(page, id)
      expect([id, live]).toEqual([id, null])
      expect(fixed).toContain('data:image/svg+xml;base64,')
      await close()
    }
  })
})

describe('a page of another origin', () => {
  it('may frame an embedded figure, and not the site', async () => {
    const { page: whole, close } = await site.open('#/?v=1&r=621025')
    await marked(whole, 'gongkai:engine-ready')
    const { live } = await snippetsOf(whole, 'volume-ranking')
    await close()
    expect(Number(attribute(live!, 'height'))).toBeGreaterThan(300)
    expect(attribute(live!, 'loading')).toBe('lazy')
    expect(attribute(live!, 'title')).toContain('周家镇')

    const elsewhere = await servedElsewhere(`${live}<iframe id="whole" src="${site.url}"></iframe>`)
    const page = await site.browser.newPage()
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('frame-ancestors')) refused.push(message.text())
    })
    await page.goto(elsewhere.url)
    await page.frameLocator('iframe >> nth=0').getByText('237').first().waitFor()
    await expect.poll(() => refused.length, { timeout: 10_000 }).toBe(1)
    expect(refused[0]).toContain(new URL(site.url).origin)
    const frame = await page.locator('#whole').elementHandle()
    expect((await frame!.contentFrame())!.url()).toMatch(/^(about|chrome-error):/)
    await page.close()
    elsewhere.close()
  })

  it('shows a fixed figure without asking anybody', async () => {
    const { page: whole, close } = await site.open('#/mailbox?v=1&d=sample')
    await marked(whole, 'gongkai:engine-ready')
    const { fixed } = await snippetsOf(whole, 'mailbox-reply')
    const heading = (await whole.locator('[data-chart="mailbox-reply"] h2').textContent())!.trim()
    await close()
    const elsewhere = await servedElsewhere(fixed!)
    const page = await site.browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(elsewhere.url)
    const image = page.getByRole('img')
    expect(await image.getAttribute('alt')).toContain(heading)
    expect(
      await image.evaluate((img: HTMLImageElement) => [img.complete, img.naturalWidth]),
    ).toEqual([true, 1200])
    expect(await page.getByRole('link').getAttribute('href')).toBe(
      `${site.url}#/mailbox?v=1&d=sample&fig=mailbox-reply`,
    )
    expect(asked.filter((url) => url.startsWith(site.url))).toEqual([])
    await page.close()
    elsewhere.close()
  })
})

describe('a link to a county', () => {
  const CHARTS = ['headline', 'coverage', 'volume-ranking', 'request-outcomes', 'mailbox-reply']

  it.each(['#/?v=1&r=621025', '#/?v=1&r=621025&y=2019-2020', '#/?v=1&d=sample&r=990101'])(
    '%s stands before the engine, with the numbers of the engine',
    async (address) => {
      const tables = async (page: Page): Promise<Record<string, string[][]>> => {
        const found: Record<string, string[][]> = {}
        for (const chart of CHARTS) found[chart] = await tableOf(page, chart)
        return found
      }
      site.interfere((path) => (/\.wasm(?:\.gz)?$/.test(path) ? 'stall' : null))
      const painted = await site.open(address)
      await marked(painted.page, 'gongkai:first-charts')
      const before = await tables(painted.page)
      expect(before['coverage']!.length).toBeGreaterThan(10)
      await painted.close()

      site.interfere(null)
      const run = await site.open(address)
      await marked(run.page, 'gongkai:engine-ready')
      expect(await tables(run.page)).toEqual(before)
      expect(run.complaints).toEqual([])
      await run.close()
    },
  )
})
