import { CONTENT_SECURITY_POLICY } from '../../src/build/policy.ts'
import { files, type Fault, type Reader } from './fault.ts'

const WASM = /\.1\.wasm(?:\.gz)?$/
const SECOND = /\.2\.wasm(?:\.gz)?$/
const LOADER = /\/duckdb-browser-eh\.worker-[^/]*\.js$/
const WORKER = /\/engine-worker-[^/]*\.js$/

const COUNTY = '/requests?v=1&d=sample&r=990101'

/** The engine does not start; the county's own answers stand, and it starts when tried again. */
const start = (id: string, opening: Fault['opening'], says: RegExp): Fault => ({
  id: `engine.${id}`,
  at: COUNTY,
  opening,
  says,
  stands: '[data-chart][data-state="ready"]',
  again: '重试',
})

/** Keeps hold of the page's workers, as `window.workers`. */
const keepWorkers = (): void => {
  const all: Worker[] = []
  Object.assign(window, { workers: all })
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given)
      all.push(this)
    }
  }
}

const ready = ({ page }: Reader): Promise<unknown> =>
  page.waitForSelector('[data-engine="ready"]', { state: 'attached' })

type Kept = { readonly workers: Worker[] }

/** The engine was well, and ends while it is in use. */
const end = (id: string, how: (reader: Reader) => Promise<unknown>): Fault => ({
  id: `engine.${id}`,
  at: COUNTY,
  before: keepWorkers,
  then: async (reader) => {
    await ready(reader)
    await how(reader)
  },
  says: /查询引擎(?:中途停止了|没有启动)/,
  stands: '[data-chart][data-state="ready"]',
  again: '重试',
})

export const ENGINE_FAULTS: readonly Fault[] = [
  start('missing', files(WASM, 'missing'), /缺少引擎文件/),
  start('second-part.missing', files(SECOND, 'missing'), /缺少引擎文件/),
  start('page', files(WASM, 'page'), /缺少引擎文件/),
  start('stall', files(WASM, 'stall'), /数秒没有收到数据/),
  start('second-part.stall', files(SECOND, 'stall'), /数秒没有收到数据/),
  start('cut', files(WASM, 'cut'), /引擎文件不完整|查询引擎没有启动/),
  start('short', files(SECOND, 'short'), /引擎文件不完整|查询引擎没有启动/),
  start('flip', files(WASM, 'flip'), /引擎文件不完整|查询引擎没有启动/),
  start('loader.missing', files(LOADER, 'missing'), /引擎程序未能运行/),
  start('loader.stall', files(LOADER, 'stall'), /数秒没有收到数据/),
  start('loader.cut', files(LOADER, 'cut'), /查询引擎没有启动/),
  start('worker.missing', files(WORKER, 'missing'), /引擎程序未能运行/),
  start('worker.stall', files(WORKER, 'stall'), /数秒没有收到数据/),
  start(
    'policy.wasm',
    files(/./, { policy: CONTENT_SECURITY_POLICY.replace(" 'wasm-unsafe-eval'", '') }),
    /安全设置/,
  ),
  start(
    'policy.worker',
    files(/./, {
      policy: CONTENT_SECURITY_POLICY.replace("worker-src 'self'", "worker-src 'none'"),
    }),
    /查询引擎没有启动/,
  ),
  end('ended.silently', ({ page }) =>
    page.evaluate(() => (window as unknown as Kept).workers.forEach((w) => w.terminate())),
  ),
  end('ended.with-event', ({ page }) =>
    page.evaluate(() =>
      (window as unknown as Kept).workers.forEach((w) => w.dispatchEvent(new ErrorEvent('error'))),
    ),
  ),
  {
    id: 'engine.ended.asked',
    at: COUNTY,
    before: keepWorkers,
    then: async (reader) => {
      await ready(reader)
      await reader.page.evaluate(() =>
        (window as unknown as Kept).workers.forEach((w) => w.terminate()),
      )
      await reader.page.getByRole('link', { name: '开放数据', exact: true }).first().click()
    },
    says: /查询引擎中途停止了/,
    again: '重试',
    lands: '/data?v=1&d=sample&r=990101',
  },
  {
    id: 'engine.sql.stuck',
    at: '/data?v=1&d=sample',
    before: keepWorkers,
    then: async (reader) => {
      const { page } = reader
      await ready(reader)
      // As a call that cannot be interrupted: the worker hears nothing any more.
      await page.evaluate(() => {
        for (const worker of (window as unknown as Kept).workers)
          worker.postMessage = () => undefined
      })
      const box = page.locator('[data-section="sql"]')
      await box.locator('textarea').fill('select 1')
      await box.locator('textarea').press('Control+Enter')
      await box.getByRole('button', { name: '停止' }).click()
      await page.getByText('查询已停止').waitFor()
      await ready(reader)
      await box.locator('textarea').press('Control+Enter')
      await page.waitForSelector('[data-section="sql"][data-state="ready"]')
    },
    says: null,
  },
]
