import { REVIEW, REVIEW_RESULTS } from '../../form/review.ts'
import { numberOf } from './fill-by-sums.ts'
import type { Token } from '../grids/token.ts'

const SIZE = REVIEW_RESULTS.length

/**
 * Whether every block's total is the sum of its results: fifteen figures whose heading is lost or
 * taken apart stand in their order if they add up.
 */
export const isBalanced = (tokens: readonly Token[]): boolean =>
  tokens.length === REVIEW.length * SIZE &&
  REVIEW.every((_, block) => {
    const numbers = tokens.slice(block * SIZE, (block + 1) * SIZE).map(numberOf)
    if (numbers.includes(null)) return false
    const total = numbers.pop()
    return numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0) === total
  })
