import type { Page } from 'playwright-core'

/** Another address of the page that is open, without loading it again; waits until it stands. */
export const goTo = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await page.waitForFunction(
    ([path, language]) =>
      document.documentElement.lang === language &&
      document.querySelector('nav [aria-current="page"]')?.getAttribute('href')?.split('?')[0] ===
        `#${path}`,
    [address.split('?')[0]!, address.includes('l=en') ? 'en' : 'zh-CN'],
  )
  await page.waitForFunction(
    () =>
      document.querySelector('main article') !== null &&
      document.querySelector('[data-state="loading"], [aria-busy="true"]') === null &&
      [...document.querySelectorAll('[data-chart] .image')].every((box) =>
        box.querySelector('svg'),
      ),
  )
}
