/**
 * A word with its place: left and right edge in points or character columns. A page is read by
 * places in either unit; only sizes relative to a line's height count.
 */
export interface PlacedWord {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** Words on one line, from left to right; `y` grows downwards and begins anew on every page. */
export interface PlacedLine {
  readonly words: readonly PlacedWord[]
  readonly y: number
  /** Height of a line of text. */
  readonly size: number
  readonly page: number
  /** Line of the file, where it has lines. */
  readonly line: number | null
}

const ORDINAL =
  /(?=[（(][一二三四五六七八九十]{1,2}[)）])|(?<=[^\d０-９（(])(?=[\d０-９]{1,2}[.．、][^\d０-９])/u

/** The word cut before every ordinal in it: «（六）其2、申请人» holds the ends of two cells. */
export const cutAtOrdinals = (word: PlacedWord): readonly PlacedWord[] => {
  const parts = word.text.split(ORDINAL)
  if (parts.length === 1) return [word]
  const each = (word.right - word.left) / word.text.length
  let at = word.left
  return parts.map((text) => {
    const left = at
    at += each * text.length
    return { text, left, right: at }
  })
}

export const middleOf = (word: PlacedWord): number => (word.left + word.right) / 2

/** Whether two stretches share some of their width. */
export const overlaps = (
  a: { readonly left: number; readonly right: number },
  b: { readonly left: number; readonly right: number },
): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0
