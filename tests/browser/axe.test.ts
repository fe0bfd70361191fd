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

const PUBLISHED = PAGES.flatMap(({ path }) => {
  const query = path === '/township' ? 'v=1&r=621025&t=621025105' : 'v=1&r=621025&y=2019-2020'
  return [`${path}?${query}`, `${path}?${query}&l=en`]
})

/** The figures of a comparison as a reader may set them. */
const COMPARED = [
  `/disclosure?v=1&${SAMPLE}&m=volume_pc&p=3&b=2022&o=value&f=apart`,
  `/mailbox?v=1&${SAMPLE}&t=990101101,990101103&c=kind`,
  `/requests?v=1&${SAMPLE}&a=business&m=clearance&l=en`,
]

const EMBEDDED = [
  ['headline', 'v=1'],
  ['coverage', 'v=1&d=sample'],
  ['volume-ranking', 'v=1&d=sample&l=en'],
  ['mailbox-reply', 'v=1&view=mailbox-reply'],
  ['nothing', 'v=1'],
] as const

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
  'the ways out of a figure': {
    at: `/?v=1&${SAMPLE}`,
    act: async (page) => {
      await page.locator('[data-chart="coverage"] .quiet button').first().click()
      await page.locator('[data-share="embed"]').waitFor()
    },
  },
  'code for other pages': {
    at: `/disclosure?v=1&${SAMPLE}`,
    act: async (page) => {
      await page.locator('[data-chart="volume-ranking"] .quiet button').first().click()
      await page.locator('[data-share="embed"]').click()
      await page.locator('[data-embed="fixed"] textarea').waitFor()
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
      await page.locator('[data-section="sql"] textarea').fill('from observations')
      await page.locator('[data-section="sql"] textarea').press('Control+Enter')
      await page.waitForSelector('[data-section="sql"][data-state="ready"] table')
    },
  },
  'a question refused': {
    at: `/data?v=1&${SAMPLE}`,
    act: async (page) => {
      await page.locator('[data-section="sql"] textarea').fill('drop table reports')
      await page.locator('[data-section="sql"] textarea').press('Control+Enter')
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
    for (const view of [...VIEWS, ...PUBLISHED, ...COMPARED]) {
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

  it('finds nothing in a figure on somebody else’s page, as chart and as table', async () => {
    const found: Record<string, string[]> = {}
    for (const [id, query] of EMBEDDED) {
      const { page, close } = await site.open(`embed/#/${id}?${query}`, {
        viewport: { width, height: 600 },
        colorScheme: theme,
        bypassCSP: true,
      })
      await page.waitForSelector(
        'figure:not([data-state="ready"]), figure svg, figure table, figure dd',
      )
      await page.addScriptTag({ content: axe.source })
      const now = await faults(page)
      if (now.length > 0) found[`${id}?${query}`] = now
      await close()
    }
    expect(found).toEqual({})
  })
})
