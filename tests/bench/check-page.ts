import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { marked, openSite } from '../browser/site.ts'

/** A file to drop. */
export interface BenchFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What dropping files on the page of one's own reports came to. */
interface Dropped {
  readonly toReady: number
  readonly toDone: number
  /** The longest task of the main thread while they were read, in ms. */
  readonly longest: number
  /** The most that the page's process held, workers and engine included, in MB; not finite where unknown. */
  readonly memory: number
  readonly read: number
}

/** The most memory that a page's process has held, in MB; not finite where the system does not say. */
const mostMemory = async (browser: Browser): Promise<number> => {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const file = `/proc/${id}/status`
      const status = existsSync(file) ? readFileSync(file, 'utf8') : ''
      return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
    })
  return Math.max(...peaks.filter((peak) => !Number.isNaN(peak)), Number.NEGATIVE_INFINITY)
}

/** Drops files into the view of one's own reports and waits until all are read and checked. */
const drop = async (files: readonly BenchFile[]): Promise<Dropped> => {
  const site = await openSite()
  try {
    const start = performance.now()
    const { page, close } = await site.open('#/check', {
      // Measured from the beginning: long tasks before the drop are taken out again.
      before: () => {
        const tasks: number[] = []
        Object.assign(globalThis, { longTasks: tasks })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) tasks.push(entry.startTime, entry.duration)
        }).observe({ type: 'longtask', buffered: true })
      },
    })
    await marked(page, 'gongkai:check-ready')
    const toReady = performance.now() - start
    // Files are made in the page: handing megabytes through the driver is no work of the page's.
    const dropped = await page.evaluate(
      (given) => {
        const input = document.querySelector<HTMLInputElement>('[data-control="files"]')!
        const held = new DataTransfer()
        for (const [name, text] of given) {
          const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
          held.items.add(new File([bytes], name))
        }
        input.files = held.files
        return new Promise<number>((done) =>
          setTimeout(() => {
            const now = performance.now()
            input.dispatchEvent(new Event('change', { bubbles: true }))
            done(now)
          }, 500),
        )
      },
      files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')] as const),
    )
    await page.waitForFunction(
      () => performance.getEntriesByName('gongkai:check-done').length > 0,
      null,
      { timeout: 600_000 },
    )
    const found = await page.evaluate((from) => {
      const { longTasks } = globalThis as unknown as { longTasks: readonly number[] }
      let longest = 0
      for (let i = 0; i < longTasks.length; i += 2)
        if (longTasks[i]! >= from) longest = Math.max(longest, longTasks[i + 1]!)
      return {
        done: performance.getEntriesByName('gongkai:check-done')[0]!.startTime - from,
        longest,
        read: document.querySelectorAll('[data-report][data-state="read"]').length,
      }
    }, dropped)
    const memory = await mostMemory(site.browser)
    await close()
    return {
      toReady,
      toDone: found.done,
      longest: found.longest,
      memory,
      read: found.read,
    }
  } finally {
    await site.close()
  }
}

/** Publishes reports of one county and prints what it takes: seconds, bytes, memory. */
export const benchPublish = async (
  files: readonly BenchFile[],
  print: (cells: readonly (string | number)[]) => void,
): Promise<void> => {
  const site = await openSite()
  try {
    const { page, close } = await site.open('#/check')
    page.setDefaultTimeout(600_000)
    await marked(page, 'gongkai:check-ready')
    await page.locator('[data-control="files"]').setInputFiles(
      files.map(({ name, bytes }) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(bytes),
      })),
    )
    await marked(page, 'gongkai:check-done')
    await page.locator('[data-action="publish"]').click()
    const start = performance.now()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-action="site-zip"]').click(),
    ])
    const path = await download.path()
    const took = (performance.now() - start) / 1000
    const memory = await mostMemory(site.browser)
    await close()
    console.log('\nA site written from reports of one county')
    print(['reports', 'written, s', 'zip, MB', 'memory, MB'])
    print([
      files.length,
      took.toFixed(1),
      (statSync(path).size / 1e6).toFixed(1),
      Number.isFinite(memory) ? memory.toFixed(0) : 'unknown',
    ])
  } finally {
    await site.close()
  }
}

/** Prints how the view of one's own reports bears a county's worth of files. */
export const benchCheck = async (
  sets: readonly { readonly name: string; readonly files: readonly BenchFile[] }[],
  print: (cells: readonly (string | number)[]) => void,
): Promise<void> => {
  console.log('\nOwn reports dropped on the page (a task over 50 ms is felt)')
  print(['files', 'ready, s', 'read, s', 'longest task, ms', 'memory, MB', 'read'])
  for (const { name, files } of sets) {
    const { toReady, toDone, longest, memory, read } = await drop(files)
    print([
      `${files.length} ${name}`,
      (toReady / 1000).toFixed(1),
      (toDone / 1000).toFixed(1),
      longest === 0 ? 'none over 50' : longest.toFixed(0),
      Number.isFinite(memory) ? memory.toFixed(0) : 'unknown',
      `${read} of ${files.length}`,
    ])
  }
}
