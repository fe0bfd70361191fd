import { REVIEW, REVIEW_RESULTS } from '../../form/review.ts'
import { plainText } from '../plain-text.ts'
import { isSectionTitle, type Token, type TokenRow } from '../grids/token.ts'
import { isBalanced } from './review-sums.ts'
import type { TableScope } from './table-scopes.ts'

const CELLS = REVIEW.length * REVIEW_RESULTS.length

/** The rows between the title of the section on reviews and lawsuits and the next running text. */
const sectionsOf = (rows: readonly TokenRow[]): readonly TableScope[] => {
  const scopes: TokenRow[][] = []
  let open: TokenRow[] | null = null
  for (const row of rows) {
    let kept: Token[] = []
    for (const token of row.tokens) {
      if (token.kind !== 'stop') {
        kept.push(token)
        continue
      }
      if (open && kept.length > 0) open.push({ ...row, tokens: kept })
      kept = []
      open = isTitle(token.text) ? [] : null
      if (open) scopes.push(open)
    }
    if (open && kept.length > 0) open.push({ ...row, tokens: kept })
  }
  return scopes.map((scope) => ({ rows: scope }))
}

const isTitle = (text: string): boolean =>
  isSectionTitle(text) && /复议.*诉讼/u.test(plainText(text))

/**
 * The fifteen figures of the review table where the words of its heading do not tell them: nothing
 * else stands in the section after the first of them, and each block adds up. On lines where empty
 * cells show, they are cells among figures.
 */
export const reviewRow = (
  rows: readonly TokenRow[],
): { readonly scopes: readonly TableScope[]; readonly tokens: readonly Token[] } | null => {
  for (const scope of sectionsOf(rows)) {
    const tokens = scope.rows.flatMap((row) =>
      row.blanksShow && row.tokens.some((token) => token.kind === 'value')
        ? row.tokens
        : row.tokens.filter((token) => token.kind !== 'blank'),
    )
    const first = tokens.findLastIndex((token) => token.kind === 'text') + 1
    const cells = tokens.slice(first, first + CELLS)
    const rest = tokens.slice(first + CELLS)
    const isAlone = rest.every((token) => token.kind === 'blank')
    const isTold = cells.some((token) => token.kind === 'value')
    if (isAlone && isTold && isBalanced(cells)) return { scopes: [scope], tokens: cells }
  }
  return null
}
