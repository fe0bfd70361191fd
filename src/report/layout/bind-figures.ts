import type { LabelChain } from './label-chain.ts'
import type { PlacedLine } from './placed.ts'

const TOLERANCE = 0.5

/**
 * Which line of figures (index into `figures`, line numbers in order) belongs to each label: the
 * only one that stands within the label's height, or between the same neighbours where as many
 * lines of figures stand as labels. Null where count, order and label do not agree.
 */
export const bindFigures = (
  lines: readonly PlacedLine[],
  labels: readonly (LabelChain | null)[],
  figures: readonly number[],
): readonly (number | null)[] => {
  const inside = labels.map((label) =>
    label ? figures.flatMap((line, f) => (isWithin(lines, label, line) ? [f] : [])) : [],
  )
  const claims = new Map<number, number>()
  for (const f of inside.flat()) claims.set(f, (claims.get(f) ?? 0) + 1)
  const bound = inside.map((found): number | null => {
    const [only] = found
    return only !== undefined && found.length === 1 && claims.get(only) === 1 ? only : null
  })
  const isInOrder = isAscending(bound.filter((f) => f !== null))
  return isInOrder ? filledBetween(labels, bound, figures.length) : labels.map(() => null)
}

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? -1))

/** Whether a line stands within a label's height; over the end of a page a label is open. */
const isWithin = (lines: readonly PlacedLine[], label: LabelChain, at: number): boolean => {
  const [first, last, line] = [lines[label.first], lines[label.last], lines[at]]
  if (!first || !last || !line) return false
  const reach = line.size * TOLERANCE
  const isBelowTop =
    line.page > first.page || (line.page === first.page && line.y >= first.y - reach)
  const isAboveEnd = line.page < last.page || (line.page === last.page && line.y <= last.y + reach)
  return isBelowTop && isAboveEnd
}

/** Rows whose figures stand beside their labels, neither within nor among others' rows. */
const filledBetween = (
  labels: readonly (LabelChain | null)[],
  bound: readonly (number | null)[],
  figures: number,
): readonly (number | null)[] => {
  const filled = [...bound]
  let start = 0
  while (start < filled.length) {
    if (filled[start] !== null) {
      start++
      continue
    }
    let end = start
    while (end < filled.length && filled[end] === null) end++
    const from = (start > 0 ? (filled[start - 1] ?? -1) : -1) + 1
    const to = end < filled.length ? (filled[end] ?? figures) : figures
    const isSure = labels.slice(start, end).every((label) => label !== null)
    // At the table's ends nothing closes the count.
    const isClosed = start > 0 && end < filled.length
    if (isSure && isClosed && to - from === end - start)
      for (let i = start; i < end; i++) filled[i] = from + i - start
    start = end
  }
  return filled
}
