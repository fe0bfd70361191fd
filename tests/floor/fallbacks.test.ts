import { describe, expect, it } from 'vitest'
import { ARRAY_FALLBACKS } from '../../src/floor/fallbacks.ts'

const CASES: Readonly<Record<keyof typeof ARRAY_FALLBACKS, readonly (readonly unknown[])[]>> = {
  findLast: [[(n: number) => n > 1], [(n: number) => n > 9]],
  findLastIndex: [
    [(n: number) => n > 1],
    [(n: number) => n > 9],
    [(_: number, i: number) => i < 2],
  ],
  toSorted: [[], [(a: number, b: number) => b - a]],
  toReversed: [[]],
  toSpliced: [
    [1, 2],
    [-1, 1, 7, 8],
    [0, 0],
  ],
  with: [
    [0, 7],
    [-1, 7],
  ],
}

describe('fallbacks', () => {
  it.each(Object.entries(CASES))('%s does what the native one does', (name, calls) => {
    for (const args of calls) {
      const numbers = [3, 1, 2, 10]
      const native = Reflect.get(Array.prototype, name) as (...all: unknown[]) => unknown
      const own = Reflect.get(ARRAY_FALLBACKS, name) as (...all: unknown[]) => unknown
      expect(own.apply(numbers, [...args])).toEqual(native.apply(numbers, [...args]))
      expect(numbers).toEqual([3, 1, 2, 10])
    }
  })

  it('refuses to set what is not there', () => {
    expect(() => ARRAY_FALLBACKS.with.call([1], 1, 2)).toThrow(RangeError)
  })
})
