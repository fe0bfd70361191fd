import { REVIEW, REVIEW_RESULTS } from '../../form/review.ts'
import { RESULT_WORDS } from '../labels/label-variants.ts'
import { wordsOf } from './column-order.ts'
import type { TableScope } from './table-scopes.ts'
import type { Token, TokenRow } from '../grids/token.ts'

/** A line of figures with the words since the line before: one, two or all blocks of the table. */
export interface ReviewPart {
  readonly heading: readonly Token[]
  readonly tokens: readonly Token[]
}

const SIZE = REVIEW_RESULTS.length
const BLOCKS = REVIEW.length
const RESULT = new RegExp(RESULT_WORDS.flat().join('|'), 'gu')

/** The lines of five or ten figures of a stretch, each with its own heading. */
const partsOf = ({ rows }: TableScope): readonly ReviewPart[] => {
  const parts: ReviewPart[] = []
  let heading: Token[] = []
  let figures: Token[] = []
  const end = () => {
    if (figures.length > 0) parts.push({ heading, tokens: figures })
    if (figures.length > 0) heading = []
    figures = []
  }
  for (const row of rows) {
    if (row.blanksShow) end()
    for (const token of cellsAndWords(row)) {
      if (token.kind === 'text') {
        end()
        heading.push(token)
      } else figures.push(token)
    }
    if (row.blanksShow) end()
  }
  end()
  return parts
}

// Where rows show, empty cells among words are the heading's; among figures they are cells.
const cellsAndWords = ({ tokens, blanksShow }: TokenRow): readonly Token[] => {
  const last = blanksShow ? tokens.findLastIndex((token) => token.kind === 'text') : -1
  return tokens.filter(
    (token, i) => token.kind === 'text' || (i > last && (blanksShow || token.kind === 'value')),
  )
}

const blockOf = (words: string): readonly number[] => {
  const direct = words.search(/未经复议/u)
  const after = words.search(/复议后/u)
  if (direct >= 0 && after >= 0) return direct < after ? [1, 2] : [2, 1]
  if (direct >= 0) return [1]
  if (after >= 0) return [2]
  return words.includes('行政复议') && !words.includes('行政诉讼') ? [0] : []
}

/**
 * The fifteen figures of a table that is printed in two or three (行政复议 by itself), in the order
 * of the form; null unless every block is headed by its own name and its five results.
 */
export const joinedParts = (scopes: readonly TableScope[]): readonly Token[] | null => {
  const found = new Map<number, readonly Token[]>()
  for (const { heading, tokens } of scopes.flatMap(partsOf)) {
    const words = wordsOf(heading)
    const blocks = blockOf(words)
    const order = resultsIn(words)
    if (blocks.length === 0 || blocks.length === BLOCKS) continue
    if (tokens.length !== blocks.length * SIZE || order.length !== tokens.length) continue
    for (const [i, block] of blocks.entries()) {
      const own = order.slice(i * SIZE, (i + 1) * SIZE)
      if (new Set(own).size !== SIZE || found.has(block)) return null
      const cells = tokens.slice(i * SIZE, (i + 1) * SIZE)
      found.set(
        block,
        REVIEW_RESULTS.flatMap((_, result) => cells[own.indexOf(result)] ?? []),
      )
    }
  }
  const all = REVIEW.flatMap((_, block) => found.get(block) ?? [])
  return all.length === BLOCKS * SIZE ? all : null
}

const resultsIn = (words: string): readonly number[] =>
  [...words.matchAll(RESULT)].map((match) =>
    RESULT_WORDS.findIndex((names) => names.includes(match[0])),
  )
