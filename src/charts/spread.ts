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
