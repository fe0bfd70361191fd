import { labelKey } from '../labels/label-key.ts'
import { isFigure } from './columns.ts'
import type { LabelChain } from './label-chain.ts'
import { middleOf, type PlacedLine, type PlacedWord } from './placed.ts'

/** The words of a line that may be its cells: right of the labels, and none of a label's own. */
export type FreeWords = (line: PlacedLine) => readonly PlacedWord[]

/** The words of a table's lines outside its labels; none on a line that `others` label. */
export const freeWords = (
  lines: readonly PlacedLine[],
  labels: readonly LabelChain[],
  others: ReadonlySet<string>,
): FreeWords => {
  const inLabels = new Set(labels.flatMap((label) => label.words))
  const edges = labelEdges(lines, labels)
  return (line) => {
    const edge = edges.get(line.page) ?? 0
    const isBeside = (word: PlacedWord) => middleOf(word) >= edge
    if (others.size > 0 && others.has(labelKey(labelOf(line)))) return []
    return line.words.filter((word) => !inLabels.has(word) && isBeside(word))
  }
}

const LONGEST_UNIT = 2

const labelOf = (line: PlacedLine): string =>
  line.words
    .filter((word) => word.text.length > LONGEST_UNIT && !isFigure(word))
    .map((word) => word.text)
    .join('')

/** Where the labels of most rows end on each page. */
const labelEdges = (
  lines: readonly PlacedLine[],
  labels: readonly LabelChain[],
): ReadonlyMap<number, number> => {
  const rights = new Map<number, number[]>()
  for (const label of labels) {
    const own = new Set(label.words)
    for (let i = label.first; i <= label.last; i++) {
      const line = lines[i]
      const right = Math.max(0, ...(line?.words ?? []).map((w) => (own.has(w) ? w.right : 0)))
      if (line && right > 0) rights.set(line.page, [...(rights.get(line.page) ?? []), right])
    }
  }
  return new Map([...rights].map(([page, all]) => [page, median(all)]))
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
