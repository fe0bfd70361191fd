import type { Page } from 'playwright-core'
import type { Interference, Meddling } from '../browser/serve-dist.ts'
import type { Site } from '../browser/site.ts'
import { NAMES } from './fault.ts'

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export const numbersOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const VIEWS = [
  '总览',
  '主动公开',
  '依申请公开',
  '信箱与热线',
  '复议诉讼',
  '数据质量',
  '开放数据',
  '方法',
]

const FILES: readonly RegExp[] = [
  /\/assets\/[a-z-]+-page-[^/]*\.js$/,
  /\/assets\/[^/]*\.css$/,
  /\.first\.json/,
  /\.arrows/,
  /first-paint\.json/,
  /\.wasm/,
  /duckdb-browser[^/]*\.js$/,
  /engine-worker[^/]*\.js$/,
  /\/assets\/(?:en|figure-table|browser-engine)-[^/]*\.js$/,
]

const HOWS: readonly Meddling[] = ['missing', 'stall', 'cut', 'short', 'page']

/** What happens to a reader, one thing after the other; made of a seed, so that it can be played again. */
export type Step =
  | { readonly do: 'view'; readonly name: string }
  | { readonly do: 'fault'; readonly path: RegExp; readonly how: Meddling }
  | { readonly do: 'mend' | 'offline' | 'online' | 'kill' | 'full' | 'back' | 'retry' }

export const scheduleOf = (seed: number): readonly Step[] => {
  const next = numbersOf(seed)
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!
  const happening = (): Step => {
    const what = next()
    if (what < 0.45) return { do: 'fault', path: one(FILES), how: one(HOWS) }
    return { do: one(['mend', 'offline', 'online', 'kill', 'full', 'back', 'retry'] as const) }
  }
  return Array.from({ length: 3 }, () => [
    happening(),
    { do: 'view', name: one(VIEWS) } as const,
  ]).flat()
}

/** One line that says what happened. */
export const said = (steps: readonly Step[]): string =>
  steps
    .map((step) => {
      if (step.do === 'view') return step.name
      return step.do === 'fault' ? `${String(step.how)} ${step.path.source}` : step.do
    })
    .join(' → ')

const AT = '#/?v=1&d=sample&r=990101'

/** Keeps hold of the page's workers, and fills its storage when asked. */
const prepare = (): void => {
  const all: Worker[] = []
  Object.assign(window, {
    kill: () => all.forEach((worker) => worker.terminate()),
    full: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  })
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given)
      all.push(this)
    }
  }
}

/** Whether the page is at its end: right figures, or a sentence. */
const isSettled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.querySelector('[role="alert"]:not([hidden]), [data-trouble]') !== null ||
      (document.querySelector('main article, main section') !== null &&
        document.querySelector('[data-state="loading"], [aria-busy="true"]') === null),
    null,
    { timeout: 60_000 },
  )

const act = async (page: Page, step: Step, network: Network): Promise<void> => {
  if (step.do === 'view')
    await page
      .getByRole('link', { name: step.name, exact: true })
      .first()
      .click({ timeout: 10_000 })
  else if (step.do === 'fault') network.fault(step.path, step.how)
  else if (step.do === 'mend') network.mend()
  else if (step.do === 'offline' || step.do === 'online')
    await page.context().setOffline(step.do === 'offline')
  else if (step.do === 'back') await page.evaluate(() => history.back())
  else if (step.do === 'retry') {
    const button = page.getByRole('button', { name: '重试' }).first()
    if (await button.isVisible()) await button.click()
  } else
    await page.evaluate((name) => (window as never as Record<string, () => void>)[name]!(), step.do)
}

interface Network {
  readonly fault: (path: RegExp, how: Meddling) => void
  readonly mend: () => void
}

const networkOf = (interfere: (how: Interference | null) => void): Network => {
  const faults: [RegExp, Meddling][] = []
  interfere((path) => faults.find(([pattern]) => pattern.test(path))?.[1] ?? null)
  return {
    fault: (path, how) => void faults.push([path, how]),
    mend: () => void faults.splice(0),
  }
}

/** Plays the schedule of a seed; what went badly, empty when all is well. */
export const playSeed = async (site: Site, seed: number): Promise<readonly string[]> => {
  const bad: string[] = []
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  await context.addInitScript(NAMES)
  await context.addInitScript(prepare)
  const page = await context.newPage()
  page.on('pageerror', (error) => bad.push(`uncaught: ${error.message}`))
  const network = networkOf(site.interfere)
  try {
    await page.goto(site.url + AT)
    await page.waitForSelector('[data-chart][data-state="ready"]')
    for (const step of scheduleOf(seed)) await act(page, step, network)
    await isSettled(page)
    const text = await page.evaluate(() => document.body.innerText)
    if (/TypeError|\bundefined\b|\bNaN\b/.test(text)) bad.push('raw words on the page')
    // When all is well again the same address opens whole.
    network.mend()
    await context.setOffline(false)
    await page.reload()
    await isSettled(page)
    if ((await page.locator('[role="alert"]:not([hidden])').count()) > 0)
      bad.push('a fault outlives its cause')
  } catch (error) {
    bad.push(String(error).split('\n')[0]!)
  } finally {
    site.interfere(null)
    await context.close()
  }
  return bad
}
