import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What has the focus, and whether a person can see that it has. */
export interface Focused {
  readonly tag: string
  readonly name: string
  /** Of the control: `data-control`, role, chart that it is in, link target. */
  readonly control: string | null
  readonly role: string | null
  readonly chart: string | null
  readonly href: string | null
  /** An outline, or something as plain, around it or its label. */
  readonly isMarked: boolean
  /** At least a part of it is in the window and under nothing else. */
  readonly isInSight: boolean
}

/** Reads what has the focus now. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const at = document.activeElement ?? document.body
    // A radio button that is drawn by its label is seen where the label is.
    const isDrawnByLabel = at.matches('input.aside')
    const seen = (isDrawnByLabel && at.nextElementSibling) || at
    const style = getComputedStyle(seen)
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    const shadow = style.boxShadow !== 'none'
    const box = seen.getBoundingClientRect()
    const spots = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) =>
      [0.05, 0.5, 0.95].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
    )
    const isHit = spots.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (hit === seen || seen.contains(hit) || hit.contains(seen))
    })
    return {
      tag: at.tagName.toLowerCase(),
      name: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 60),
      control: at.closest('[data-control]')?.getAttribute('data-control') ?? null,
      role: at.getAttribute('role'),
      chart: at.closest('[data-chart]')?.getAttribute('data-chart') ?? null,
      href: at.getAttribute('href'),
      isMarked: outline || shadow,
      isInSight: isHit,
    }
  })

/** What has the focus; fails where nobody could tell, or where it has been lost. */
export const seenFocus = async (page: Page): Promise<Focused> => {
  const now = await focused(page)
  expect(now.tag, 'the focus is lost').not.toBe('body')
  expect([now.tag, now.name, 'marked', now.isMarked]).toEqual([now.tag, now.name, 'marked', true])
  expect([now.tag, now.name, 'seen', now.isInSight]).toEqual([now.tag, now.name, 'seen', true])
  return now
}

/** Presses Tab (or Shift+Tab) until what is looked for has the focus, looking at every stop. */
export const tabTo = async (
  page: Page,
  isIt: (now: Focused) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Focused> => {
  const passed: string[] = []
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press(key)
    const now = await seenFocus(page)
    if (isIt(now)) return now
    passed.push(`${now.tag} ${now.name}`)
  }
  throw new Error(`tab: not reached; passed ${passed.join(' | ')}`)
}
