import { describe, expect, it } from 'vitest'
import { changeOf, rateOf, wilson } from '../../src/models/rate.ts'
import { percent } from '../../src/wording/percent.ts'

describe('percent', () => {
  it('has one decimal', () => {
    expect(percent(2 / 3)).toBe(66.7)
    expect(percent(1)).toBe(100)
    expect(percent(0)).toBe(0)
  })
  it('never rounds to all or to none', () => {
    expect(percent(9999 / 10000)).toBe(99.9)
    expect(percent(1 / 10000)).toBe(0.1)
    expect(percent(10001 / 10000)).toBe(100.1)
  })
})

describe('rateOf', () => {
  it('has no value over nothing', () => {
    expect(rateOf(0, 0)).toBeNull()
    expect(rateOf(8, 7)).toBeCloseTo(1.142857)
  })
})

describe('wilson', () => {
  it('agrees with published values', () => {
    const interval = wilson(81, 263)
    expect(interval?.low).toBeCloseTo(0.2553, 4)
    expect(interval?.high).toBeCloseTo(0.3662, 4)
  })
  it('stays between 0 and 1 and is wide for few cases', () => {
    expect(wilson(7, 7)?.high).toBe(1)
    expect(wilson(7, 7)?.low).toBeCloseTo(0.6457, 4)
    expect(wilson(0, 3)?.low).toBe(0)
  })
  it('is none where there is no proportion', () => {
    expect(wilson(8, 7)).toBeNull()
    expect(wilson(0, 0)).toBeNull()
  })
})

describe('changeOf', () => {
  it('is relative only on a base of ten or more', () => {
    expect(changeOf(9, 18)).toEqual({ absolute: 9, relative: null })
    expect(changeOf(10, 15)).toEqual({ absolute: 5, relative: 0.5 })
  })
})
