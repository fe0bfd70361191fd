import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { packageRows, type Raw } from './package-rows.ts'
import { marked, openSite, redrawn, tableOf, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const COUNTY = '990101'
const YEAR = '2023'
const REQUESTS = `#/requests?v=1&d=sample&r=${COUNTY}&y=2018-${YEAR}`

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

/** One column of the applications table of a year: township → row of the form → number. */
const columnOf = (applicant: string, year: string): Map<string, Map<string, number>> => {
  const reports = new Map(
    packageRows('sample', 'reports')
      .filter((r) => r['year'] === year)
      .map((r) => [r['report_id'], r['township_code']!]),
  )
  const found = new Map([...reports.values()].map((code) => [code, new Map<string, number>()]))
  for (const o of packageRows('sample', 'observations')) {
    const code = reports.get(o['report_id'])
    if (code === undefined || o['applicant'] !== applicant || o['value'] === '') continue
    found.get(code)!.set(o['indicator']!.replace('applications.', ''), Number(o['value']))
  }
  return found
}

type Cells = Map<string, number>

const REFUSED = [
  'state_secret',
  'prohibited_by_law',
  'endangers_security',
  'third_party_rights',
  'internal_affairs',
  'process_information',
  'enforcement_files',
  'administrative_query',
].map((reason) => `refused.${reason}`)
const UNABLE = ['not_held', 'must_be_created', 'still_unclear'].map((row) => `unable.${row}`)
const NOT_PROCESSED = ['petition', 'repeated', 'publication', 'excessive', 'reconfirmation'].map(
  (row) => `not_processed.${row}`,
)
const OTHER = ['not_corrected', 'fee_unpaid', 'other'].map((row) => `other.${row}`)

/** The rows added; null where one is missing. */
const added = (cells: Cells, ids: readonly string[]): number | null => {
  const values = ids.flatMap((id) => cells.get(id) ?? [])
  return values.length === ids.length ? values.reduce((a, b) => a + b, 0) : null
}

const OUTCOMES: [string, (cells: Cells) => number | null][] = [
  ['予以公开', (cells) => added(cells, ['granted'])],
  ['部分公开', (cells) => added(cells, ['partly_granted'])],
  ['不予公开', (cells) => added(cells, REFUSED)],
  ['无法提供', (cells) => added(cells, UNABLE)],
  ['不予处理', (cells) => added(cells, NOT_PROCESSED)],
  ['其他处理', (cells) => added(cells, ['other']) ?? added(cells, OTHER)],
]
const FLOW: [string, (cells: Cells) => number | null][] = [
  ['上年结转', (cells) => added(cells, ['carried_in'])],
  ['新收申请', (cells) => added(cells, ['received'])],
  ...OUTCOMES,
  ['结转下年度', (cells) => added(cells, ['carried_out'])],
]
const concluded = (cells: Cells): number | null => added(cells, ['concluded'])

const told = (column: Map<string, Cells>, ...of: ((cells: Cells) => number | null)[]): Cells[] =>
  [...column.values()].filter((cells) => of.every((one) => one(cells) !== null))

const sumOf = (reports: readonly Cells[], of: (cells: Cells) => number | null): number =>
  reports.reduce((sum, cells) => sum + (of(cells) ?? 0), 0)

/** Every number of the page about one column, against the CSV. */
const expectColumn = async (page: Page, applicant: string): Promise<void> => {
  const column = columnOf(applicant, YEAR)

  const outcomes = recordsOf(await tableOf(page, 'request-outcomes'))
  expect(outcomes).toHaveLength(packageRows('sample', 'townships').length)
  for (const row of outcomes) {
    const cells = column.get(row['区划代码']!) ?? new Map()
    for (const [name, of] of [...FLOW, ['办结总计', concluded] as const])
      expect([row['区划代码'], name, number(row[name])]).toEqual([row['区划代码'], name, of(cells)])
  }

  const whole = told(column, ...FLOW.map(([, of]) => of), concluded)
  const flow = recordsOf(await tableOf(page, 'request-flow'))
  for (const [i, [name, of]] of FLOW.entries())
    expect([flow[i]?.['项目'], number(flow[i]?.['件数'])]).toEqual([name, sumOf(whole, of)])
  expect(number(flow[0]?.['有数字的乡镇街道'])).toBe(whole.length)
  const open = whole.flatMap((cells) => {
    const left = added(cells, ['received', 'carried_in']) ?? 0
    const right = added(cells, ['concluded', 'carried_out']) ?? 0
    const parts = OUTCOMES.reduce((sum, [, of]) => sum + (of(cells) ?? 0), 0)
    const total = concluded(cells) ?? 0
    return [Math.abs(left - right), Math.abs(total - parts)].filter((gap) => gap > 0)
  })
  // The sample has a report whose total is not that of its rows.
  expect(open.length > 0).toBe(applicant === 'total')
  expect(flow.slice(FLOW.length).map((row) => number(row['件数']))).toEqual(open)

  const eight = told(column, (cells) => added(cells, REFUSED))
  const refused = sumOf(eight, (cells) => added(cells, REFUSED))
  const reasons = recordsOf(await tableOf(page, 'refusal-reasons'))
  expect(reasons).toHaveLength(8)
  for (const [i, row] of reasons.entries()) {
    const count = sumOf(eight, (cells) => added(cells, [REFUSED[i]!]))
    expect([i, number(row['件数']), number(row['分母'])]).toEqual([i, count, refused])
    if (refused < 5) expect(row['占比']).toBe('—')
    else {
      const share = Number((row['占比'] ?? '').replace('%', ''))
      expect(Math.abs(share - (100 * count) / refused)).toBeLessThan(0.1)
    }
  }
  expect(await page.locator('[data-chart="refusal-reasons"] h2').textContent()).toContain(
    `${eight.length} 份报告不予公开 ${refused} 件`,
  )
}

const nameIn = (page: Page, chart: string, name: string) =>
  page.locator(`[data-chart="${chart}"] svg text`, { hasText: new RegExp(`^${name}$`) }).first()

describe('a kind of applicants that is pressed', () => {
  it('narrows every figure of requests to its column, and back, and its chip undoes it', async () => {
    const { page, complaints, close } = await site.open(REQUESTS)
    await settled(page)
    await redrawn(page, () => nameIn(page, 'applicant-kinds', '自然人').click({ force: true }))
    expect(page.url()).toContain('a=natural_person')
    const chip = page.getByRole('button', { name: '去掉：申请人：自然人' })
    expect(await chip.count()).toBe(1)
    for (const chart of ['request-outcomes', 'request-flow', 'refusal-reasons']) {
      const figure = page.locator(`[data-chart="${chart}"]`)
      expect(await figure.locator('h2').textContent()).toContain('（申请人：自然人）')
      expect(await figure.locator('.subtitle').textContent()).toContain('（申请人：自然人）')
    }
    const bands = await page.locator('[data-chart="request-flow"] svg text').allTextContents()
    const column = columnOf('natural_person', YEAR)
    const whole = told(column, ...FLOW.map(([, of]) => of), concluded)
    for (const [name, of] of FLOW) expect(bands).toContain(`${name} ${sumOf(whole, of)}`)

    await redrawn(page, () => page.goBack())
    expect(page.url()).not.toContain('a=')
    expect(await chip.count()).toBe(0)
    await redrawn(page, () => page.goForward())
    await expectColumn(page, 'natural_person')

    await redrawn(page, () => chip.click())
    expect(page.url()).not.toContain('a=')
    await settled(page)
    await expectColumn(page, 'total')
    expect(complaints).toEqual([])
    await close()
  })

  it('stands in the CSV, which is the table on screen', async () => {
    const { page, complaints, close } = await site.open(`${REQUESTS}&a=business`)
    await settled(page)
    for (const chart of ['request-outcomes', 'request-flow', 'applicant-kinds']) {
      const table = await tableOf(page, chart)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .locator(`[data-chart="${chart}"]`)
          .getByRole('button', { name: /下载 CSV/ })
          .click(),
      ])
      const csv = parse(readFileSync(await download.path()), { bom: true }) as string[][]
      expect(csv).toHaveLength(table.length)
      const whose = csv[0]!.indexOf('申请人')
      const all = csv.slice(1).map((row) => row[whose])
      if (chart === 'applicant-kinds') expect(all).toContain('商业企业')
      else expect(new Set(all)).toEqual(new Set(['商业企业']))
      csv.slice(1).forEach((cells, i) =>
        cells.forEach((cell, j) => {
          const onScreen = number(table[i + 1]![j])
          if (onScreen !== null) expect(Number(cell)).toBe(onScreen)
        }),
      )
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('are counted as the CSV has them, with their share of the total', async () => {
    const { page, complaints, close } = await site.open(REQUESTS)
    await settled(page)
    const kinds = recordsOf(await tableOf(page, 'applicant-kinds'))
    const ids = kinds.map((row) => row['申请人代号']!)
    expect(ids).toHaveLength(6)
    const columns = new Map([...ids, 'total'].map((id) => [id, columnOf(id, YEAR)]))
    const codes = [...columns.get('total')!.keys()].filter((code) =>
      [...columns.values()].every((column) => column.get(code)?.has('received')),
    )
    const sum = (id: string): number =>
      codes.reduce((all, code) => all + (columns.get(id)!.get(code)!.get('received') ?? 0), 0)
    for (const row of kinds)
      expect([row['申请人代号'], number(row['件数']), number(row['分母'])]).toEqual([
        row['申请人代号'],
        sum(row['申请人代号']!),
        sum('total'),
      ])
    expect(sum('natural_person')).toBeGreaterThan(20)
    const heading = await page.locator('[data-chart="applicant-kinds"] h2').textContent()
    expect(heading).toContain(`新收申请 ${sum('total')} 件，自然人 ${sum('natural_person')} 件`)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('requests year by year', () => {
  it('are added over the reports that tell every outcome, and a year is chosen by its bar', async () => {
    const { page, complaints, close } = await site.open(REQUESTS)
    await settled(page)
    const figure = page.locator('[data-chart="request-outcomes"]')
    await redrawn(page, () => figure.locator('select').selectOption('year'))
    expect(page.url()).toContain('g=year')
    await redrawn(page, () => nameIn(page, 'request-outcomes', '2021').click({ force: true }))
    expect(page.url()).toContain('y=2021')
    await redrawn(page, () => page.getByRole('button', { name: '去掉：2021 年' }).click())
    await redrawn(page, () => page.goBack())
    await redrawn(page, () => page.goBack())
    const rows = recordsOf(await tableOf(page, 'request-outcomes'))
    expect(rows.map((row) => row['年度'])).toEqual(['2018', '2019', '2020', '2021', '2022', YEAR])
    for (const row of rows) {
      const column = columnOf('total', row['年度']!)
      const reports = told(column, concluded, ...OUTCOMES.map(([, of]) => of))
      expect([row['年度'], number(row['有数字的乡镇街道'])]).toEqual([row['年度'], reports.length])
      for (const [name, of] of [...OUTCOMES, ['办结总计', concluded] as const])
        expect([row['年度'], name, number(row[name])]).toEqual([
          row['年度'],
          name,
          sumOf(reports, of),
        ])
    }
    expect(complaints).toEqual([])
    await close()
  })
})

describe('where nobody asked or nobody tells', () => {
  it('says so in words, not in noughts', async () => {
    const { page, complaints, close } = await site.open('#/requests?v=1&r=621025&y=2018-2020')
    await settled(page)
    for (const [chart, words] of [
      ['request-flow', '的新收、上年结转和结转下年度都是 0'],
      ['applicant-kinds', '都没有新收申请'],
      ['refusal-reasons', '好消息'],
    ] as const) {
      const figure = page.locator(`[data-chart="${chart}"]`)
      expect([chart, await figure.getAttribute('data-state')]).toEqual([chart, 'empty'])
      expect(await figure.textContent()).toContain(words)
      expect(await figure.textContent()).toContain('1 / 10')
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('says once what several figures lack, leads to what has it, and compares what is stated', async () => {
    // Only the texts of these reports say how many requests came; no table was captured.
    const { page, complaints, close } = await site.open('#/requests?v=1&r=330109')
    await marked(page, 'gongkai:first-charts')
    await page.waitForFunction(() => document.querySelector('[data-state="loading"]') === null)
    const shown = page.locator('[data-chart][data-state="empty"]:not([hidden])')
    expect(await shown.count()).toBe(1)
    expect(await shown.innerText()).toContain('这 4 项在所选范围内都没有一份报告载明数字')
    expect(await page.locator('[data-chart="measure-ranking"]').getAttribute('data-state')).toBe(
      'ready',
    )
    expect(await page.locator('[data-chart="measure-ranking"] h2').innerText()).toContain(
      '新收申请量',
    )
    await shown.locator('[data-where-stated] a').first().click()
    await page.waitForFunction(() => document.querySelector('[data-state="loading"]') === null)
    const outcomes = page.locator('[data-chart="request-outcomes"]')
    await expect.poll(() => outcomes.innerText()).toMatch(/1 \/ \d+ 个乡镇街道载明/)
    expect(complaints).toEqual([])
    await close()
  })

  it('fits a phone, in the dark', async () => {
    for (const view of ['requests', 'disclosure']) {
      const { page, complaints, close } = await site.open(`#/${view}?v=1&d=sample&r=${COUNTY}`, {
        viewport: { width: 390, height: 844 },
        colorScheme: 'dark',
      })
      await settled(page)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect([view, over, complaints]).toEqual([view, 0, []])
      await close()
    }
  })
})
