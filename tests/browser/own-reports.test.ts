import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkReport } from '../../src/findings/check-report.ts'
import { settleRecognised } from '../../src/findings/settle-recognised.ts'
import { indicator as indicatorOf } from '../../src/form/indicators.ts'
import type { ParsedReport } from '../../src/report/parsed-report.ts'
import { readReport } from '../../src/report/read-report.ts'
import { goTo } from './go-to.ts'
import { marked, openSite, type Site, type WatchedPage } from './site.ts'

/** From a drop to a kept workspace, without a network, as a county's office does it. */

const ROOT = resolve(import.meta.dirname, '../..')
const REPORTS = resolve(ROOT, 'tests/reports')
const DRAFTS = unzipSync(readFileSync(resolve(ROOT, 'dist/drafts/sample-county.zip')))

interface Given {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}
const file = (name: string, content: Uint8Array): Given => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

const drafts = Object.entries(DRAFTS).map(([name, bytes]) => file(name, bytes))
const scan = drafts.find(({ name }) => name.includes('扫描件'))!
/** One of the ten is a scan, and the last is broken. */
const sound = drafts.slice(0, -1).filter((one) => one !== scan)
const fixtures = readdirSync(REPORTS)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => file(name, readFileSync(resolve(REPORTS, name))))
const archive = file(
  '各乡镇.zip',
  zipSync(
    Object.fromEntries(
      fixtures.slice(0, 3).map(({ name, buffer }) => [`年报/${name}`, new Uint8Array(buffer)]),
    ),
  ),
)
const broken = file('坏文件.docx', strToU8('这不是 Word 文件的内容'.repeat(3)))

const parsed = async ({ name, buffer }: Given): Promise<ParsedReport> => {
  const reading = await readReport(new Uint8Array(buffer), basename(name), null)
  if ('error' in reading) throw new Error(`${name}: ${reading.error.code}`)
  return settleRecognised(reading.report)
}

const count = (page: Page, mark: string): Promise<number> =>
  page.evaluate((name) => performance.getEntriesByName(name).length, mark)

/** Does something that reads files, and waits until all are read. */
const read = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  const before = await count(page, 'gongkai:check-done')
  await act()
  await page.waitForFunction(
    (n) => performance.getEntriesByName('gongkai:check-done').length > n,
    before,
  )
}

const drop = (page: Page, files: readonly Given[]): Promise<void> =>
  read(page, () => page.locator('[data-control="files"]').setInputFiles([...files]))

const row = (page: Page, name: string): Locator =>
  page.locator(`[data-report][data-file="${name}"]`)

/** The hooks of every file of the list. */
const rows = (page: Page): Promise<Record<string, string | null>[]> =>
  page
    .locator('[data-report]')
    .evaluateAll((all) =>
      all.map((e) =>
        Object.fromEntries(
          ['file', 'state', 'township', 'name', 'year', 'edition', 'findings'].map((key) => [
            key,
            e.getAttribute(`data-${key}`),
          ]),
        ),
      ),
    )

const openSheet = async (page: Page, name: string): Promise<void> => {
  await row(page, name).locator('[data-action="open"]').click()
  await page.locator('[data-section="sheet"]').waitFor()
}
const closeSheet = (page: Page): Promise<void> => page.locator('[data-action="close"]').click()

/** «address → value status» of the sheet's cells or of the text's figures. */
const figures = (page: Page, hook: 'cell' | 'figure'): Promise<string[]> =>
  page
    .locator(`[data-${hook}]`)
    .evaluateAll(
      (all, key) =>
        all.map((e) =>
          [key, 'data-value', 'data-status'].map((name) => e.getAttribute(name)).join(' '),
        ),
      `data-${hook}`,
    )

const cell = (page: Page, address: string): Locator => page.locator(`[data-cell="${address}"]`)

/** What the sheet must show of a report, by what the reader gives. */
const expected = ({ observations, tables }: ParsedReport, hook: 'cell' | 'figure'): string[] => {
  const isTold = (id: string): boolean => indicatorOf(id)?.table === 'narrative'
  const own = observations.filter(({ indicator }) => isTold(indicator) === (hook === 'figure'))
  const lines = own.map(({ indicator, applicant, label, value, status }) =>
    [
      [indicator, hook === 'cell' ? applicant : label].filter((part) => part !== null).join('|'),
      value ?? '',
      status,
    ].join(' '),
  )
  const gaps = tables.flatMap(({ unread, missing }) => [...unread, ...missing])
  return hook === 'figure'
    ? lines
    : [
        ...lines,
        ...gaps.map(
          ({ indicator, applicant }) =>
            `${[indicator, applicant].filter((part) => part !== null).join('|')}  unread`,
        ),
      ]
}

/** The page of a cell's figure is drawn beside the sheet, and the cell marked on it. */
const expectMark = async ({ observations }: ParsedReport): Promise<void> => {
  const figure = observations.find(({ place, value }) => place.kind === 'cell' && value)!
  const { box } = figure.place.picture!
  const address = [figure.indicator, figure.applicant].filter((part) => part !== null).join('|')
  await cell(page, address).locator('button').click()
  const drawn = page.locator('[data-section="page"][data-state="ready"]')
  const place = drawn.locator('[data-mark="place"] rect')
  await place.waitFor()
  const [sheet, mark] = [await drawn.locator('canvas').boundingBox(), await place.boundingBox()]
  const share = (at: number, from: number, all: number): number => (at - from) / all
  const middle = [
    share(mark!.x + mark!.width / 2, sheet!.x, sheet!.width),
    share(mark!.y + mark!.height / 2, sheet!.y, sheet!.height),
  ]
  expect(middle[0]).toBeCloseTo((box[0] + box[2]) / 2, 1)
  expect(middle[1]).toBeCloseTo((box[1] + box[3]) / 2, 1)
}

let site: Site
let opened: WatchedPage
let page: Page
const asked: string[] = []

beforeAll(async () => {
  site = await openSite()
  opened = await site.open('#/check', { viewport: { width: 1440, height: 900 } })
  page = opened.page
  page.setDefaultTimeout(30_000)
  await marked(page, 'gongkai:check-ready')
  await page.route('**/*', (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
})
afterAll(() => site.close())

describe('own reports, once the page is ready and the network gone', () => {
  it('reads drafts, an archive, a broken file and one that comes twice', async () => {
    const [first] = drafts
    const twice = file(`再存 ${first!.name}`, first!.buffer)
    await drop(page, [...drafts, archive, broken, twice])
    const all = await rows(page)
    const named = (name: string) => all.find((one) => one['file'] === name)
    expect(all).toHaveLength(drafts.length + 3 + 2)
    for (const given of sound) {
      const { identity } = await parsed(given)
      expect(named(given.name), given.name).toMatchObject({
        state: 'read',
        name: identity.township,
        year: '2026',
        edition: identity.edition,
      })
      expect(named(given.name)?.['township']).toMatch(/^990101\d{3}$/)
    }
    for (const one of [scan, drafts.at(-1)!]) expect(named(one.name)?.['state']).toBe('refused')
    expect(await page.locator('[data-section="scans"]').isVisible()).toBe(true)
    expect(named(broken.name)).toMatchObject({ state: 'refused', township: '', findings: '' })
    expect(named(twice.name)?.['state']).toBe('refused')
    await expect.poll(() => row(page, twice.name).textContent()).toContain(first!.name)
    expect(named(`各乡镇.zip/年报/${fixtures[0]!.name}`)?.['state']).toBe('read')
  })

  it('names at each report every rule that it does not keep, notes and comparisons too', async () => {
    const reports = await Promise.all(sound.map(parsed))
    const all = await rows(page)
    let some = 0
    for (const [i, report] of reports.entries()) {
      const peers = reports.filter((other) => other !== report)
      const alone = checkReport(report, { previous: null, peers })
        .filter(({ findings }) => findings.length > 0)
        .map(({ rule }) => rule as string)
      const shown = all.find((one) => one['file'] === sound[i]!.name)?.['findings']?.split(' ')
      // The published year before may add comparisons, never take a finding away.
      for (const rule of alone.filter((id) => id !== 'outlier.county'))
        expect(shown, sound[i]!.name).toContain(rule)
      some += alone.length
    }
    expect(some).toBeGreaterThan(2)
  })

  it.each(fixtures.map(({ name }) => name))(
    'shows every figure of %s as it was read',
    async (name) => {
      const given = fixtures.find((one) => one.name === name)!
      const inArchive = `各乡镇.zip/年报/${name}`
      const isThere = (await row(page, inArchive).count()) > 0
      if (!isThere) await drop(page, [given])
      await openSheet(page, isThere ? inArchive : name)
      const report = await parsed(given)
      expect((await figures(page, 'cell')).sort()).toEqual(expected(report, 'cell').sort())
      expect(await figures(page, 'figure')).toEqual(expected(report, 'figure'))
      if (name.endsWith('.pdf')) await expectMark(report)
      await closeSheet(page)
      if (!isThere) {
        await row(page, name).getByRole('button', { name: /^移除/ }).click()
        await expect.poll(() => row(page, name).count()).toBe(0)
      }
    },
  )
})

describe('the sheet of a draft with faults', () => {
  const faulty = async (): Promise<string> => {
    const all = await rows(page)
    return all.find((one) => one['findings']?.includes('balance.intake'))!['file']!
  }

  it('marks both sides of what does not hold, and goes from finding to cell by n and p', async () => {
    await openSheet(page, await faulty())
    const marks = page.locator('[data-cell][data-finding~="balance.intake"]')
    expect(await marks.count()).toBeGreaterThan(2)
    const item = page.locator('[data-section="findings"] [data-rule="balance.intake"]').first()
    expect(await item.textContent()).toMatch(/\d+ \+ \d+ ≠ \d+|\d+ ≠ \d+/)
    const current = page.locator('[data-section="findings"] [aria-current="true"]')
    await page.keyboard.press('n')
    await expect.poll(() => current.count()).toBe(1)
    const first = await current.textContent()
    await page.keyboard.press('n')
    const total = await page.locator('[data-section="findings"] li').count()
    if (total > 1) await expect.poll(() => current.textContent()).not.toBe(first)
    await page.keyboard.press('p')
    await expect.poll(() => current.textContent()).toBe(first)
    await marks.first().locator('button').click()
    await page.locator('[data-section="figure"]').waitFor()
  })

  it('takes a reading as misread, keeps the printed value in sight, recomputes, and undoes it', async () => {
    const address = await page
      .locator('[data-cell][data-finding~="balance.intake"]')
      .first()
      .getAttribute('data-cell')
    const own = cell(page, address!)
    const before = await own.getAttribute('data-value')
    await own.locator('button').click()
    await page.locator('[data-section="figure"] input[value="misread"]').check()
    await page.locator('[data-control="correction"]').fill('4321')
    await page.locator('[data-control="reason"]').fill('扫描不清，原件为 4321')
    await page.locator('[data-action="correct"]').click()
    await expect.poll(() => own.getAttribute('data-status')).toBe('corrected')
    expect(await own.getAttribute('data-value')).toBe('4321')
    expect(await own.locator('s').textContent()).toBe(before)
    await expect
      .poll(() => page.locator('[data-section="findings"]').textContent())
      .toContain('4321')
    await page.locator('[data-action="undo"]').click()
    await expect.poll(() => own.getAttribute('data-status')).toBe('stated')
    expect(await own.getAttribute('data-value')).toBe(before)
    expect(await page.locator('[data-action="undo"]').count()).toBe(0)
  })

  it('keeps «confirmed» and «the township will correct» apart from it', async () => {
    const own = page.locator('[data-cell][data-finding~="balance.intake"]').first()
    const address = (await own.getAttribute('data-cell'))!
    const value = await own.getAttribute('data-value')
    const say = async (kind: string): Promise<void> => {
      await cell(page, address).locator('button').click()
      await page.locator(`[data-section="figure"] input[value="${kind}"]`).check()
      await page.locator('[data-action="correct"]').click()
    }
    await say('confirmed')
    await expect.poll(() => cell(page, address).getAttribute('data-status')).toBe('confirmed')
    expect(await cell(page, address).getAttribute('data-value')).toBe(value)
    await say('township')
    await expect.poll(() => cell(page, address).getAttribute('data-status')).toBe('stated')
    expect(await cell(page, address).getAttribute('data-value')).toBe(value)
    expect(await cell(page, address).getAttribute('data-finding')).toContain('balance.intake')
    // What was said stays with the cell, in words too.
    expect(await cell(page, address).textContent()).toContain('由乡镇更正')
    await closeSheet(page)
  })
})

describe('whose report it is', () => {
  const NAME = '区发改局.txt'

  it('is set by hand from the list, by pinyin, or as another body with a code that stays', async () => {
    const text = fixtures.find(({ name }) => name === 'glued-rows-2021.txt')!
    await drop(page, [file(NAME, strToU8(`${text.buffer.toString('utf8')}\n附：无\n`))])
    const own = row(page, NAME)
    await own.locator('[data-action="edit"]').click()
    const editor = page.locator('[data-section="place"]')
    await editor.locator('[data-control="year"]').fill('2025')
    await editor.locator('[data-control="township"]').fill('qingshi')
    await editor
      .getByRole('button', { name: /青石镇/ })
      .first()
      .click()
    await expect.poll(() => own.getAttribute('data-township')).toMatch(/^990101\d{3}$/)
    expect(await own.getAttribute('data-year')).toBe('2025')
    expect(await own.textContent()).toContain('人工指定')

    const asBody = async (): Promise<string> => {
      await own.locator('[data-action="edit"]').click()
      await editor.locator('input[type="radio"][value="true"]').check()
      await editor.locator('[data-control="body"]').fill('发展和改革局')
      await editor.locator('[data-action="body"]').click()
      await expect.poll(() => own.getAttribute('data-name')).toBe('发展和改革局')
      return (await own.getAttribute('data-township'))!
    }
    const code = await asBody()
    expect(code).toMatch(/^x[0-9a-f]{12}$/)
    expect(await own.textContent()).toContain('部门')
    expect(await asBody()).toBe(code)
  })

  it('lays two files of one township and year side by side, and counts the one that is chosen', async () => {
    const [first] = drafts
    const words = unzipSync(new Uint8Array(first!.buffer))
    const changed = Object.fromEntries(
      Object.entries(words).map(([name, bytes]) => [
        name,
        name === 'word/document.xml'
          ? strToU8(new TextDecoder().decode(bytes).replace('</w:body>', '<w:p/></w:body>'))
          : bytes,
      ]),
    )
    const second = file('第二稿.docx', zipSync(changed))
    await drop(page, [second])
    const code = await row(page, first!.name).getAttribute('data-township')
    expect(await row(page, second.name).getAttribute('data-township')).toBe(code)
    expect(await row(page, second.name).textContent()).toContain('以本份为准')
    expect(await row(page, first!.name).textContent()).toContain('本份不计入')
    await row(page, second.name).locator('[data-action="differ"]').click()
    await page.locator('[data-section="difference"]').waitFor()
    await row(page, first!.name).getByRole('button', { name: '改以本份为准' }).click()
    await expect.poll(() => row(page, first!.name).textContent()).toContain('以本份为准')
  })
})

describe('what is written in a file', () => {
  it('is shown as it is written, and never becomes part of the page', async () => {
    const text = fixtures
      .find(({ name }) => name === 'page-wide-pipes.txt')!
      .buffer.toString('utf8')
    const evil = '<img src="x" onerror="document.title=\'taken\'"><b>粗</b>'
    const name = '<img src=x onerror=alert(1)>.txt'
    await drop(page, [file(name, strToU8(`${text}\n${evil}\n`))])
    const own = page.locator('[data-report]').filter({ hasText: name })
    await own.locator('[data-action="open"]').click()
    await page.locator('[data-section="sheet"]').waitFor()
    await expect.poll(() => page.locator('main').textContent()).toContain(evil)
    expect(await page.locator('main img, main b').count()).toBe(0)
    expect(await page.title()).not.toContain('taken')
    await closeSheet(page)
    await own.getByRole('button', { name: /^移除/ }).click()
    await expect.poll(() => own.count()).toBe(0)
  })
})

describe('every view', () => {
  it('shows the drafts as 本机数据, marked 草稿 until they are final', async () => {
    await page.locator('[data-action="compare"]').click()
    await page.waitForFunction(() => location.hash.includes('d=own'))
    for (const view of ['', 'disclosure', 'requests', 'mailbox', 'reviews', 'quality', 'data']) {
      await goTo(page, `/${view}?v=1&d=own`)
      const states = await page
        .locator('[data-chart]')
        .evaluateAll((all) => all.map((e) => e.getAttribute('data-state')))
      expect(states, view).not.toContain('error')
      expect(await page.locator('body').textContent(), view).toContain('草稿')
    }
    await goTo(page, '/check')
    await page.locator('[data-control="final"]').check()
    await page.locator('[data-action="compare"]').click()
    await page.waitForFunction(() => location.hash.includes('d=own'))
    await expect.poll(() => page.locator('body').innerText()).not.toContain('草稿')
    await goTo(page, '/check')
    await page.locator('[data-control="final"]').uncheck()
  })
})

describe('a workspace', () => {
  it('asks before the page closes with unsaved work, and not after it was kept', async () => {
    const asks = (): Promise<boolean> =>
      page.evaluate(() => {
        const event = new Event('beforeunload', { cancelable: true })
        window.dispatchEvent(event)
        return event.defaultPrevented
      })
    expect(await asks()).toBe(true)
    await page.locator('[data-control="workspace"]').fill('一月')
    await page.locator('[data-action="save"]').click()
    await page.locator('[data-state="saved"]').waitFor()
    expect(await asks()).toBe(false)
    expect(await page.locator('[data-workspace="一月"]').textContent()).toMatch(/\d+ KB/)
  })

  it('comes back whole, from the browser and from a file, and goes when deleted', async () => {
    const before = await rows(page)
    const kept = before.filter((one) => one['state'] === 'read')
    const download = page.waitForEvent('download')
    await page.locator('[data-action="export"]').click()
    const path = await (await download).path()
    await page.locator('[data-action="clear"]').click()
    await expect.poll(() => page.locator('[data-report]').count()).toBe(0)
    await read(page, () => page.locator('[data-workspace="一月"] [data-action="restore"]').click())
    expect(await rows(page)).toEqual(kept)
    await page.locator('[data-action="clear"]').click()
    await expect.poll(() => page.locator('[data-report]').count()).toBe(0)
    await drop(page, [file('一月.zip', readFileSync(path))])
    expect(await rows(page)).toEqual(kept)
    await page.locator('[data-workspace="一月"] [data-action="delete"]').click()
    await expect.poll(() => page.locator('[data-workspace]').count()).toBe(0)
  })

  it('asked nobody for anything, all the way', () => {
    expect(asked).toEqual([])
    expect(opened.complaints).toEqual([])
  })
})
