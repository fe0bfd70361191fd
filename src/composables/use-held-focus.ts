import { onBeforeUpdate, onUpdated } from 'vue'
import type { Ref } from 'vue'

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled)'

const firstIn = (room: HTMLElement): HTMLElement | undefined =>
  [...room.querySelectorAll<HTMLElement>(FOCUSABLE)].find((e) => e.getClientRects().length > 0)

/**
 * Keeps the focus in `box`, or as near as can be, when the control that had it goes away with what
 * it did: whoever has no mouse would start again at the top of the page.
 */
export const useHeldFocus = (box: Readonly<Ref<HTMLElement | null>>): void => {
  let wasInside = false
  onBeforeUpdate(() => {
    wasInside = box.value?.contains(document.activeElement) ?? false
  })
  onUpdated(() => {
    if (!wasInside || document.activeElement !== document.body) return
    for (let room = box.value; room; room = room.parentElement) {
      const next = firstIn(room)
      if (next) return next.focus()
    }
  })
}
