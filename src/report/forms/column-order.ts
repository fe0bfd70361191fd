import { plainText } from '../plain-text.ts'
import type { Token } from '../grids/token.ts'

/** The words of some tokens as one string without blanks, in which headings are looked for. */
export const wordsOf = (tokens: readonly Token[]): string =>
  plainText(tokens.map((token) => token.text).join('')).replace(/[()（）·.。]/gu, '')

/** Where any of the words stands last, or -1. */
export const lastPlace = (text: string, words: readonly string[]): number =>
  Math.max(...words.map((word) => text.lastIndexOf(word)))

/**
 * The order in which a heading names the columns 0…n-1, by the place of each column's words.
 * Headings that are lost or cut are passed over as long as the rest stand in the form's order;
 * null where they contradict it and not all are there.
 */
export const columnOrder = (
  text: string,
  columns: readonly (readonly string[])[],
): readonly number[] | null => {
  const places = columns.map((words, column) => ({ column, place: lastPlace(text, words) }))
  const found = places.filter((p) => p.place >= 0).sort((a, b) => a.place - b.place)
  const order = found.map((p) => p.column)
  const asOnForm = order.every((column, i) => i === 0 || column > (order[i - 1] ?? -1))
  if (asOnForm) return columns.map((_, i) => i)
  return order.length === columns.length ? order : null
}
