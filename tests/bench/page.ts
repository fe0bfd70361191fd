import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import type { FirstPaint } from '../../src/queries/first-paint.ts'
import { openSite, type Site } from '../browser/site.ts'
import { floorAnswers } from './floor-answers.ts'

const DIST = resolve(import.meta.dirname, '../../dist')

/** Every measurement is the median of so many runs, ours and the floor's by turns. */
const RUNS = 5
const YEARS = [2023, 2024, 2022, 2025, 2021]

/** One thing measured, in ms, with the same of the floor. */
export interface Measured {
  readonly name: string
  readonly ours: number
  readonly floor: number
}

export interface PageBench {
  readonly measured: readonly Measured[]
  /** The busiest that the machine was, in processes that waited for a core. */
  readonly load: number
}

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN

interface Run {
  readonly charts: number
  readonly paint: number
  readonly changes: readonly number[]
}

/** From the event of a choice to the frame in which it stands, in ms; `mark` tells when it is drawn. */
const change = (page: Page, year: number, mark: string | null): Promise<number> =>
  page.evaluate(
    async ([wanted, name]) => {
      const select = [...document.querySelectorAll('select')].findLast((one) =>
        [...one.options].some(({ text }) => text === String(wanted)),
      )!
      const marks = (): number => (name === null ? 1 : performance.getEntriesByName(name).length)
      const before = name === null ? 0 : marks()
      const start = performance.now()
      select.value = String(wanted)
      select.dispatchEvent(new Event('change', { bubbles: true }))
      const frame = (): Promise<number> =>
        new Promise((done) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => done(performance.now())
            port2.postMessage(0)
          }),
        )
      let stands = await frame()
      while (marks() === before) stands = await frame()
      return stands - start
    },
    [year, mark] as const,
  )

const open = async (
  site: Site,
  address: string,
  { first, redraw }: { first: string; redraw: string | null },
): Promise<Run> => {
  const { page, close } = await site.open(address, { viewport: { width: 1280, height: 1500 } })
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, first)
  const at = (name: string): Promise<number> =>
    page.evaluate((one) => performance.getEntriesByName(one)[0]?.startTime ?? Number.NaN, name)
  const [charts, paint] = [await at(first), await at('first-contentful-paint')]
  // The engine, where it starts at all, is no part of a choice that the build has answered.
  await page.waitForTimeout(4000)
  const changes: number[] = []
  for (const year of YEARS) {
    changes.push(await change(page, year, redraw))
    await page.waitForTimeout(300)
  }
  await close()
  return { charts, paint, changes }
}

/** Builds the floor for a set of the site: bare charts fed by ready answers, served beside it. */
const buildFloor = async (set: string, out: string): Promise<void> => {
  await build({
    root: join(import.meta.dirname, 'floor'),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true, modulePreload: false },
  })
  const paint = JSON.parse(
    readFileSync(join(DIST, `data/${set}/first-paint.json`), 'utf8'),
  ) as FirstPaint
  writeFileSync(join(out, 'answers.json'), JSON.stringify(floorAnswers(paint)))
}

/** Measures the built site and the floor by turns, in a real browser. */
export const benchPage = async (): Promise<PageBench> => {
  const work = mkdtempSync(join(tmpdir(), 'gongkai-floor-'))
  const copy = join(work, 'site')
  cpSync(DIST, copy, { recursive: true })
  const index = readFileSync(join(DIST, 'index.html'), 'utf8')
  const json = /<script[^>]*id="first-paint"[^>]*>([^]*?)<\/script>/.exec(index)?.[1] ?? ''
  const { datasets } = JSON.parse(json) as FirstPaint
  for (const { id } of datasets) await buildFloor(id, join(copy, 'floor', id))
  const site = await openSite({ dist: copy })
  const measured: Measured[] = []
  let load = 0
  try {
    for (const { id } of datasets) {
      const ours: Run[] = []
      const floor: Run[] = []
      for (let i = 0; i < RUNS; i += 1) {
        load = Math.max(load, loadavg()[0] ?? 0)
        floor.push(await open(site, `floor/${id}/`, { first: 'floor:first-charts', redraw: null }))
        ours.push(
          await open(site, `#/?v=1&d=${id}`, {
            first: 'gongkai:first-charts',
            redraw: 'gongkai:redraw',
          }),
        )
      }
      const pair = (name: string, of: (runs: readonly Run[]) => number): Measured => ({
        name: `${id}: ${name}`,
        ours: of(ours),
        floor: of(floor),
      })
      const each = (get: (run: Run) => number) => (runs: readonly Run[]) =>
        quantile(runs.map(get), 0.5)
      const changes = (part: number) => (runs: readonly Run[]) =>
        quantile(
          runs.flatMap((run) => run.changes),
          part,
        )
      measured.push(
        pair(
          'first paint',
          each((run) => run.paint),
        ),
        pair(
          'first charts',
          each((run) => run.charts),
        ),
        pair('a year chosen, p50', changes(0.5)),
        pair('a year chosen, p95', changes(0.95)),
      )
    }
  } finally {
    await site.close()
    rmSync(work, { recursive: true, force: true })
  }
  return { measured, load }
}

/** Whether others worked on the machine meanwhile, so that the times say little. */
export const isNoisy = ({ load }: PageBench): boolean => load > availableParallelism() * 1.5
