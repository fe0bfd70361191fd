import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { packageRows, type Raw } from './package-rows.ts'
import { openSite, tableOf, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const COUNTY = '990101'

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.querySelector('[data-chart]') !== null &&
      document.querySelector('[data-chart][data-state="loading"]') === null,
  )

/** The rows of a table by heading, the unit left out. */
const recordsOf = (table: readonly string[][]): Raw[] => {
  const heads = (table[0] ?? []).map((head) => head.replace(/（.*）|[↑↓\s]/g, ''))
  return table.slice(1).map((row) => Object.fromEntries(row.map((cell, i) => [heads[i]!, cell])))
}

const number = (text: string | undefined): number | null =>
  /^-?[\d,]+(\.\d+)?$/.test(text ?? '') ? Number((text ?? '').replaceAll(',', '')) : null

const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total']
const PARTS = ['维持', '纠正', '其他结果', '尚未审结', '总计']
const BLOCKS = [
  ['review', '复议'],
  ['litigation_direct', '直接起诉'],
  ['litigation_after_review', '复议后起诉'],
] as const

describe('reviews and lawsuits', () => {
  it('show the cases of the CSV, and rates of the concluded ones', async () => {
    const year = '2024'
    const { page, complaints, close } = await site.open(
      `#/reviews?v=1&d=sample&r=${COUNTY}&y=2018-${year}`,
    )
    await settled(page)
    const shown = recordsOf(await tableOf(page, 'review-outcomes'))
    expect(shown).toHaveLength(packageRows('sample', 'townships').length)
    const reports = packageRows('sample', 'reports').filter((r) => r['year'] === year)
    const told = new Map(
      packageRows('sample', 'observations').map((o) => [
        `${o['report_id']} ${o['indicator']}`,
        o['value'] === '' ? null : Number(o['value']),
      ]),
    )
    let cases = 0
    for (const row of shown) {
      const report = reports.find((r) => r['township_code'] === row['区划代码'])
      const of = (id: string) => told.get(`${report?.['report_id']} ${id}`) ?? null
      for (const [block, name] of BLOCKS)
        for (const [i, result] of RESULTS.entries()) {
          const column = `${name}${PARTS[i]}`
          const expected = of(`${block}.${result}`)
          expect([row['区划代码'], column, number(row[column])]).toEqual([
            row['区划代码'],
            column,
            expected,
          ])
          cases += result === 'total' ? (expected ?? 0) : 0
        }
      const concluded = ['upheld', 'corrected', 'other'].map((part) => of(`review.${part}`))
      const sum = concluded.every((part) => part !== null)
        ? concluded.reduce<number>((all, part) => all + (part ?? 0), 0)
        : 0
      expect([row['区划代码'], row['复议纠错率']?.endsWith('%')]).toEqual([
        row['区划代码'],
        sum > 0,
      ])
      if (sum > 0) {
        const per = Number((row['复议纠错率'] ?? '').replace('%', ''))
        expect(Math.abs(per - ((concluded[1] ?? 0) / sum) * 100)).toBeLessThan(0.1)
      }
    }
    expect(cases).toBeGreaterThan(3)
    expect(complaints).toEqual([])
    await close()
  })

  it('take the word of an opening that there was none for a nought of the text', async () => {
    const { page, complaints, close } = await site.open('#/reviews?v=1&y=2025')
    await settled(page)
    const shown = recordsOf(await tableOf(page, 'review-outcomes'))
    const reports = new Map(
      packageRows('published', 'reports')
        .filter((r) => r['year'] === '2025')
        .map((r) => [r['report_id'], r['township_code']]),
    )
    const none = packageRows('published', 'observations').filter(
      (o) => o['indicator'] === 'narrative.reviews' && o['value'] === '0',
    )
    const expected = none.flatMap((o) => reports.get(o['report_id']) ?? []).sort()
    const told = shown.filter((row) => row['复议总计'] === '0' && row['复议总计取自'] === '正文')
    expect(told.map((row) => row['区划代码']).sort()).toEqual(expected)
    expect(expected.length).toBeGreaterThan(5)
    for (const row of told)
      expect([row['复议维持'], row['复议纠错率状态']]).toEqual(['未采集', '无审结案件'])
    expect(complaints).toEqual([])
    await close()
  })
})

describe('data quality', () => {
  it('counts failing and assessable reports of every rule as plain JavaScript does', async () => {
    const { page, complaints, close } = await site.open(
      `#/quality?v=1&d=sample&r=${COUNTY}&y=2018-2025`,
    )
    await settled(page)
    const checks = packageRows('sample', 'checks')
    const findings = packageRows('sample', 'findings')
    const hasFlaw = (report: string, rule: string): boolean =>
      findings.some(
        (f) => f['report_id'] === report && f['rule'] === rule && f['severity'] !== 'note',
      )

    const rules = recordsOf(await tableOf(page, 'findings-by-rule'))
    expect(rules.map((row) => row['规则'])).toEqual([...new Set(checks.map((c) => c['rule']))])
    for (const row of rules) {
      const of = checks.filter((c) => c['rule'] === row['规则'] && c['assessed'] !== '0')
      const failing = of.filter((c) => hasFlaw(c['report_id']!, c['rule']!)).length
      expect([row['规则'], number(row['可核报告']), number(row['不符报告'])]).toEqual([
        row['规则'],
        of.length,
        of.length === 0 ? null : failing,
      ])
    }

    const grid = recordsOf(await tableOf(page, 'findings-grid'))
    expect(grid).toHaveLength(packageRows('sample', 'townships').length * 8)
    const reports = packageRows('sample', 'reports')
    for (const row of grid) {
      const report = reports.find(
        (r) => r['township_code'] === row['区划代码'] && r['year'] === row['年度'],
      )
      for (const [column, severity] of [
        ['矛盾', 'error'],
        ['存疑', 'warning'],
        ['提示', 'note'],
      ] as const)
        expect([row['区划代码'], row['年度'], column, number(row[column])]).toEqual([
          row['区划代码'],
          row['年度'],
          column,
          report === undefined
            ? null
            : findings.filter(
                (f) => f['report_id'] === report['report_id'] && f['severity'] === severity,
              ).length,
        ])
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('lists every finding, opens both sides, and downloads the list', async () => {
    const { page, complaints, close } = await site.open(
      `#/quality?v=1&d=sample&r=${COUNTY}&y=2018-2025`,
    )
    await settled(page)
    const findings = packageRows('sample', 'findings')
    const items = page.locator('[data-finding]')
    expect(await items.count()).toBe(findings.length)
    const wanted = findings.find((f) => f['rule'] === 'balance.applicants')!
    const item = page.locator(`[data-finding="${wanted['report_id']}-${wanted['position']}"]`)
    expect(await item.textContent()).toContain(wanted['message_zh'])
    await item.getByRole('button').click()
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.textContent()).toContain(wanted['message_zh'])
    // The columns that do not add up stand beside the total.
    await expect.poll(() => dialog.textContent()).toContain('自然人')
    await page.keyboard.press('Escape')

    const table = await tableOf(page, 'findings-list')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .locator('[data-chart="findings-list"]')
        .getByRole('button', { name: /下载 CSV/ })
        .click(),
    ])
    const csv = parse(readFileSync(await download.path()), { bom: true }) as string[][]
    expect(csv).toHaveLength(findings.length + 1)
    expect(csv.slice(1).map((row) => row[csv[0]!.indexOf('说明')])).toEqual(
      findings.map((f) => f['message_zh']),
    )
    expect(table).toHaveLength(csv.length)
    expect(complaints).toEqual([])
    await close()
  })

  it('judges no report of which only the opening was captured, and says so', async () => {
    const { page, complaints, close } = await site.open('#/quality?v=1&y=2018-2025')
    await settled(page)
    const reports = packageRows('published', 'reports').filter((r) => r['year']! >= '2018')
    const full = reports.filter((r) => r['capture'] === 'full')
    const opening = reports.filter((r) => r['capture'] === 'opening')
    const rules = page.locator('[data-chart="findings-by-rule"]')
    expect(await rules.locator('h2').textContent()).toContain(`${full.length} 份全文报告`)
    expect(await rules.textContent()).toContain(`不作判断的报告 ${opening.length} 份`)
    const grid = recordsOf(await tableOf(page, 'findings-grid'))
    const known = packageRows('published', 'findings')
    for (const row of grid.filter((one) => one['核对结果'] === '仅采集部分')) {
      const report = opening.find(
        (r) => r['township_code'] === row['区划代码'] && r['year'] === row['年度'],
      )
      const warned = known.some(
        (f) => f['report_id'] === report?.['report_id'] && f['severity'] === 'warning',
      )
      expect([row['区划代码'], row['通过率'], number(row['存疑']) === null]).toEqual([
        row['区划代码'],
        '未采集',
        !warned,
      ])
    }
    expect(complaints).toEqual([])
    await close()
  })
})

describe('both views', () => {
  it('fit a phone and say that the sample is synthetic', async () => {
    for (const view of ['#/reviews', '#/quality']) {
      const { page, complaints, close } = await site.open(`${view}?v=1&d=sample&r=${COUNTY}`, {
        viewport: { width: 390, height: 844 },
        colorScheme: 'dark',
      })
      await settled(page)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect([view, over]).toEqual([view, 0])
      expect(await page.getByText('合成示例数据').first().isVisible()).toBe(true)
      expect([view, complaints]).toEqual([view, []])
      await close()
    }
  })
})
