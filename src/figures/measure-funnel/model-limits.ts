import type { Interval } from '../../models/rate.ts'

/**
 * The limits between which a rate of n cases lies by chance alone, given the pooled rate: 95 % and
 * 99.8 %, exact binomial, interpolated between whole cases so that the curves are smooth
 * (Spiegelhalter 2005, Statistics in Medicine 24:1185).
 */
export interface Limits {
  readonly inner: Interval
  readonly outer: Interval
}

const TAILS = { inner: 0.025, outer: 0.001 } as const

/** The least rate that chance leaves, at a probability of `tail` of less. */
const lowest = (cases: number, rate: number, tail: number): number => {
  if (rate <= 0) return 0
  if (rate >= 1) return 1
  const odds = Math.log(rate / (1 - rate))
  let log = cases * Math.log(1 - rate)
  let below = 0
  for (let count = 0; count <= cases; count += 1) {
    const here = Math.exp(log)
    if (below + here >= tail) return Math.max(0, (count - (below + here - tail) / here) / cases)
    below += here
    log += Math.log((cases - count) / (count + 1)) + odds
  }
  return 1
}

/** Limits of a rate of so many cases around a pooled rate between 0 and 1. */
export const limitsOf = (cases: number, rate: number): Limits => {
  const around = (tail: number): Interval => ({
    low: lowest(cases, rate, tail),
    high: 1 - lowest(cases, 1 - rate, tail),
  })
  return { inner: around(TAILS.inner), outer: around(TAILS.outer) }
}

export type LimitPlace = 'above_outer' | 'above_inner' | 'within' | 'below_inner' | 'below_outer'

/** On which side of which limit a rate lies. */
export const placeOf = (rate: number, { inner, outer }: Limits): LimitPlace => {
  if (rate > outer.high) return 'above_outer'
  if (rate < outer.low) return 'below_outer'
  if (rate > inner.high) return 'above_inner'
  return rate < inner.low ? 'below_inner' : 'within'
}
