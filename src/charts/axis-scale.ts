import type { AxisOption, ValueAxis } from './option.ts'

/** An axis laid along pixels: where its values stand, and which are labelled. */
export interface AxisScale {
  readonly at: (value: number) => number
  /** Values with a label and a hairline, ascending. */
  readonly ticks: readonly number[]
  readonly from: number
  readonly to: number
}

/** The next of 1, 2, 3, 5 and 10 times a power of ten. */
const round = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value))
  const factor = value / power
  const step = factor < 1.5 ? 1 : factor < 2.5 ? 2 : factor < 4 ? 3 : factor < 7 ? 5 : 10
  return step * power
}

/** Without the tail that floating point leaves: 0.30000000000000004 is 0.3. */
const exact = (value: number): number => Number(value.toPrecision(12))

const stepOf = (axis: ValueAxis, end: number): number =>
  axis.interval ??
  Math.max(axis.minInterval ?? 0, round((end - axis.min || 1) / (axis.splitNumber ?? 5)))

const ticksOf = ({ min, axisLabel }: ValueAxis, end: number, step: number): readonly number[] => {
  const custom = axisLabel?.customValues
  if (custom) return custom.filter((value) => value >= min && value <= end)
  const ticks: number[] = []
  for (let i = Math.ceil(min / step); exact(i * step) <= end; i += 1) ticks.push(exact(i * step))
  if (ticks[0] !== min) ticks.unshift(min)
  if (ticks.at(-1) !== end) ticks.push(end)
  return ticks
}

const valueScale = (
  axis: ValueAxis,
  largest: number,
  place: (part: number) => number,
): AxisScale => {
  const { min, max } = axis
  const wanted = max ?? (largest > min ? largest : min + 1)
  const step = stepOf(axis, wanted)
  const end = max ?? exact(Math.ceil(wanted / step) * step)
  const at = (value: number): number => place(end === min ? 0.5 : (value - min) / (end - min))
  return { at, ticks: ticksOf(axis, end, step), from: at(min), to: at(end) }
}

/**
 * Lays an axis along `size` pixels that begin at `start`. A vertical axis of numbers grows upwards.
 * `largest` is the largest value that stands on it.
 */
export const axisScale = (
  axis: AxisOption,
  { start, size, isVertical }: { start: number; size: number; isVertical: boolean },
  largest: number,
): AxisScale => {
  const isBackward = isVertical !== (axis.inverse === true)
  const place = (part: number): number => start + size * (isBackward ? 1 - part : part)
  if (axis.type === 'value') return valueScale(axis, largest, place)
  const count = axis.data.length
  const at = (index: number): number =>
    axis.boundaryGap === false
      ? place(count > 1 ? index / (count - 1) : 0.5)
      : place((index + 0.5) / Math.max(1, count))
  return { at, ticks: axis.data.map((_, i) => i), from: place(0), to: place(1) }
}
