import { inject, nextTick, onBeforeUnmount, ref, watch } from 'vue'
import type { InjectionKey, Ref } from 'vue'

/**
 * Knows when everything that is to be drawn has been drawn, for the marks that measurements read:
 * `gongkai:first-charts` once, `gongkai:redraw` after every choice.
 */
export interface Drawn {
  /** A figure joins; it then tells whether it stands. Returns how to leave. */
  readonly join: () => { readonly tell: (stands: boolean) => void; readonly leave: () => void }
  /** The reader has chosen; the next time that all figures stand is a redraw. */
  readonly chosen: () => void
  /** How many have yet to stand. */
  readonly waiting: Readonly<Ref<number>>
  /** Resolves when all stand; at once where they do. */
  readonly whole: () => Promise<void>
}

export const createDrawn = (mark: (name: string) => void): Drawn => {
  const standing = new Map<symbol, boolean>()
  let isFirst = true
  let awaitsRedraw = false
  const waiting = ref(0)
  let onWhole: (() => void)[] = []

  const settle = (): void => {
    waiting.value = [...standing.values()].filter((stands) => !stands).length
    if (standing.size === 0 || waiting.value > 0) return
    for (const resolve of onWhole) resolve()
    onWhole = []
    if (isFirst) mark('gongkai:first-charts')
    else if (awaitsRedraw) mark('gongkai:redraw')
    isFirst = false
    awaitsRedraw = false
  }

  return {
    join: () => {
      const me = Symbol('figure')
      standing.set(me, false)
      waiting.value += 1
      return {
        tell: (stands) => {
          standing.set(me, stands)
          settle()
        },
        leave: () => {
          standing.delete(me)
          waiting.value = [...standing.values()].filter((stands) => !stands).length
        },
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
    waiting,
    whole: () =>
      standing.size > 0 && waiting.value === 0
        ? Promise.resolve()
        : new Promise((resolve) => onWhole.push(resolve)),
  }
}

export const DRAWN: InjectionKey<Drawn> = Symbol('drawn')

/** The page's registry of what stands. */
export const usePageDrawn = (): Drawn => {
  const drawn = inject(DRAWN)
  if (!drawn) throw new Error('drawn: not provided by the app')
  return drawn
}

/** Tells the page's registry whether this figure stands, for as long as it is there. */
export const useDrawn = (stands: () => boolean): void => {
  const drawn = usePageDrawn()
  const { tell, leave } = drawn.join()
  watch(stands, tell, { immediate: true, flush: 'post' })
  onBeforeUnmount(leave)
}
