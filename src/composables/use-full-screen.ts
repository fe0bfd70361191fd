import { onBeforeUnmount, onMounted, readonly, ref } from 'vue'
import type { Ref } from 'vue'

/** Fills the screen with an element, and knows whether it does. */
export interface FullScreen {
  /** Whether this browser can; iPhones cannot. */
  readonly can: boolean
  readonly isFull: Readonly<Ref<boolean>>
  /** Rejects where the browser forbids it. */
  readonly enter: () => Promise<void>
  readonly leave: () => Promise<void>
}

export const useFullScreen = (element: Readonly<Ref<HTMLElement | null>>): FullScreen => {
  const isFull = ref(false)
  const changed = (): void => {
    isFull.value = element.value !== null && document.fullscreenElement === element.value
  }
  onMounted(() => document.addEventListener('fullscreenchange', changed))
  onBeforeUnmount(() => document.removeEventListener('fullscreenchange', changed))
  return {
    can: document.fullscreenEnabled === true,
    isFull: readonly(isFull),
    enter: async () => element.value?.requestFullscreen(),
    leave: () => document.exitFullscreen(),
  }
}
