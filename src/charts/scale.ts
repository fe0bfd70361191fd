export type Scale = 'linear' | 'log'

/**
 * Where a count stands on the axis. The logarithm is that of 1 + value, so that a stated 0 keeps
 * its place at the origin.
 */
export const position = (value: number, scale: Scale): number =>
  scale === 'log' ? Math.log10(1 + value) : value

/** Counts to label a logarithmic axis with, up to the largest value. */
export const logTicks = (largest: number): readonly number[] => {
  const ticks = [0, 1]
  for (let tick = 10; tick <= Math.max(10, largest); tick *= 10) ticks.push(tick)
  return ticks.length > 4 ? ticks.filter((tick) => tick !== 1) : ticks
}
