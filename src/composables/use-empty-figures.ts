import { computed, inject, onBeforeUnmount, provide, shallowReactive, watch } from 'vue'
import type { ComputedRef, InjectionKey } from 'vue'
import type { Figure } from '../models/figure.ts'
import type { StatedView } from '../queries/stated-views.ts'

/** A figure of the page of which nobody states a number. */
export interface EmptyFigure {
  readonly figure: Figure
  /** Whose figures it shows: those of one view lack for the same reason. */
  readonly view: StatedView
  /** Its place on the page. */
  readonly nth: number
}

type EmptyFigures = Map<string, EmptyFigure>

const EMPTY: InjectionKey<EmptyFigures> = Symbol('figures without numbers')

/** For the root: lets figures know of each other, so that they say once what they all lack. */
export const provideEmptyFigures = (): void => provide(EMPTY, shallowReactive(new Map()))

/**
 * Joins the figures without numbers while `own` gives one. Returns all of its view in the order of
 * the page: the first speaks for all, the others stay out of sight.
 */
export const useEmptyFigures = (
  id: string,
  own: () => EmptyFigure | null,
): ComputedRef<readonly EmptyFigure[]> => {
  const all = inject(EMPTY, () => shallowReactive<EmptyFigures>(new Map()), true)
  watch(
    own,
    (now) => {
      if (now) all.set(id, now)
      else all.delete(id)
    },
    { immediate: true },
  )
  onBeforeUnmount(() => all.delete(id))
  return computed(() => {
    const mine = all.get(id)
    if (!mine) return []
    return [...all.values()].filter(({ view }) => view === mine.view).sort((a, b) => a.nth - b.nth)
  })
}
