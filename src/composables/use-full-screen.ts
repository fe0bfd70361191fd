import { onBeforeUnmount, onMounted, readonly, ref } from 'vue'
import type { Ref } from 'vue'

/** Fills the screen with an element, and knows whether it does. */
export interface FullScreen {
  /** Whether this browser can; iPhones cannot. */
  readonly can: boolean
  readonly isFull: Readonly<Ref<boolean>>
  /** How much larger everything is set than on the page; 1 on the page. */
  readonly enlarged: Readonly<Ref<number>>
  /** Rejects where the browser forbids it. */
  readonly enter: () => Promise<void>
  readonly leave: () => Promise<void>
}

// A screen of this size, in CSS pixels, is read from a chair; larger ones are read from across a room.
const DESK = { width: 1000, height: 560 }
const MOST = 2.5

const enlargement = (): number =>
  Math.min(MOST, Math.max(1, Math.min(innerWidth / DESK.width, innerHeight / DESK.height)))

export const useFullScreen = (element: Readonly<Ref<HTMLElement | null>>): FullScreen => {
  const isFull = ref(false)
  const enlarged = ref(1)
  const changed = (): void => {
    const now = element.value !== null && document.fullscreenElement === element.value
    // What had the focus is not there any more, before or after.
    if (now !== isFull.value) element.value?.focus({ preventScroll: true })
    isFull.value = now
    enlarged.value = isFull.value ? enlargement() : 1
  }
  onMounted(() => {
    document.addEventListener('fullscreenchange', changed)
    // Some browsers tell of the new screen before the window has its size.
    addEventListener('resize', changed)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('fullscreenchange', changed)
    removeEventListener('resize', changed)
  })
  return {
    can: document.fullscreenEnabled === true,
    isFull: readonly(isFull),
    enlarged: readonly(enlarged),
    enter: async () => element.value?.requestFullscreen(),
    leave: () => document.exitFullscreen(),
  }
}
