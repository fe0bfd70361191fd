import { REVIEW, REVIEW_RESULTS } from '../../form/review.ts'
import { RESULT_WORDS } from '../labels/label-variants.ts'
import { wordsOf } from './column-order.ts'
import type { Token } from '../grids/token.ts'

const RESULT = new RegExp(RESULT_WORDS.flat().join('|'), 'gu')
const SIZE = REVIEW_RESULTS.length
const ON_FORM = REVIEW.flatMap((block, b) => block.cells.map((_, i) => b * SIZE + i))

/**
 * Which of the fifteen cells of the form each printed figure is, from the heading's words in
 * reading order; null where the heading contradicts the form and cannot be resolved.
 */
export const resultOrder = (heading: readonly Token[]): readonly number[] | null => {
  const text = wordsOf(heading)
  const results = [...text.matchAll(RESULT)].map((match) =>
    RESULT_WORDS.findIndex((words) => words.includes(match[0])),
  )
  const blocks = blockOrder(text)
  if (!blocks) return null
  if (results.length !== ON_FORM.length) return isPartOfForm(results, blocks) ? ON_FORM : null
  const groups = blocks.map((block, b) =>
    results.slice(b * SIZE, (b + 1) * SIZE).map((result) => block * SIZE + result),
  )
  const order = groups.flat()
  return new Set(order).size === ON_FORM.length ? order : null
}

// 行政复议 is always headed before the two blocks of 行政诉讼; those two may be exchanged.
const blockOrder = (text: string): readonly number[] | null => {
  const review = text.indexOf('行政复议')
  const litigation = text.indexOf('行政诉讼')
  if (review >= 0 && litigation >= 0 && litigation < review) return null
  const direct = text.search(/未经复议/u)
  const after = text.search(/复议后/u)
  return direct >= 0 && after >= 0 && after < direct ? [0, 2, 1] : [0, 1, 2]
}

const isPartOfForm = (results: readonly number[], blocks: readonly number[]): boolean => {
  if (blocks[1] !== 1 || results.length > ON_FORM.length || results.length < 8) return false
  let at = 0
  for (const cell of ON_FORM) if (results[at] === cell % SIZE) at++
  return at === results.length
}
