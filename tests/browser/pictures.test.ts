import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as XLSX from '@e965/xlsx'
import { FRAME_NAMES, FRAMES } from '../../src/export/picture.ts'
import { readPicture } from '../export/read-picture.ts'
import { packageRows } from './package-rows.ts'
import { marked, openSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const figureOf = (page: Page, id: string) => page.locator(`[data-chart="${id}"]`)

const openMenu = (page: Page, id: string): Promise<void> =>
  figureOf(page, id).getByRole('button', { name: '图片与分享' }).click()

/** Chooses an entry of a figure's menu that saves a file. */
const save = async (page: Page, id: string, entry: string) => {
  await openMenu(page, id)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figureOf(page, id).locator(`[data-share="${entry}"]`).click(),
  ])
  await figureOf(page, id).getByText('图片已保存').waitFor()
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (png: Buffer): [number, number] => {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

const SETS = [
  ['published', '#/disclosure?v=1&r=621025', '正宁县_2020'],
  ['sample', '#/disclosure?v=1&d=sample&r=990101', '示例县_2025'],
] as const

describe.each(SETS)('a picture of the %s set', (set, address, scope) => {
  it('leaves the page as PNG, twice as sharp, and as SVG with its heading and its source', async () => {
    const { page, complaints, close } = await site.open(address)
    await marked(page, 'gongkai:engine-ready')
    const figure = figureOf(page, 'volume-ranking')
    const heading = (await figure.locator('h2').textContent())!.trim()

    const svg = await save(page, 'volume-ranking', 'svg')
    const text = svg.bytes.toString('utf8')
    const read = readPicture(text)
    const words = read.texts.map((placed) => placed.text).join('')
    expect(read.title).toBe(heading)
    expect(words.replaceAll(' ', '')).toContain(heading.replaceAll(' ', ''))
    const source = (await figure.locator('footer .label').textContent())!.trim()
    expect(words.replaceAll(' ', '')).toContain(source.replaceAll(' ', ''))
    expect(source).toMatch(/数据版本 [0-9a-f]{12}/)
    const link = `${site.url}${address.replace('v=1', 'v=1')}&fig=volume-ranking`
    expect(words).toContain(link)
    expect(words.includes('合成示例数据')).toBe(set === 'sample')

    for (const frame of FRAME_NAMES) {
      const png = await save(page, 'volume-ranking', `png-${frame}`)
      const named = FRAMES[frame].grows ? read : FRAMES[frame]
      expect(sizeOf(png.bytes)).toEqual([named.width * 2, named.height * 2])
      expect(png.name).toMatch(/\.png$/)
    }
    const first = set === 'sample' ? '合成示例数据_' : ''
    expect(svg.name).toMatch(new RegExp(`^${first}公开年报_主动公开量_${scope}_\\d{8}\\.svg$`))
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a picture', () => {
  it('holds every number of the table, every text within its frame, as a browser draws it', async () => {
    const { page, close } = await site.open('#/?v=1&d=sample')
    await marked(page, 'gongkai:engine-ready')
    for (const id of [
      'headline',
      'coverage',
      'volume-ranking',
      'request-outcomes',
      'mailbox-reply',
    ]) {
      const { bytes } = await save(page, id, 'svg')
      const svg = bytes.toString('utf8')
      const drawn = await site.browser.newPage()
      await drawn.setContent(`<body>${svg}`)
      const outside = await drawn.evaluate(() => {
        const frame = document.querySelector('svg')!.getBoundingClientRect()
        return [...document.querySelectorAll('svg text')].flatMap((text) => {
          const box = text.getBoundingClientRect()
          const isInside =
            box.left >= frame.left - 1 &&
            box.right <= frame.right + 1 &&
            box.top >= frame.top - 1 &&
            box.bottom <= frame.bottom + 1
          return isInside ? [] : [text.textContent]
        })
      })
      expect([id, outside]).toEqual([id, []])
      await drawn.close()
      if (id === 'volume-ranking') {
        const texts = readPicture(svg).texts.map(({ text }) => text)
        const year = new Map(
          packageRows('sample', 'reports').map((r) => [r['report_id'], r['year']]),
        )
        const totals = packageRows('sample', 'observations').filter(
          (o) => o['indicator'] === 'disclosed.total' && year.get(o['report_id']) === '2025',
        )
        expect(totals.length).toBeGreaterThan(8)
        for (const { value } of totals.filter((o) => o['value'] !== ''))
          expect(texts.join(' ')).toContain(Number(value).toLocaleString('zh-CN'))
      }
    }
    await close()
  })

  it('is reached with the keyboard alone', async () => {
    const { page, close } = await site.open('#/?v=1&d=sample')
    await marked(page, 'gongkai:engine-ready')
    const figure = figureOf(page, 'coverage')
    const button = figure.getByRole('button', { name: '图片与分享' })
    await button.focus()
    await page.keyboard.press('Enter')
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Tab')
    const first = figure.locator('[data-share="png-wide"]')
    expect(await first.evaluate((entry) => document.activeElement === entry)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    expect(await button.evaluate((entry) => document.activeElement === entry)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ])
    expect(download.suggestedFilename()).toMatch(/^合成示例数据_公开年报_报送情况_.*\.png$/)
    await close()
  })

  it('is offered of every chart, of headline figures and of a township’s tables', async () => {
    const opened = await site.open('#/township?v=1&d=sample&t=990101101')
    await marked(opened.page, 'gongkai:engine-ready')
    for (const id of ['township-years', 'township-peers', 'volume-trend', 'mailbox-reply']) {
      const { bytes } = await save(opened.page, id, 'svg')
      const heading = (await figureOf(opened.page, id).locator('h2').textContent())!.trim()
      expect(readPicture(bytes.toString('utf8')).title).toBe(heading)
    }
    await openMenu(opened.page, 'township-findings')
    const menu = figureOf(opened.page, 'township-findings').locator('[data-share]')
    expect(
      await menu.evaluateAll((all) => all.map((one) => one.getAttribute('data-share'))),
    ).toEqual(['excel', 'table', 'link', 'screen'])
    await opened.close()
  })
})

describe('the table of a figure', () => {
  it('leaves as Excel and over the clipboard, the same rows as its CSV', async () => {
    const { page, complaints, close } = await site.open('#/mailbox?v=1&d=sample', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await marked(page, 'gongkai:engine-ready')
    const figure = figureOf(page, 'mailbox-reply')
    const take = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        figure.getByRole('button', { name, exact: true }).click(),
      ])
      return readFileSync(await download.path())
    }
    const csv = XLSX.read((await take('下载 CSV')).toString('utf8').slice(1), {
      type: 'string',
      raw: true,
    })
    const book = XLSX.read(await take('Excel'))
    expect(book.SheetNames).toEqual(['说明', '数据', '字典'])
    const rows = (sheet: XLSX.WorkSheet | undefined): string[][] =>
      XLSX.utils
        .sheet_to_json<unknown[]>(sheet!, { header: 1, defval: '' })
        .map((row) => row.map(String))
    const written = rows(book.Sheets['数据'])
    expect(written).toEqual(rows(csv.Sheets[csv.SheetNames[0]!]))
    expect(written.length).toBeGreaterThan(10)

    await openMenu(page, 'mailbox-reply')
    await figure.locator('[data-share="table"]').click()
    await figure.getByText('表格已复制').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text.split(/\r?\n/).map((line) => line.split('\t'))).toEqual(written)
    await openMenu(page, 'mailbox-reply')
    await figure.locator('[data-share="image"]').click()
    await figure.getByText('图片已复制').waitFor()
    const kinds = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    )
    expect(kinds).toContain('image/png')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the link to a figure', () => {
  it('leads to it in the state that it was in, also after a reload', async () => {
    const { page, complaints, close } = await site.open('#/?v=1&d=sample', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await marked(page, 'gongkai:engine-ready')
    const mailbox = figureOf(page, 'mailbox-reply')
    await mailbox.getByRole('button', { name: '表', exact: true }).click()
    await openMenu(page, 'mailbox-reply')
    await mailbox.locator('[data-share="link"]').click()
    await mailbox.getByText('已复制').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(`${site.url}#/?v=1&d=sample&view=mailbox-reply&fig=mailbox-reply`)
    await close()

    const led = await site.open(link.slice(site.url.length))
    const arrives = async (): Promise<void> => {
      await marked(led.page, 'gongkai:engine-ready')
      const there = figureOf(led.page, 'mailbox-reply')
      await expect
        .poll(async () => (await there.boundingBox())?.y ?? -1, { timeout: 10_000 })
        .toSatisfy((y: number) => y > 0 && y < 450)
      expect(await there.locator('table').count()).toBe(1)
      expect(await there.evaluate((figure) => document.activeElement === figure)).toBe(true)
    }
    await arrives()
    await led.page.reload()
    await arrives()
    expect(led.complaints).toEqual([])
    expect(complaints).toEqual([])
    await led.close()
  })

  it('that the page does not have is told, and the page stands', async () => {
    const { page, complaints, close } = await site.open('#/?v=1&fig=nowhere')
    await marked(page, 'gongkai:first-charts')
    await page.getByRole('status').filter({ hasText: 'nowhere' }).first().waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the whole screen', () => {
  it('is filled by one figure, larger and drawn to the room, and left again', async () => {
    const { page, complaints, close } = await site.open('#/?v=1&d=sample')
    await marked(page, 'gongkai:engine-ready')
    const figure = figureOf(page, 'volume-ranking')
    const heading = async (): Promise<number> => (await figure.locator('h2').boundingBox())!.height
    const before = await heading()
    await openMenu(page, 'volume-ranking')
    await figure.locator('[data-share="screen"]').click()
    await expect
      .poll(() => figure.evaluate((element) => document.fullscreenElement === element))
      .toBe(true)
    await figure.getByText('合成示例数据：').waitFor()
    await figure.getByText('按 Esc 键退出全屏').waitFor()
    expect(await heading()).toBeGreaterThan(before * 1.1)
    const room = (await figure.boundingBox())!.width
    await expect
      .poll(async () => (await figure.locator('svg').first().boundingBox())!.width)
      .toBeGreaterThan(room * 0.85)

    // A mark still opens what it stands for, at its enlarged place.
    const bar = figure.locator('svg path[fill="#235f87"]').first()
    const box = (await bar.boundingBox())!
    await page.mouse.click(box.x + box.width - 20, box.y + box.height / 2)
    await page.getByRole('dialog').getByText('云台街道').first().waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()

    await figure.getByRole('button', { name: '退出全屏' }).click()
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull()
    expect(await figure.evaluate((element) => document.activeElement === element)).toBe(true)
    expect(await heading()).toBe(before)
    expect(complaints).toEqual([])
    await close()
  })

  it('is not offered where the browser has no such thing', async () => {
    const { page, close } = await site.open('#/?v=1&d=sample')
    await page.addInitScript(() =>
      Object.defineProperty(document, 'fullscreenEnabled', { value: undefined }),
    )
    await page.reload()
    await marked(page, 'gongkai:first-charts')
    await openMenu(page, 'coverage')
    const menu = figureOf(page, 'coverage')
    expect(await menu.locator('[data-share="link"]').count()).toBe(1)
    expect(await menu.locator('[data-share="screen"]').count()).toBe(0)
    await close()
  })
})
