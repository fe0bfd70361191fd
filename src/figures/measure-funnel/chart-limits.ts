import { limitsOf } from './model-limits.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { words } from '../../charts/words.ts'
import { referenceStyle } from '../../charts/frames/measure-look.ts'
import type { Shape } from '../../charts/shape.ts'
import { spread } from '../../charts/spread.ts'
import { FONT } from '../../charts/text.ts'

/** Limits are computed at no more places than this; between them they hardly bend. */
const STEPS = 160

/** Numbers of cases at which the limits are computed: every one, or as many as a curve needs. */
const stepsTo = (most: number): readonly number[] => {
  const whole = Math.ceil(most)
  if (whole <= STEPS) return Array.from({ length: whole }, (_, i) => i + 1)
  const factor = whole ** (1 / (STEPS - 1))
  return [...new Set(Array.from({ length: STEPS }, (_, i) => Math.round(factor ** i)))]
}

interface Room {
  /** The most cases, and the end of the axis of rates. */
  readonly most: number
  readonly end: number
  readonly at: (cases: number, rate: number) => [number, number]
  readonly look: DrawContext
}

/** The pooled rate as a line, and both pairs of limits around it, each named at its end. */
export const limitCurves = (rate: number, { most, end, at, look }: Room): readonly Shape[] => {
  const { palette } = look
  const steps = stepsTo(most).map((cases) => ({ cases, limits: limitsOf(cases, rate) }))
  const curve = (which: 'inner' | 'outer', side: 'low' | 'high'): Shape => ({
    type: 'polyline',
    shape: {
      points: steps
        .filter(({ limits }) => limits[which][side] <= end)
        .map(({ cases, limits }) => at(cases, limits[which][side])),
    },
    style: {
      fill: 'none',
      stroke: palette.muted,
      lineWidth: 1.25,
      ...(which === 'inner' ? { lineDash: [4, 3] } : {}),
    },
  })
  const pairs = ['inner', 'outer'] as const
  const last = steps.at(-1)
  const ends = last ? pairs.map((which) => at(last.cases, last.limits[which].low)) : []
  const ys = spread(
    ends.map(([, y]) => y),
    { gap: 14, low: 0, high: Number.MAX_SAFE_INTEGER },
  )
  return [
    {
      type: 'polyline',
      shape: { points: [at(0, rate), at(most, rate)] },
      style: referenceStyle(look),
    },
    ...pairs.flatMap((which) => [curve(which, 'low'), curve(which, 'high')]),
    ...ends.map(([x], i): Shape => ({
      type: 'text',
      style: {
        text: words(look, `compare.limit.${pairs[i] ?? 'inner'}`),
        x: x + 5,
        y: ys[i] ?? 0,
        verticalAlign: 'middle',
        fontFamily: FONT,
        fontSize: 11,
        fill: palette.muted,
      },
    })),
  ]
}
