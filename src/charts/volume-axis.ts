import { numberText } from '../wording/say.ts'
import type { Look } from './drawing.ts'
import { logTicks, position, type Scale } from './scale.ts'
import { SIZE } from './text.ts'

/** A vertical axis of counts, from 0, with hairlines; the logarithm keeps a stated 0. */
export const countAxis = (largest: number, scale: Scale, look: Look) => {
  const ticks = logTicks(largest).map((tick) => position(tick, 'log'))
  const custom = scale === 'log' ? { customValues: ticks } : {}
  return {
    type: 'value' as const,
    min: 0,
    ...(scale === 'log' ? { max: position(largest, 'log') * 1.04 } : {}),
    splitNumber: 4,
    minInterval: 1,
    axisLine: { show: false },
    axisTick: { show: false, ...custom },
    axisLabel: {
      color: look.palette.muted,
      fontSize: SIZE.small,
      ...custom,
      formatter: (at: number) =>
        numberText(scale === 'log' ? Math.round(10 ** at - 1) : at, look.locale),
    },
    splitLine: { lineStyle: { color: look.palette.line } },
  }
}

/** The axis of years, each named. */
export const yearAxis = (labels: readonly string[], look: Look) => ({
  type: 'category' as const,
  data: [...labels],
  axisLine: { lineStyle: { color: look.palette.context } },
  axisTick: { show: false },
  axisLabel: {
    interval: 0,
    color: look.palette.muted,
    fontSize: look.narrow ? 11 : SIZE.small,
    lineHeight: 16,
    margin: 10,
  },
})
