import { numberText, percentText } from '../../wording/say.ts'
import type { Comparison } from '../../models/comparison.ts'
import { isShare } from '../../models/measured.ts'
import type { DrawContext } from '../drawing.ts'
import { logTicks, position, type Scale } from '../scale.ts'
import { SIZE } from '../text.ts'

/** The end of an axis of rates: all, or where less or more is met the next round share. */
export const roundShare = (largest: number): number => {
  const found = ROUND_SHARES.find(([end]) => largest <= end)
  return found?.[0] ?? Math.ceil(largest * 2) / 2
}

/** The next round count, so that the end of an axis can be printed. */
export const roundCount = (largest: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest)))
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((factor) => largest <= factor * power) ?? 10
  return Math.max(1, Math.ceil(step * power))
}

/** Ends of an axis of rates, and in how many parts they are labelled. */
const ROUND_SHARES = [
  [0.05, 5],
  [0.1, 4],
  [0.2, 4],
  [0.25, 5],
  [0.5, 5],
  [0.75, 3],
  [1, 4],
] as const

const partsOf = (end: number, { narrow }: DrawContext): number => {
  const parts = ROUND_SHARES.find(([share]) => share === end)?.[1] ?? 4
  return narrow && parts === 4 ? 2 : parts
}

const labels = ({ palette }: DrawContext) => ({ color: palette.muted, fontSize: SIZE.small })

/** An axis of shares, from 0, in round parts. */
export const shareAxis = (end: number, look: DrawContext) => ({
  type: 'value' as const,
  min: 0,
  max: end,
  interval: end / partsOf(end, look),
  axisLine: { show: false },
  axisLabel: { ...labels(look), formatter: (at: number) => percentText(at, look.locale) },
  splitLine: { lineStyle: { color: look.palette.line } },
})

/** An axis of counts, from 0, with hairlines; the logarithm keeps a stated 0. */
export const countAxis = (largest: number, scale: Scale, look: DrawContext) => {
  const ticks = logTicks(largest).map((tick) => position(tick, 'log'))
  const custom = scale === 'log' ? { customValues: ticks } : {}
  return {
    type: 'value' as const,
    min: 0,
    ...(scale === 'log' ? { max: position(largest, 'log') * 1.04 } : {}),
    splitNumber: 4,
    minInterval: 1,
    axisLine: { show: false },
    axisLabel: {
      ...labels(look),
      ...custom,
      formatter: (at: number) =>
        numberText(scale === 'log' ? Math.round(10 ** at - 1) : at, look.locale),
    },
    splitLine: { lineStyle: { color: look.palette.line } },
  }
}

/** The axis of a measure's values. */
export const valueAxis = (
  largest: number,
  { measure }: Comparison,
  scale: Scale,
  look: DrawContext,
) => (isShare(measure) ? shareAxis(roundShare(largest), look) : countAxis(largest, scale, look))

/** The axis of years, each named. */
export const yearAxis = (years: readonly number[], look: DrawContext) => ({
  type: 'category' as const,
  data: years.map(String),
  boundaryGap: false as const,
  axisLine: { lineStyle: { color: look.palette.context } },
  axisLabel: {
    ...labels(look),
    fontSize: look.narrow ? 11 : SIZE.small,
    margin: 10,
  },
})
