import { plainText } from '../plain-text.ts'
import { remember } from '../remember.ts'
import type { Token, TokenRow } from '../grids/token.ts'

/** Whether some words are a table's own: its heading, a column, a row. */
export type WordTest = (words: string) => boolean

/** Tests words without their blanks, and remembers the answers. */
export const wordTest = (pattern: RegExp): WordTest =>
  remember((words) => pattern.test(plainText(words)))

/** A stretch of the document that belongs to one table: from an anchor to the next running text. */
export interface TableScope {
  readonly rows: readonly TokenRow[]
}

/**
 * Cuts the stream into the stretches that begin with a token that `anchor` knows and end before
 * running text or a section's title. Tables are found by their own words, never by the number of
 * the section (traps.md T1-T4).
 */
export const tableScopes = (rows: readonly TokenRow[], anchor: WordTest): readonly TableScope[] => {
  const scopes: TokenRow[][] = []
  let open: TokenRow[] | null = null
  for (const row of rows) {
    let kept: Token[] = []
    const keep = () => {
      if (open && kept.length > 0) open.push({ tokens: kept, blanksShow: row.blanksShow })
      kept = []
    }
    for (const [i, token] of row.tokens.entries()) {
      if (token.kind === 'stop' && !(token.square && anchor(token.text))) {
        keep()
        if (open) scopes.push(open)
        open = null
      } else if (open) kept.push(token)
      else if (token.kind !== 'value' && token.kind !== 'blank') {
        if (isAnchor(row.tokens, i, anchor)) {
          open = []
          kept.push(token)
        }
      }
    }
    keep()
  }
  if (open) scopes.push(open)
  return scopes.filter((scope) => scope.length > 0).map((scope) => ({ rows: scope }))
}

const LETTERS = 12

// A heading may be broken over two or three lines, or stand character under character; it begins
// where its first piece stands.
const isAnchor = (tokens: readonly Token[], start: number, anchor: WordTest): boolean => {
  const first = tokens[start]
  if (!first) return false
  if (anchor(first.text)) return true
  let raw = first.text
  for (const [i, token] of tokens.slice(start + 1, start + LETTERS).entries()) {
    if (token.kind !== 'text' || (i > 1 && raw.length > i + 1)) return false
    if (anchor(token.text)) return false
    raw += token.text
    if (anchor(raw)) return true
  }
  return false
}
