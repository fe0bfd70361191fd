/** Seeded random numbers: the same seed gives the same county on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(items: readonly [T, ...T[]]) => T
  /** One of the items, each as likely as its weight. */
  readonly weighted: <T>(items: readonly (readonly [T, number])[], otherwise: T) => T
  /** How many events happen where so many are usual (Poisson). */
  readonly events: (usual: number) => number
  /** A copy in another order. */
  readonly shuffled: <T>(items: readonly T[]) => T[]
}

/** Mulberry32: 32 bits of state, plenty for a county. */
export const makeRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const events = (usual: number): number => {
    const limit = Math.exp(-usual)
    let count = -1
    let product = 1
    do {
      count += 1
      product *= next()
    } while (product > limit)
    return count
  }
  const shuffled = <T>(items: readonly T[]): T[] => {
    const keyed = items.map((item) => ({ item, key: next() }))
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
  }
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    weighted: (items, otherwise) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        left -= weight
        if (left < 0) return item
      }
      return otherwise
    },
    events,
    shuffled,
  }
}
