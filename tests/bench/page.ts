import type { Page } from 'playwright-core'
import { marked, openSite, redrawn, type Site } from '../browser/site.ts'

/** What a person feels as at once, in milliseconds. */
const AT_ONCE = 100

const markOf = (page: Page, name: string): Promise<number> =>
  page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name)

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** When the document was there, the first charts stood and the engine answered, in ms. */
const opening = async (site: Site, address: string): Promise<readonly number[]> => {
  const { page, close } = await site.open(address)
  await marked(page, 'gongkai:engine-ready')
  await marked(page, 'gongkai:first-charts')
  const here = await page.evaluate(
    () =>
      (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
        .domContentLoadedEventEnd,
  )
  const times = [
    here,
    await markOf(page, 'gongkai:first-charts'),
    await markOf(page, 'gongkai:engine-ready'),
  ]
  await close()
  return times
}

/** From the choice of another last year to the page redrawn, ms each. */
const redraws = async (site: Site, address: string): Promise<readonly number[]> => {
  const { page, close } = await site.open(address, { reducedMotion: 'reduce' })
  await marked(page, 'gongkai:engine-ready')
  await page.waitForTimeout(1500)
  const years = page.locator('[data-control="years"] select').last()
  const times: number[] = []
  for (const year of [2023, 2024, 2022, 2025, 2021, 2024, 2023, 2025]) {
    const start = performance.now()
    await redrawn(page, () => years.selectOption(String(year)))
    times.push(performance.now() - start)
  }
  await close()
  return times
}

/** Opens the built site in a browser and prints how long it takes, and times what floor. */
export const benchPage = async (print: (cells: readonly (string | number)[]) => void) => {
  const site = await openSite()
  try {
    console.log('\nThe page, opened cold (times floor: of the document being there)')
    print(['view', 'document, ms', 'first charts, ms', 'times floor', 'engine, ms'])
    for (const [name, address] of [
      ['published', '#/'],
      ['one county', '#/?v=1&r=621025'],
      ['sample', '#/?v=1&d=sample'],
    ] as const) {
      const runs: (readonly number[])[] = []
      for (let i = 0; i < 5; i += 1) runs.push(await opening(site, address))
      const [here, charts, engine] = [0, 1, 2].map((at) => middle(runs.map((run) => run[at]!)))
      print([
        name,
        here!.toFixed(0),
        charts!.toFixed(0),
        `${(charts! / here!).toFixed(1)}×`,
        engine!.toFixed(0),
      ])
    }
    console.log(
      `\nAnother year chosen, until it is drawn (times ${AT_ONCE} ms, what is felt as at once)`,
    )
    print(['view', 'median, ms', 'longest, ms', 'times at once'])
    for (const [name, address] of [
      ['overview', '#/?v=1'],
      ['overview, sample', '#/?v=1&d=sample'],
      ['disclosure', '#/disclosure?v=1'],
      ['requests, sample', '#/requests?v=1&d=sample'],
      ['township', '#/township?v=1&d=sample&t=990101101'],
    ] as const) {
      const times = await redraws(site, address)
      const typical = middle(times)
      print([
        name,
        typical.toFixed(0),
        Math.max(...times).toFixed(0),
        `${(typical / AT_ONCE).toFixed(1)}×`,
      ])
    }
  } finally {
    await site.close()
  }
}
