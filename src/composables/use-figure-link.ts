import { nextTick, shallowRef, watch } from 'vue'
import type { ShallowRef } from 'vue'
import type { Message } from '../models/figure.ts'
import type { Choice } from './use-choice.ts'

/** Brings the figure that the address names into view. */
export interface FigureLink {
  /** Everything that is to be drawn has been drawn: only now does each figure have its place. */
  readonly drawn: () => void
  /** A figure that the page does not have. */
  readonly notices: Readonly<ShallowRef<readonly Message[]>>
}

export const useFigureLink = ({ address }: Pick<Choice, 'address'>): FigureLink => {
  const notices = shallowRef<readonly Message[]>([])
  let wanted: string | null = null
  let isDrawn = false

  const show = (): void => {
    if (wanted === null) return
    const id = wanted
    wanted = null
    const figure = document.querySelector<HTMLElement>(`[data-chart="${CSS.escape(id)}"]`)
    if (!figure) notices.value = [{ key: 'notice.figure', params: { given: id } }]
    figure?.scrollIntoView()
    figure?.focus({ preventScroll: true })
  }

  watch(
    () => address.value.figure,
    async (id) => {
      wanted = id
      notices.value = []
      await nextTick()
      // Another page is still coming where the figure is not there; it tells when it is drawn.
      if (isDrawn && id !== null && document.querySelector(`[data-chart="${CSS.escape(id)}"]`))
        show()
    },
    { immediate: true },
  )

  return {
    drawn: () => {
      isDrawn = true
      show()
    },
    notices,
  }
}
