import { similarity } from '../labels/similarity.ts'
import { chainFrom, type LabelChain } from './label-chain.ts'
import { labelPiece, ordinalOf } from '../labels/label-piece.ts'
import { overlaps, type PlacedLine, type PlacedWord } from './placed.ts'

/** A row of a form as it is looked for: every spelling of its label, letters only. */
export interface WantedRow {
  readonly keys: readonly string[]
  /** The label as the form prints it, with its number. */
  readonly label?: string
}

const ALIKE = 0.72

/**
 * The labels of a form's rows, in the form's order, each below the one before, among lines `from`
 * to `end`; null for a row whose label is not there. A label that is misspelt is found where its
 * neighbours are: by the words between them.
 */
export const findChains = (
  lines: readonly PlacedLine[],
  rows: readonly WantedRow[],
  from: number,
  end: number,
): readonly (LabelChain | null)[] => {
  const found: (LabelChain | null)[] = []
  let at = from
  for (const row of rows) {
    const chain = firstChain(lines, row, at, end)
    found.push(chain)
    if (chain) at = chain.last + 1
  }
  return found.map((chain, i) => {
    if (chain) return chain
    const [before, after] = [found[i - 1], found[i + 1]]
    return before && after ? misspelt(lines, rows[i], before, after) : null
  })
}

/** The first place where one of the row's spellings stands. */
export const firstChain = (
  lines: readonly PlacedLine[],
  row: WantedRow,
  from: number,
  end: number,
): LabelChain | null => {
  const numbered = ordinalOf(row.label ?? '')
  for (let i = from; i < end; i++)
    for (const word of lines[i]?.words ?? []) {
      const { letters, ordinal } = labelPiece(word.text)
      // «（六）其他» is the beginning of another label than «3.其他».
      const isOther = ordinal !== null && numbered !== null && ordinal !== numbered
      if (letters === '' || isOther) continue
      for (const key of row.keys) {
        if (!key.startsWith(letters)) continue
        const chain = chainFrom(lines, i, word, key, end)
        if (chain) return chain
      }
    }
  return null
}

const misspelt = (
  lines: readonly PlacedLine[],
  row: WantedRow | undefined,
  before: LabelChain,
  after: LabelChain,
): LabelChain | null => {
  const words: PlacedWord[] = []
  let [first, last] = [-1, -1]
  const column = spanOf([...before.words, ...after.words])
  for (let i = before.last + 1; i < after.first; i++)
    for (const word of lines[i]?.words ?? []) {
      if (!overlaps(word, column) || !/\p{Script=Han}/u.test(word.text)) continue
      words.push(word)
      if (first < 0) first = i
      last = i
    }
  const letters = words.map((word) => labelPiece(word.text).letters).join('')
  const alike = Math.max(0, ...(row?.keys ?? []).map((key) => similarity(letters, key)))
  return letters.length >= 3 && alike >= ALIKE ? { words, first, last } : null
}

/** From the left edge of the leftmost word to the right edge of the rightmost. */
export const spanOf = (
  words: readonly PlacedWord[],
): { readonly left: number; readonly right: number } => ({
  left: Math.min(...words.map((word) => word.left)),
  right: Math.max(...words.map((word) => word.right)),
})

/** The words of labels by the page on which each stands. */
export const wordsByPage = (
  lines: readonly PlacedLine[],
  chains: readonly LabelChain[],
): ReadonlyMap<number, readonly PlacedWord[]> => {
  const pages = new Map<number, PlacedWord[]>()
  for (const chain of chains) {
    const own = new Set(chain.words)
    for (let i = chain.first; i <= chain.last; i++) {
      const line = lines[i]
      if (!line) continue
      const words = line.words.filter((word) => own.has(word))
      pages.set(line.page, [...(pages.get(line.page) ?? []), ...words])
    }
  }
  return pages
}
