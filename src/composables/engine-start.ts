/** Whether the engine was starting when the page before this one ended, of the same tab. */
const PLACE = 'gongkai:engine-starting'

/** Milliseconds after which an idle moment is waited for no longer. */
const PATIENCE = 3000

type Spare = Navigator & {
  readonly deviceMemory?: number
  readonly connection?: { readonly saveData?: boolean }
}

// Storage may be forbidden: then nothing is known of a page before.
const kept = (change: (storage: Storage) => unknown): unknown => {
  try {
    return change(sessionStorage)
  } catch {
    return null
  }
}

const hadEnded = kept((storage) => storage.getItem(PLACE)) !== null

/** Remembers that the engine is being started; a page that dies of it leaves the mark. */
export const markStarting = (isStarting: boolean): void => {
  kept((storage) => (isStarting ? storage.setItem(PLACE, '1') : storage.removeItem(PLACE)))
}

/**
 * Whether the engine may start before anybody asks for it: not where the reader saves data, memory
 * is short (GiB, as the browser tells it) or starting it has ended the page before.
 */
export const canStartAhead = (spare: Spare = navigator, ended = hadEnded): boolean =>
  spare.connection?.saveData !== true && (spare.deviceMemory ?? 8) > 2 && !ended

/** Does it when the page has nothing else to do. Safari tells of no idle moment: soon after. */
export const whenIdle = (act: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: PATIENCE })
  else setTimeout(act, 1000)
}

/** Does one after the other, each when the page has nothing else to do. */
export const doWhenIdle = ([first, ...rest]: readonly (() => void)[]): void => {
  if (first === undefined) return
  whenIdle(() => {
    first()
    doWhenIdle(rest)
  })
}
