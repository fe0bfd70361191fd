import { nextTick, ref, watch } from 'vue'
import type { Ref } from 'vue'
import { useRoute } from 'vue-router'

/**
 * What a browser does for a new page and a router does not: the focus goes to `main` when the link
 * that had it went away with the page before, and the new page's title is said. Returns what to say.
 */
export const usePageTurn = (main: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<string>> => {
  const route = useRoute()
  const said = ref('')
  watch(
    () => route.name,
    async (_, before) => {
      if (before === undefined) return
      await nextTick()
      said.value = document.title
      // A dialog that closes gives the focus back first, to what may be gone as well.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) main.value?.focus({ preventScroll: true })
      })
    },
    { flush: 'post' },
  )
  return said
}
