/**
 * What browsers at the floor (`browserslist` in package.json) lack of what this code and its
 * libraries call. Import it first in every program of the page: the page itself, the embedded page,
 * each worker. What the language calls newer is refused by the type check, what the browser does by
 * the lint; a test runs every view without all of it.
 */
type Test<T> = (value: T, index: number, all: readonly T[]) => unknown

const lastIndex = <T>(all: readonly T[], test: Test<T>, self: unknown): number => {
  for (let i = all.length - 1; i >= 0; i--) if (test.call(self, all[i]!, i, all)) return i
  return -1
}

/** By name; Chromium 97 has the first two, 110 the others. */
export const ARRAY_FALLBACKS = {
  findLast<T>(this: readonly T[], test: Test<T>, self?: unknown): T | undefined {
    return this[lastIndex(this, test, self)]
  },
  findLastIndex<T>(this: readonly T[], test: Test<T>, self?: unknown): number {
    return lastIndex(this, test, self)
  },
  toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
    return Array.from(this).sort(compare)
  },
  toReversed<T>(this: readonly T[]): T[] {
    return Array.from(this).reverse()
  },
  toSpliced<T>(this: readonly T[], ...change: [number, number, ...T[]]): T[] {
    const copy = Array.from(this)
    copy.splice(...change)
    return copy
  },
  with<T>(this: readonly T[], index: number, value: T): T[] {
    const copy = Array.from(this)
    const at = index < 0 ? copy.length + index : index
    if (at < 0 || at >= copy.length) throw new RangeError(`index ${index} of ${copy.length}`)
    copy[at] = value
    return copy
  },
}

for (const [name, value] of Object.entries(ARRAY_FALLBACKS))
  if (!(name in Array.prototype))
    // As the browser's own: not met by a loop over names.
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true })
