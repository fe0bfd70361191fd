/** Moves labels apart until none overlap, keeping their order and staying between the bounds. */
export const spread = (
  wanted: readonly number[],
  { gap, low, high }: { gap: number; low: number; high: number },
): readonly number[] => {
  const order = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at)
  let floor = low
  for (const label of order) {
    label.at = Math.max(label.at, floor)
    floor = label.at + gap
  }
  let ceiling = high
  for (const label of [...order].reverse()) {
    label.at = Math.min(label.at, ceiling)
    ceiling = label.at - gap
  }
  const out = [...wanted]
  for (const { at, i } of order) out[i] = at
  return out
}

/**
 * Offsets to the side that keep dots of one column apart: each takes the nearest free place,
 * alternating right and left. Dots beyond `most` overlap rather than leave their column.
 */
export const swarm = (
  positions: readonly number[],
  { size, most }: { size: number; most: number },
): readonly number[] => {
  const order = positions.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at)
  const laid: { at: number; x: number }[] = []
  const out = positions.map(() => 0)
  let from = 0
  for (const { at, i } of order) {
    while ((laid[from]?.at ?? at) <= at - size) from += 1
    const near = laid.slice(from)
    const isFree = (x: number): boolean =>
      near.every((other) => (other.x - x) ** 2 + (other.at - at) ** 2 >= size ** 2)
    let x = 0
    for (let step = 1; !isFree(x) && Math.abs(x) <= most; step += 1)
      x = (step % 2 === 1 ? 1 : -1) * Math.ceil(step / 2) * (size / 2)
    out[i] = Math.abs(x) > most ? ((i * 7) % (2 * most)) - most : x
    laid.push({ at, x: out[i] ?? 0 })
  }
  return out
}
