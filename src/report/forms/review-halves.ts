import { REVIEW, REVIEW_RESULTS } from '../../form/review.ts'
import { wordsOf } from './column-order.ts'
import { readCell } from './read-cell.ts'
import type { Token } from '../grids/token.ts'

// Headings of two lines as text taken from a PDF has them: the first halves of five, then the rest.
const FIRST = '结果结果其他尚未总'
const SECOND = '维持纠正结果审结计'

const count = (text: string, part: string): number => text.split(part).length - 1

/** Whether the heading is that of the form, its columns' names taken apart line by line. */
export const isHalved = (heading: readonly Token[]): boolean => {
  const words = wordsOf(heading)
  return (
    count(words, FIRST) === REVIEW.length &&
    count(words, SECOND) === REVIEW.length &&
    words.replaceAll(FIRST, '').replaceAll(SECOND, '') ===
      '行政复议行政诉讼未经复议直接起诉复议后起诉'
  )
}

const COUNT = { kind: 'count', unit: '件' } as const
const SIZE = REVIEW_RESULTS.length

/**
 * Whether every block's total is the sum of its results. Where the headings are taken apart the
 * figures may be as well; that they add up says that they stand in their order.
 */
export const isBalanced = (tokens: readonly Token[]): boolean =>
  REVIEW.every((_, block) => {
    const numbers = tokens.slice(block * SIZE, (block + 1) * SIZE).map(({ text }) => {
      const reading = readCell(text, COUNT)
      return reading.kind === 'number' ? reading.value : NaN
    })
    const total = numbers.pop()
    return numbers.reduce((sum, n) => sum + n, 0) === total
  })
