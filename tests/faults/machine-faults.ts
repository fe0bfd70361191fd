import type { Fault } from './fault.ts'

const COUNTY = '/requests?v=1&d=sample&r=990101'

const noStorage = (): void => {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('storage is forbidden', 'SecurityError')
      },
    })
}

const fullStorage = (): void => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
}

const wrongClock = (): void => {
  const Right = Date
  const off = Right.UTC(1999, 0, 1) - Right.now()
  window.Date = class extends Right {
    constructor(...given: [] | [number | string]) {
      super(...((given.length === 0 ? [Right.now() + off] : given) as [number]))
    }
    static override now(): number {
      return Right.now() + off
    }
  } as DateConstructor
}

export const MACHINE_FAULTS: readonly Fault[] = [
  { id: 'machine.storage.forbidden', at: COUNTY, before: noStorage, says: null },
  {
    id: 'machine.storage.full',
    at: COUNTY,
    before: fullStorage,
    then: async ({ page }) => {
      await page.locator('[data-control="theme"]').first().click()
      await page.locator('[data-control="large-print"]').first().click()
    },
    says: null,
  },
  { id: 'machine.clock', at: COUNTY, before: wrongClock, says: null },
  {
    id: 'machine.back-and-forward',
    at: COUNTY,
    then: async ({ page }) => {
      await page.getByRole('link', { name: '信箱与热线', exact: true }).first().click()
      await page.waitForSelector('[data-chart="mailbox-reply"]')
      await page.evaluate(async () => {
        for (let i = 0; i < 100; i++) {
          history.back()
          await new Promise((go) => setTimeout(go, 20))
          history.forward()
          await new Promise((go) => setTimeout(go, 20))
        }
        history.back()
      })
      await page.waitForSelector('[data-chart="request-outcomes"][data-state="ready"]')
    },
    says: null,
  },
  {
    id: 'machine.two-tabs',
    at: COUNTY,
    then: async ({ page, context }) => {
      const second = await context.newPage()
      await second.goto(page.url())
      await second.waitForSelector('[data-engine="ready"]', { state: 'attached' })
      await second.close()
      await page.waitForSelector('[data-engine="ready"]', { state: 'attached' })
    },
    says: null,
  },
  {
    id: 'machine.memory',
    at: '/data?v=1&d=sample',
    then: async ({ page }) => {
      await page.waitForSelector('[data-engine="ready"]', { state: 'attached' })
      const box = page.locator('[data-section="sql"]')
      await box
        .locator('textarea')
        .fill('select list(a.range * b.range) from range(100000) a, range(100000) b')
      await box.locator('textarea').press('Control+Enter')
      await page.waitForSelector('[data-section="sql"][data-state="failed"]')
    },
    says: /内存|查询引擎中途停止了/,
  },
  {
    id: 'machine.slow-phone',
    at: COUNTY,
    then: async ({ page, context }) => {
      await page.setViewportSize({ width: 360, height: 780 })
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
      await page.reload()
    },
    says: null,
  },
]
