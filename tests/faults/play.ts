import type { Page } from 'playwright-core'
import type { Interference } from '../browser/serve-dist.ts'
import type { Site } from '../browser/site.ts'
import { NAMES, type Fault } from './fault.ts'

/** Slow machines are slow; that the sentence comes within 5 s is seen in the figures of `npm run faults`. */
const PATIENCE_MS = 40_000

export interface Outcome {
  readonly id: string
  /** What went badly; empty when all is well. */
  readonly bad: readonly string[]
  /** From the fault to the sentence, in milliseconds. */
  readonly saidAfter: number | null
}

/** What no reader must see: words of a library, of a stack, of a program that met nothing. */
const RAW = /TypeError|ReferenceError|SyntaxError|\bundefined\b|\bNaN\b|\[object |\n\s+at \S+:\d/

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText)

/** The figures that can be read, by the chart they are of. */
const figuresOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const found: Record<string, string> = {}
    for (const figure of document.querySelectorAll('[data-chart][data-state="ready"]')) {
      const numbers = (figure as HTMLElement).innerText.match(/[\d.,]+%?/g) ?? []
      const title = figure.querySelector('h2, h1')?.textContent?.trim()
      found[`${figure.getAttribute('data-chart')} ${title}`] = numbers.join(' ')
    }
    return found
  })

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.querySelector('[data-static]') === null &&
      document.querySelector('[data-chart], figure[data-state], main table') !== null &&
      document.querySelector('[data-state="loading"], [aria-busy="true"]') === null,
    null,
    { timeout: PATIENCE_MS },
  )

const known = new Map<string, Promise<Record<string, string>>>()

const addressOf = ({ at, embedded }: Fault): string => (embedded ? `embed/#${at}` : `#${at}`)

/** The figures of an address when nothing fails. */
const rightFigures = (site: Site, address: string): Promise<Record<string, string>> => {
  const read = async (): Promise<Record<string, string>> => {
    const { page, close } = await site.open(address)
    await settled(page)
    await page.waitForTimeout(300)
    const figures = await figuresOf(page)
    await close()
    return figures
  }
  const found = known.get(address) ?? read()
  known.set(address, found)
  return found
}

const wrongFigures = async (
  site: Site,
  page: Page,
  address: string,
  what: string,
): Promise<string[]> => {
  const right = await rightFigures(site, address)
  const shown = await figuresOf(page)
  return Object.entries(shown)
    .filter(([name, numbers]) => name in right && right[name] !== numbers)
    .map(([name, numbers]) => `${what}: ${name} shows ${numbers}, not ${right[name]}`)
}

/** Plays one fault to its end and says how it ended. */
export const play = async (site: Site, fault: Fault): Promise<Outcome> => {
  const bad: string[] = []
  const address = addressOf(fault)
  const end = fault.lands === undefined ? address : `#${fault.lands}`
  await rightFigures(site, end)
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  await context.addInitScript(NAMES)
  if (fault.before) await context.addInitScript(fault.before)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  page.on('pageerror', (error) => bad.push(`uncaught: ${error.message}`))
  let saidAfter: number | null = null
  let met = 0
  let isAsked = fault.opening !== undefined
  const interfere = (how: Interference | null): void => {
    isAsked ||= how !== null
    site.interfere((path) => {
      const what = how?.(path) ?? null
      if (what !== null) met++
      return what
    })
  }
  try {
    interfere(fault.opening ?? null)
    let since = Date.now()
    // A file that stalls keeps the page loading.
    await page.goto(site.url + address, { waitUntil: 'commit' })
    if (fault.then) {
      if (!fault.opening) await settled(page)
      since = Date.now()
      await fault.then({ page, context, interfere })
    }
    if (fault.says === null) await settled(page)
    else {
      await page.getByText(fault.says).first().waitFor()
      saidAfter = Date.now() - since
    }
    if (fault.stands) await page.locator(fault.stands).first().waitFor()
    const text = await textOf(page)
    if (text.trim().length < 40) bad.push(`the page is all but blank: ${text.trim()}`)
    const raw = RAW.exec(text)
    if (raw) bad.push(`raw words: ${text.slice(Math.max(0, raw.index - 40), raw.index + 60)}`)
    bad.push(...(await wrongFigures(site, page, address, 'during')))

    // A fault that no file met proves nothing.
    if (isAsked && met === 0) bad.push('no request met the fault')
    site.interfere(null)
    if (fault.again) await page.getByRole('button', { name: fault.again }).first().click()
    else {
      await page.goto('about:blank')
      await page.goto(site.url + address)
    }
    await page.waitForTimeout(200)
    await page.waitForLoadState()
    await settled(page)
    if (fault.says) await page.getByText(fault.says).first().waitFor({ state: 'hidden' })
    const { hash } = new URL(page.url())
    if (fault.lands && hash.split('?')[0] !== `#${fault.lands.split('?')[0]}`)
      bad.push(`lands on ${hash}, not on #${fault.lands}`)
    bad.push(...(await wrongFigures(site, page, end, 'afterwards')))
  } catch (error) {
    const text = await textOf(page).catch(() => '')
    bad.push(`${String(error).split('\n')[0]} | ${text.replace(/\s+/g, ' ').slice(0, 300)}`)
  } finally {
    site.interfere(null)
    await context.close()
  }
  return { id: fault.id, bad, saidAfter }
}
