import { inject, nextTick, onBeforeUnmount, watch } from 'vue'
import type { InjectionKey } from 'vue'

/**
 * Knows when everything that is to be drawn has been drawn, for the marks that measurements read:
 * `gongkai:first-charts` once, `gongkai:redraw` after every choice.
 */
export interface Drawn {
  /** A figure joins; it then tells whether it stands. Returns how to leave. */
  readonly join: () => { readonly tell: (stands: boolean) => void; readonly leave: () => void }
  /** The reader has chosen; the next time that all figures stand is a redraw. */
  readonly chosen: () => void
}

export const createDrawn = (mark: (name: string) => void): Drawn => {
  const standing = new Map<symbol, boolean>()
  let isFirst = true
  let awaitsRedraw = false

  const settle = (): void => {
    if (standing.size === 0 || [...standing.values()].includes(false)) return
    if (isFirst) mark('gongkai:first-charts')
    else if (awaitsRedraw) mark('gongkai:redraw')
    isFirst = false
    awaitsRedraw = false
  }

  return {
    join: () => {
      const me = Symbol('figure')
      standing.set(me, false)
      return {
        tell: (stands) => {
          standing.set(me, stands)
          settle()
        },
        leave: () => standing.delete(me),
      }
    },
    chosen: () => {
      if (isFirst) return
      // Figures learn of the choice in the coming tick; until then they still stand as before.
      void nextTick(() => {
        awaitsRedraw = true
        settle()
      })
    },
  }
}

export const DRAWN: InjectionKey<Drawn> = Symbol('drawn')

/** Tells the page's registry whether this figure stands, for as long as it is there. */
export const useDrawn = (stands: () => boolean): void => {
  const drawn = inject(DRAWN)
  if (!drawn) throw new Error('drawn: not provided by the app')
  const { tell, leave } = drawn.join()
  watch(stands, tell, { immediate: true, flush: 'post' })
  onBeforeUnmount(leave)
}
