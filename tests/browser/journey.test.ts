import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { packageRows } from './package-rows.ts'
import { marked, openSite, redrawn, tableOf, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const SAMPLE_COUNTY = '990101'

/** Chooses the sample county and the years 2020 to 2024 with the page's own controls. */
const chooseSample = async (page: Page): Promise<void> => {
  await redrawn(page, () => page.locator('[data-control="dataset"]').getByText('示例县').click())
  for (const level of ['province', 'prefecture', 'county']) {
    const select = page.locator(`[data-control="region"] select[data-level="${level}"]`)
    const last = await select.locator('option').last().getAttribute('value')
    await redrawn(page, () => select.selectOption(last))
  }
  const years = page.locator('[data-control="years"] select')
  await redrawn(page, () => years.first().selectOption('2020'))
  await redrawn(page, () => years.last().selectOption('2024'))
}

/** What plain JavaScript makes of the package's CSV, for one indicator and year. */
const byTownship = (
  indicator: string,
  year: number,
  applicant = '',
): Map<string, { value: number | null; status: string }> => {
  const reports = new Map(
    packageRows('sample', 'reports')
      .filter((r) => r['year'] === String(year))
      .map((r) => [r['report_id'], r['township_code']!]),
  )
  return new Map(
    packageRows('sample', 'observations')
      .filter(
        (o) =>
          reports.has(o['report_id']) &&
          o['indicator'] === indicator &&
          o['applicant'] === applicant,
      )
      .map((o) => [
        reports.get(o['report_id'])!,
        { value: o['value'] === '' ? null : Number(o['value']), status: o['status']! },
      ]),
  )
}

/** The number that a table cell shows, or null where it shows a word. */
const shown = (text: string | undefined): number | null => {
  const digits = (text ?? '').replace(/[,，约+%\s]/g, '').replace('−', '-')
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : null
}

const columnOf = (table: readonly string[][], heading: RegExp): number =>
  table[0]!.findIndex((text) => heading.test(text))

describe('a supervisor compares the townships of a county', () => {
  it('sees the numbers that plain JavaScript reads from the CSV, and no other origin', async () => {
    const { page, complaints, close } = await site.open('')
    await marked(page, 'gongkai:engine-ready')
    await chooseSample(page)
    expect(page.url()).toContain(`r=${SAMPLE_COUNTY}`)
    expect(page.url()).toContain('y=2020-2024')

    const volume = await tableOf(page, 'volume-ranking')
    const disclosed = byTownship('disclosed.total', 2024)
    const townships = packageRows('sample', 'townships')
    expect(volume).toHaveLength(townships.length + 1)
    const code = columnOf(volume, /代码/)
    const items = columnOf(volume, /公开/)
    for (const row of volume.slice(1))
      expect([row[code], shown(row[items])]).toEqual([
        row[code],
        disclosed.get(row[code]!)?.value ?? null,
      ])
    expect(disclosed.size).toBeGreaterThan(8)

    const outcomes = await tableOf(page, 'request-outcomes')
    for (const [heading, indicator] of [
      [/新收/, 'applications.received'],
      [/^予以公开/, 'applications.granted'],
      [/结转下年|转下年/, 'applications.carried_out'],
    ] as const) {
      const printedNumbers = byTownship(indicator, 2024, 'total')
      const at = columnOf(outcomes, heading)
      expect(at, String(heading)).toBeGreaterThan(0)
      const year = columnOf(outcomes, /年度|年份|^年$/)
      for (const row of outcomes.slice(1).filter((r) => year < 0 || r[year] === '2024'))
        expect([row[code], heading, shown(row[at])]).toEqual([
          row[code],
          heading,
          printedNumbers.get(row[code]!)?.value ?? null,
        ])
    }

    const mailbox = await tableOf(page, 'mailbox-reply')
    const received = byTownship('mail.received', 2024)
    const replied = byTownship('mail.replied', 2024)
    const year = columnOf(mailbox, /年度|年份|^年$/)
    const letters = mailbox.slice(1).filter((r) => year < 0 || r[year] === '2024')
    const rows = letters.filter((r) => !r.some((cell) => /热线/.test(cell)))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows)
      expect([
        row[code],
        shown(row[columnOf(mailbox, /收到/)]),
        shown(row[columnOf(mailbox, /答复/)]),
      ]).toEqual([
        row[code],
        received.get(row[code]!)?.value ?? null,
        replied.get(row[code]!)?.value ?? null,
      ])

    expect(complaints).toEqual([])
    await close()
  })

  it('downloads exactly the table on screen', async () => {
    const { page, complaints, close } = await site.open(
      `#/disclosure?v=1&d=sample&r=${SAMPLE_COUNTY}&y=2020-2024`,
    )
    await marked(page, 'gongkai:engine-ready')
    for (const [chart, years] of [
      ['volume-ranking', '2024'],
      ['volume-trend', '2020-2024'],
    ] as const) {
      const table = await tableOf(page, chart)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .locator(`[data-chart="${chart}"]`)
          .getByRole('button', { name: /下载 CSV/ })
          .click(),
      ])
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^合成示例数据_.*_示例县_${years}_\\d{8}\\.csv$`),
      )
      const bytes = readFileSync(await download.path())
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const text = bytes.toString('utf8')
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const csv = parse(text, { bom: true }) as string[][]
      expect(csv).toHaveLength(table.length)
      expect(csv[0]).toEqual(table[0]!.map((heading) => heading.replace(/[↑↓]$/, '').trim()))
      csv.slice(1).forEach((cells, i) =>
        cells.forEach((cell, j) => {
          const onScreen = table[i + 1]![j]!
          const number = shown(onScreen)
          if (number !== null && cell !== onScreen) expect(Number(cell)).toBe(number)
          else if (cell !== '' && !/^原文/.test(onScreen)) expect(onScreen).toBe(cell)
        }),
      )
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('goes back and forward through what was chosen', async () => {
    const { page, complaints, close } = await site.open('#/?v=1')
    await marked(page, 'gongkai:engine-ready')
    await redrawn(page, () =>
      page
        .getByRole('button', { name: /正宁县/ })
        .first()
        .click(),
    )
    expect(page.url()).toContain('r=621025')
    await redrawn(page, () => page.goBack())
    expect(page.url()).not.toContain('r=621025')
    await redrawn(page, () => page.goForward())
    expect(page.url()).toContain('r=621025')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a citizen reads where a figure comes from', () => {
  it('opens Zhoujia 2020 in one click from 正宁县: 237 items, the words, the report', async () => {
    const { page, complaints, close } = await site.open('#/disclosure?v=1&r=621025&y=2020')
    await marked(page, 'gongkai:engine-ready')
    const table = await tableOf(page, 'volume-ranking')
    const row = table.find((cells) => cells.includes('周家镇'))!
    expect(row.map(shown)).toContain(237)
    // Ten townships, one report: the others are words, not noughts.
    expect(table).toHaveLength(11)
    expect(
      table
        .slice(1)
        .flat()
        .filter((text) => text === '0'),
    ).toEqual([])

    await page
      .locator('[data-chart="volume-ranking"] tr', { hasText: '周家镇' })
      .getByRole('button')
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.textContent()).toContain('237')
    expect(await dialog.textContent()).toContain('公开政府信息237条')
    expect(await dialog.textContent()).toContain('309')
    expect(complaints).toEqual([])
    await close()
  })

  it('finds any township by name, before the engine', async () => {
    site.interfere((path) => (/\.wasm(?:\.gz)?$/.test(path) ? 'stall' : null))
    const { page, close } = await site.open('')
    await marked(page, 'gongkai:first-charts')
    await page.locator('[data-control="search"]').fill('周家镇')
    await expect
      .poll(() => page.getByRole('option').allTextContents())
      .toContainEqual(expect.stringContaining('正宁县'))
    await close()
    site.interfere(null)
  })
})
