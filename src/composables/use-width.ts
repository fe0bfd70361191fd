import { onBeforeUnmount, watch } from 'vue'
import type { Ref } from 'vue'

/** Tells the width of an element, in whole CSS pixels, at once and whenever it changes. */
export const useWidth = (
  element: Readonly<Ref<HTMLElement | null>>,
  tell: (width: number) => void,
): void => {
  const observer = new ResizeObserver((entries) => {
    const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0)
    if (width > 0) tell(width)
  })
  watch(
    element,
    (now, before) => {
      if (before) observer.unobserve(before)
      if (now) observer.observe(now)
    },
    { immediate: true, flush: 'post' },
  )
  onBeforeUnmount(() => observer.disconnect())
}
