import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import type { ChartOption, TipPlace } from '../charts/option.ts'
import type { ScenePress } from '../charts/scene.ts'
import { tipLines } from '../charts/tip-text.ts'
import { canPress } from './chart-points.ts'
import type { SceneCanvas } from './scene-canvas.ts'

/** What the tooltip says, and the place in the window that it must not cover. */
export interface ShownTip {
  readonly lines: readonly string[]
  readonly over: { readonly x: number; readonly y: number }
}

/** What the pointer over a chart, or the walker, does: lights a mark, shows its tooltip, presses. */
export interface ChartTip {
  readonly shown: Readonly<ShallowRef<ShownTip | null>>
  readonly move: (event: MouseEvent) => void
  readonly leave: () => void
  readonly click: (event: MouseEvent) => void
  /** Shows the tooltip of a mark beside it; null for none. */
  readonly at: (place: TipPlace | null) => void
}

export const useChartTip = (of: {
  readonly canvas: () => SceneCanvas | null
  readonly option: () => ChartOption | null
  readonly press: (press: ScenePress) => void
}): ChartTip => {
  const shown = shallowRef<ShownTip | null>(null)

  const show = (place: TipPlace, over: ShownTip['over']): void => {
    const option = of.option()
    const lines = option ? tipLines(option, place) : []
    shown.value = lines.length > 0 ? { lines, over } : null
  }

  const leave = (): void => {
    of.canvas()?.light(null)
    shown.value = null
  }

  return {
    shown,
    leave,
    move: (event) => {
      const canvas = of.canvas()
      const press = canvas?.pressOf(event.target) ?? null
      const { currentTarget: room } = event
      // Only what can be pressed has a hand over it.
      if (room instanceof HTMLElement)
        room.style.cursor = press !== null && canPress(press) ? 'pointer' : 'default'
      if (press?.componentType !== 'series') return leave()
      canvas?.light(press)
      show(press, { x: event.clientX, y: event.clientY })
    },
    click: (event) => {
      const press = of.canvas()?.pressOf(event.target) ?? null
      if (press) of.press(press)
    },
    at: (place) => {
      const mark = of.canvas()?.light(place)?.getBoundingClientRect()
      if (place === null || !mark) return leave()
      show(place, { x: mark.left + Math.min(mark.width, 40), y: mark.bottom })
    },
  }
}
