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
    expect(text).toContain('名录上还缺 4 个单位')
    expect(text).toContain('还有 2 个文件没有读出来')
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

describe('a department and the county itself', () => {
  const RECEIVED = 'applications.received|total'
  const [name, bytes] = Object.entries(DRAFTS).find(([one]) => one.endsWith('.txt'))!
  const text = new TextDecoder().decode(bytes)

  /** A draft's text under another body's name, which a person then says of it. */
  const placed = async (page: Page, body: string, kind: string): Promise<void> => {
    const township = reports.find((one) =>
      text.includes(`${one.identity.county}${one.identity.township}`),
    )!
    const own = `${body}.txt`
    const before = await page.locator('[data-report]').count()
    await page.locator('[data-control="files"]').setInputFiles([
      {
        name: own,
        mimeType: 'text/plain',
        buffer: Buffer.from(text.replaceAll(township.identity.township!, body)),
      },
    ])
    await expect.poll(() => page.locator('[data-report]').count()).toBe(before + 1)
    const row = page.locator(`[data-report][data-file="${own}"]`)
    await row.locator('[data-action="edit"]').click()
    const editor = page.locator('[data-section="place"]')
    await editor.locator('input[type="radio"][value="true"]').check()
    await editor.locator('[data-control="body"]').fill(body)
    await editor.locator(`input[type="radio"][value="${kind}"]`).check()
    await editor.locator('[data-action="body"]').click()
    await expect.poll(() => row.getAttribute('data-name')).toBe(body)
  }

  it('join the sums, and stand against them, as what they are', async () => {
    const { page, complaints } = watched
    const cell = page.locator(`[data-sum="${RECEIVED}"]`)
    const before = Number(await cell.getAttribute('data-value'))
    const counted = Number(await cell.getAttribute('data-counted'))
    const reading = await readReport(bytes, name, null)
    if ('error' in reading) throw new Error(reading.error.message)
    const own = reading.report.observations.find(
      (o) => o.indicator === 'applications.received' && o.applicant === 'total',
    )!.value!

    await placed(page, '发展和改革局', '部门')
    await expect.poll(() => cell.getAttribute('data-counted')).toBe(String(counted + 1))
    expect(await cell.getAttribute('data-value')).toBe(String(before + own))

    // The county's own report is in no sum: the sums are held against it.
    await placed(page, '示例县人民政府', '县级政府')
    const differences = page.locator('[data-section="county-differences"] tbody tr')
    await expect.poll(() => differences.count()).toBeGreaterThan(0)
    expect(await cell.getAttribute('data-value')).toBe(String(before + own))
    const received = differences.filter({ hasText: '本年新收' }).filter({ hasText: '总计' }).first()
    const numbers = (await received.locator('td').allInnerTexts()).map((one) => one.trim())
    expect(numbers[1]).toBe(String(own))
    expect(numbers[2]).toBe(`+${before}`)

    const scope = page.locator('[data-control="sum-scope"]')
    await scope.selectOption('部门')
    await expect.poll(() => cell.getAttribute('data-value')).toBe(String(own))
    expect(await cell.getAttribute('data-counted')).toBe('1')
    await scope.selectOption('township')
    await expect.poll(() => cell.getAttribute('data-value')).toBe(String(before))
    expect(complaints).toEqual([])
  })
})
