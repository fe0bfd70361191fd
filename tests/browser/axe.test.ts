import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../src/pages/routes.ts'
import { goTo } from './go-to.ts'
import { marked, openSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SAMPLE = 'd=sample&r=990101&y=2020-2024'

/** What axe finds on the page as it stands: rule, place, and why. */
const faults = async (page: Page): Promise<string[]> => {
  const { violations }: AxeResults = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    TAGS,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

const open = async (width: number, theme: 'light' | 'dark') => {
  const opened = await site.open(`#/?v=1&${SAMPLE}`, {
    viewport: { width, height: 900 },
    colorScheme: theme,
    // axe is put into the page, which the site's own policy forbids.
    bypassCSP: true,
  })
  await marked(opened.page, 'gongkai:engine-ready')
  await opened.page.addScriptTag({ content: axe.source })
  return opened
}

const VIEWS = PAGES.flatMap(({ path }) => {
  const query = path === '/township' ? `v=1&${SAMPLE}&t=990101101` : `v=1&${SAMPLE}`
  return [`${path}?${query}`, `${path}?${query}&l=en`]
})

const PUBLISHED = ['/?v=1&r=621025', '/?v=1&r=621025&l=en', '/mailbox?v=1&r=621025&y=2019']

interface Opened {
  readonly at: string
  readonly act: (page: Page) => Promise<unknown>
}

/** On a phone the choosers stand behind a button. */
const unfold = async (page: Page): Promise<void> => {
  const toggle = page.locator('[aria-controls="controls"]')
  if (await toggle.isVisible()) await toggle.click()
}

/** What is only there once it has been asked for. */
const OPENED: Readonly<Record<string, Opened>> = {
  'the choosers and the townships open': {
    at: `/?v=1&${SAMPLE}&t=990101101`,
    act: async (page) => {
      await unfold(page)
      await page.locator('[data-control="townships"] button').first().click()
      await page.locator('[data-control="townships"] input[type="checkbox"]').first().waitFor()
    },
  },
  'places found': {
    at: `/?v=1&${SAMPLE}`,
    act: async (page) => {
      await page.locator('[data-control="search"]').fill('镇')
      await page.locator('[role="option"]').first().waitFor()
    },
  },
  'no place found': {
    at: `/?v=1&${SAMPLE}`,
    act: async (page) => {
      await page.locator('[data-control="search"]').fill('没有这个地方')
      await page.locator('.nothing').waitFor()
    },
  },
  'a table, all of it, sorted': {
    at: '/disclosure?v=1&y=2014-2025&view=table',
    act: async (page) => {
      await page
        .getByRole('button', { name: /^显示全部/ })
        .first()
        .click()
      await page.locator('th button').nth(3).click()
      await page.waitForSelector('th[aria-sort="ascending"]')
    },
  },
  'the evidence of a figure': {
    at: `/disclosure?v=1&${SAMPLE}&view=volume-ranking`,
    act: async (page) => {
      await page.locator('td button').first().click()
      await page.locator('dialog blockquote').first().waitFor()
    },
  },
  'every definition open': {
    at: `/requests?v=1&${SAMPLE}`,
    act: (page) =>
      page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      ),
  },
  'the dictionary open and a question answered': {
    at: `/data?v=1&${SAMPLE}`,
    act: async (page) => {
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      )
      await page.locator('textarea').fill('from observations')
      await page.locator('textarea').press('Control+Enter')
      await page.waitForSelector('[data-section="sql"][data-state="ready"] table')
    },
  },
  'a question refused': {
    at: `/data?v=1&${SAMPLE}`,
    act: async (page) => {
      await page.locator('textarea').fill('drop table reports')
      await page.locator('textarea').press('Control+Enter')
      await page.waitForSelector('[data-section="sql"][data-state="failed"]')
    },
  },
  'notices, and nothing to draw': {
    at: '/requests?v=1&r=999999&y=1850&t=000000000',
    act: (page) => page.locator('.notice').first().waitFor(),
  },
  'a township to be chosen': {
    at: `/township?v=1&${SAMPLE}`,
    act: (page) => page.locator('main li a').first().waitFor(),
  },
}

describe.each([
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('axe at %i px in the %s theme', (width, theme) => {
  it('finds nothing on any page, in either language', async () => {
    const { page, close } = await open(width, theme)
    const found: Record<string, string[]> = {}
    for (const view of [...VIEWS, ...PUBLISHED]) {
      await goTo(page, view)
      const now = await faults(page)
      if (now.length > 0) found[view] = now
    }
    expect(found).toEqual({})
    await close()
  })

  it('finds nothing with all kinds of things open', async () => {
    const { page, close } = await open(width, theme)
    const found: Record<string, string[]> = {}
    for (const [what, { at, act }] of Object.entries(OPENED)) {
      await goTo(page, at)
      await act(page)
      const now = await faults(page)
      if (now.length > 0) found[what] = now
      await page.keyboard.press('Escape')
    }
    expect(found).toEqual({})
    await close()
  })
})
