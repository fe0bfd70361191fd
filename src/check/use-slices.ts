import { computed, onBeforeUnmount, ref, watch } from 'vue'
import { afterFrame } from './next-frame.ts'

/**
 * The first items of a list, a few more with each frame until all are there: two hundred rows at once
 * hold the page up for longer than a frame. `once`: what comes after that is shown at once, because
 * whoever fills the list does so a few at a time.
 */
export const useSlices = <T>(
  all: () => readonly T[],
  { atATime, once }: { readonly atATime: number; readonly once: boolean },
) => {
  const count = ref(atATime)
  let isGrowing = false
  let isEnded = false
  const grow = (): void => {
    isGrowing = false
    if (isEnded) return
    if (count.value >= all().length) {
      if (once) count.value = Number.POSITIVE_INFINITY
      return
    }
    count.value += atATime
    begin()
  }
  const begin = (): void => {
    if (isGrowing) return
    isGrowing = true
    afterFrame(grow)
  }
  watch(() => all().length, begin, { immediate: true })
  onBeforeUnmount(() => (isEnded = true))
  return computed(() => all().slice(0, count.value))
}
