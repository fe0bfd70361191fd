import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../src/pages/routes.ts'
import { goTo } from './go-to.ts'
import { moving, stays, tooSmall, unreadable } from './layout.ts'
import { marked, openSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const SAMPLE = 'v=1&d=sample&r=990101'
const VIEWS = [
  ...PAGES.map(({ path }) => `${path}?${SAMPLE}${path === '/township' ? '&t=990101101' : ''}`),
  `/township?${SAMPLE}`,
  `/disclosure?${SAMPLE}&view=table`,
  '/?v=1',
  '/?v=1&r=621025',
]

type Options = Parameters<Site['open']>[1]

/** Looks at every view and gathers what is wrong with each. */
const lookThrough = async (
  options: Options,
  look: (page: Page) => Promise<readonly unknown[]>,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Record<string, readonly unknown[]>> => {
  const { page, complaints, close } = await site.open(`#/?${SAMPLE}`, options)
  await marked(page, 'gongkai:engine-ready')
  await prepare(page)
  const found: Record<string, readonly unknown[]> = {}
  for (const view of VIEWS) {
    await goTo(page, view)
    const now = await look(page)
    if (now.length > 0) found[view] = now
  }
  expect(complaints).toEqual([])
  await close()
  return found
}

describe('at 400 % zoom', () => {
  // A window of 1280 × 1024 CSS pixels, each four times as large.
  const viewport = { width: 320, height: 256 }

  it('nothing is beyond the window, cut, or covered', async () => {
    const found = await lookThrough({ viewport }, async (page) => [
      ...(await unreadable(page)),
      ...(await stays(page)).filter(({ share }) => share > 0.25),
    ])
    expect(found).toEqual({})
  })

  it('the choosers and the evidence can be used', async () => {
    const { page, close } = await site.open(`#/disclosure?${SAMPLE}&view=table`, { viewport })
    await marked(page, 'gongkai:engine-ready')
    await page.locator('[aria-controls="controls"]').click()
    expect(await unreadable(page)).toEqual([])
    await page.locator('[data-control="townships"] button').click()
    await page.locator('[data-control="townships"] input[type="checkbox"]').first().check()
    await expect.poll(() => page.url()).toContain('t=')
    expect(await unreadable(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('td button').first().click()
    await page.locator('dialog blockquote').first().waitFor()
    expect(await unreadable(page)).toEqual([])
    await page.locator('dialog').getByRole('link', { name: '打开合成的报告文件' }).hover()
    await close()
  })
})

describe('with the spacing that a reader may set', () => {
  const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`

  it.each([1280, 390])('nothing is cut or overlaps at %i px', async (width) => {
    const found = await lookThrough(
      { viewport: { width, height: 900 }, bypassCSP: true },
      unreadable,
      (page) => page.addStyleTag({ content: SPACING }),
    )
    expect(found).toEqual({})
  })
})

describe('what is pressed', () => {
  it('is 24 px wide and high at least', async () => {
    const viewport = { width: 1440, height: 900 }
    expect(await lookThrough({ viewport }, (page) => tooSmall(page, 24))).toEqual({})
  })

  it('is 44 px wide and high under a finger', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    expect(await lookThrough(phone, (page) => tooSmall(page, 44))).toEqual({})
  })
})

describe('motion', () => {
  it('is none for those who want none, and little for others', async () => {
    expect(await lookThrough({ reducedMotion: 'reduce' }, moving)).toEqual({})
    const others = await lookThrough({ reducedMotion: 'no-preference' }, moving)
    expect(Object.keys(others)).toHaveLength(VIEWS.length)
  })
})
