import type { Page } from 'playwright-core'

/** What of the page as it stands cannot be read: beyond the window, cut, or outside its picture. */
export const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const named = (e: Element): string =>
      `${e.tagName.toLowerCase()}.${[...e.classList].join('.')} «${(e.textContent ?? '').trim().slice(0, 24)}»`
    const found = new Set<string>()
    const over = document.documentElement.scrollWidth - window.innerWidth
    if (over > 0) found.add(`the page scrolls sideways by ${over} px`)
    for (const e of document.querySelectorAll('body *')) {
      const box = e.getBoundingClientRect()
      if (!e.checkVisibility() || box.width === 0 || e.closest('.aside, .skip, .help')) continue
      const picture = e.closest('svg')
      if (picture) {
        const isOpen = [picture, picture.parentElement!].every(
          (one) => getComputedStyle(one).overflow === 'visible',
        )
        const room = picture.getBoundingClientRect()
        const left = isOpen ? 0 : room.left
        const right = isOpen ? window.innerWidth : room.right
        if (e.tagName === 'text' && (box.left < left - 1 || box.right > right + 1))
          found.add(`cut in its picture: ${named(e)}`)
        continue
      }
      const { overflowX, overflowY } = getComputedStyle(e)
      // Tables and menus may be wider than the window in boxes of their own, which scroll.
      const room = e.closest('.scroll, nav, .tabs')
      if (!room && (box.left < -1 || box.right > window.innerWidth + 1))
        found.add(`beyond the window: ${named(e)}`)
      const isCut =
        (overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1) ||
        (overflowY === 'hidden' && e.scrollHeight > e.clientHeight + 1)
      if (isCut && e !== document.documentElement) found.add(`cut: ${named(e)}`)
    }
    return [...found]
  })

/** What stays in its place while the page scrolls, with the share of the window that it takes. */
export const stays = (page: Page): Promise<{ what: string; share: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (e) =>
          ['sticky', 'fixed'].includes(getComputedStyle(e).position) &&
          e.checkVisibility() &&
          !e.closest('.scroll'),
      )
      .map((e) => ({
        what: e.className,
        share: e.getBoundingClientRect().height / window.innerHeight,
      })),
  )

/** Controls smaller than `least` CSS pixels either way; links within running text may be. */
export const tooSmall = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((side) => {
    const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const isInText = (e: Element): boolean =>
      getComputedStyle(e).display === 'inline' &&
      [...(e.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      )
    const found = [...document.querySelectorAll(CONTROLS)].flatMap((e) => {
      if (!e.checkVisibility() || e.matches('.skip') || isInText(e)) return []
      // A radio button, a box to tick or a choice of files is pressed by its label.
      const LABELLED = 'input:is([type="radio"], [type="checkbox"], [type="file"])'
      const pressed = e.matches(LABELLED) && e.closest('label')
      const { width, height } = (pressed || e).getBoundingClientRect()
      if (width >= side && height >= side) return []
      const name = (e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 24)
      return [`${e.tagName.toLowerCase()} «${name}» ${Math.round(width)} × ${Math.round(height)}`]
    })
    return [...new Set(found)]
  }, least)

/** What moves by itself or takes time to change. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('*')].flatMap((e) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(e)
        const isStill =
          transitionDuration.split(', ').every((time) => time === '0s') &&
          animationName === 'none' &&
          scrollBehavior === 'auto'
        return isStill ? [] : [`${e.tagName.toLowerCase()}.${e.className}`]
      }),
    ),
  ])
