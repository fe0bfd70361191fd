import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo } from './go-to.ts'
import { marked, openSite, type Site } from './site.ts'

/** What the page says in one frame: its heading, and every sentence that can be read. */
interface Frame {
  readonly heading: string
  readonly sentences: readonly string[]
}

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

/** Records every frame from now on; what is dimmed, with the words that it is updated, is not read. */
const record = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const SENTENCES = [
      '[data-reading] li',
      '[data-chart] h2',
      '[data-chart] .subtitle',
      '[data-chart] > .empty',
      '[data-chart] .notes li',
      '[data-chart] dd',
      '[data-chart] td',
      '[data-chart] svg text',
    ].join()
    const frames: { heading: string; sentences: string[] }[] = []
    Object.assign(globalThis, { frames })
    const isRead = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[aria-busy="true"] .box') === null
    const look = (): void => {
      frames.push({
        heading: document.querySelector('h1')?.textContent ?? '',
        sentences: [...document.querySelectorAll(SENTENCES)]
          .filter(isRead)
          .map((element) => (element.textContent ?? '').trim()),
      })
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

const framesOf = (page: Page): Promise<readonly Frame[]> =>
  page.evaluate(() => (globalThis as unknown as { frames: Frame[] }).frames)

/** Two counties and years that have nothing in common, so that a word of one is none of the other. */
const ONE = { place: '正宁', region: '621025', year: '2020' }
const OTHER = { place: '大冶', region: '420281', year: '2025' }
type Choice = typeof ONE

const addressOf = (path: string, { region, year }: Choice): string =>
  `${path}?v=1&r=${region}&y=${year}`

/** The sentences of a frame that speak of the other choice. */
const strangers = ({ heading, sentences }: Frame): readonly string[] => {
  const now = [ONE, OTHER].find(
    ({ place, year }) => heading.includes(place) && heading.includes(year),
  )
  const other = now === ONE ? OTHER : ONE
  const before = String(Number(other.year) - 1)
  return now === undefined
    ? [`of neither: ${heading}`]
    : sentences.filter((text) =>
        [other.place, other.year, before].some((word) => text.includes(word)),
      )
}

describe('every sentence is of the choice that the heading names, in every frame of a change', () => {
  it.each(['/', '/disclosure', '/requests', '/mailbox', '/quality'])('on %s', async (path) => {
    const { page, close } = await site.open(`#${addressOf(path, ONE)}`)
    await marked(page, 'gongkai:engine-ready')
    await record(page)
    for (const choice of [OTHER, ONE, OTHER]) await goTo(page, addressOf(path, choice))
    const frames = await framesOf(page)
    const headings = new Set(frames.map(({ heading }) => heading))
    expect(headings.size).toBeGreaterThan(1)
    expect(
      frames.some(({ sentences }) => sentences.some((text) => text.includes(OTHER.year))),
    ).toBe(true)
    expect(frames.flatMap(strangers)).toEqual([])
    await close()
  })

  it('also before there is an engine to ask', async () => {
    site.interfere((path) => (/\.wasm|duckdb/.test(path) ? 'stall' : null))
    const { page, close } = await site.open(`#${addressOf('/', ONE)}`)
    await page.waitForSelector('h1')
    await record(page)
    await page.evaluate((hash) => (location.hash = hash), addressOf('/', OTHER))
    await page.waitForFunction(
      (place) => document.querySelector('h1')?.textContent?.includes(place),
      OTHER.place,
    )
    await page.waitForTimeout(500)
    expect((await framesOf(page)).flatMap(strangers)).toEqual([])
    site.interfere(null)
    await close()
  })
})
