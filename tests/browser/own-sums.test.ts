import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { read, utils } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ParsedReport } from '../../src/report/parsed-report.ts'
import { readReport } from '../../src/report/read-report.ts'
import { marked, openSite, type Site, type WatchedPage } from './site.ts'

const DRAFTS = unzipSync(
  readFileSync(resolve(import.meta.dirname, '../../dist/drafts/sample-county.zip')),
)

const reports: readonly ParsedReport[] = (
  await Promise.all(
    Object.entries(DRAFTS).map(async ([name, bytes]) => {
      const reading = await readReport(bytes, name, null)
      return 'error' in reading ? [] : [reading.report]
    }),
  )
).flat()

/** A cell over all drafts by a plain loop: the sum, and of how many. */
const plainly = (id: string): { value: string; counted: string } => {
  const [indicator, applicant = ''] = id.split('|')
  const numbers = reports.flatMap(({ observations }) => {
    const own = observations.find(
      (o) =>
        o.place.kind === 'cell' && o.indicator === indicator && (o.applicant ?? '') === applicant,
    )
    return own?.value ?? []
  })
  const sum = numbers.reduce((all, value) => all + value, 0)
  return { value: numbers.length === 0 ? '' : String(sum), counted: String(numbers.length) }
}

const downloaded = async (page: Page, action: string): Promise<Uint8Array> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-action="${action}"]`).first().click(),
  ])
  return new Uint8Array(readFileSync(await download.path()))
}

let site: Site
let watched: WatchedPage
beforeAll(async () => {
  site = await openSite()
  watched = await site.open('#/check')
  const { page } = watched
  await marked(page, 'gongkai:check-ready')
  await page.context().route('**/*', (route) => route.abort())
  await page.context().setOffline(true)
  await page.locator('[data-control="files"]').setInputFiles(
    Object.entries(DRAFTS).map(([name, bytes]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  )
  await marked(page, 'gongkai:check-done')
})
afterAll(async () => {
  await watched.close()
  await site.close()
})

describe('drafts added up on the page', () => {
  it('give every cell as a plain loop does, and over how many bodies', async () => {
    const { page } = watched
    await page.locator('[data-action="sum"]').click()
    const cells = await page.locator('[data-sum]').evaluateAll((all) =>
      all.map((cell) => ({
        id: cell.getAttribute('data-sum') ?? '',
        value: cell.getAttribute('data-value'),
        counted: cell.getAttribute('data-counted'),
      })),
    )
    expect(cells.length).toBeGreaterThan(150)
    for (const { id, ...cell } of cells) expect({ id, ...cell }).toEqual({ id, ...plainly(id) })
  })

  it('say who is missing, what is left out, and whose form does not balance', async () => {
    const summed = watched.page.locator('[data-section="summed"]')
    const text = await summed.innerText()
    expect(text).toContain('名录上还缺 3 个单位')
    expect(text).toContain('还有 1 个文件没有读出来')
    expect(await summed.locator('[data-section="gaps"] li').count()).toBeGreaterThan(0)
    const failed = summed.locator('[data-section="balance"] li')
    expect(await failed.count()).toBeGreaterThan(0)
    expect(await failed.first().innerText()).toContain('来自')
    await summed.locator('[data-sum="applications.received|total"] button').click()
    expect(await summed.locator('[data-section="shares"] li').count()).toBe(reports.length)
  })

  it('leave as Word and Excel in the form’s own layout', async () => {
    const { page } = watched
    const reading = await readReport(await downloaded(page, 'sum-docx'), 'sum.docx', null)
    if ('error' in reading) throw new Error(reading.error.message)
    const total = reading.report.observations.find(
      (o) => o.indicator === 'applications.received' && o.applicant === 'total',
    )
    expect(String(total?.value)).toBe(plainly('applications.received|total').value)
    const book = read(await downloaded(page, 'sum-xlsx'))
    expect(book.SheetNames[0]).toBe('汇总表')
    expect(book.Sheets['汇总表']?.['!merges']?.length).toBeGreaterThan(20)
  })
})

describe('letters to the townships', () => {
  it('are one a body with findings, as text, as a table and on paper', async () => {
    const { page, complaints } = watched
    await page.locator('[data-action="letters"]').click()
    const letters = page.locator('[data-letter]')
    const counts = await letters.evaluateAll((all) =>
      all.map((letter) => Number(letter.getAttribute('data-count'))),
    )
    expect(counts.length).toBeGreaterThanOrEqual(3)
    expect(counts.every((count) => count > 0)).toBe(true)
    const book = read(await downloaded(page, 'letters-xlsx'))
    const rows = utils.sheet_to_json(book.Sheets['核对意见']!)
    expect(rows).toHaveLength(counts.reduce((sum, count) => sum + count, 0))

    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.locator('[data-action="letters-print"]').click()
    const paper = page.locator('.letters-on-paper [data-section="letter"]')
    await expect.poll(() => paper.count()).toBe(counts.length)
    expect(await page.locator('.masthead').isVisible()).toBe(false)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect.poll(() => page.locator('.masthead').isVisible()).toBe(true)

    await letters.first().locator('summary').click()
    const form = await readReport(await downloaded(page, 'form-docx'), 'form.docx', null)
    expect('error' in form ? form.error.code : form.report.tables.length).toBe(3)
    expect(complaints).toEqual([])
  })
})
