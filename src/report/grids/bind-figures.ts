import type { LabelChain } from './label-chain.ts'
import type { PlacedLine } from './placed.ts'

const TOLERANCE = 0.5

/** A line (as index) on which figures stand, and how many. */
export interface FigureLine {
  readonly line: number
  readonly count: number
}

export interface BoundFigures {
  /** The line of each label's figures, or null where count, order and label do not agree. */
  readonly bound: readonly (number | null)[]
  /** Whether every line that must be a row's is some label's. */
  readonly isComplete: boolean
}

/**
 * Which line of figures belongs to each label: the only one that stands within the label's height,
 * or between the same neighbours where as many lines of figures stand as labels. A line of one
 * figure among fuller ones may be part of a cell of several lines, and counts only where no other
 * line does.
 */
export const bindFigures = (
  lines: readonly PlacedLine[],
  labels: readonly (LabelChain | null)[],
  figures: readonly FigureLine[],
): BoundFigures => {
  const most = Math.max(0, ...figures.map(({ count }) => count))
  const isFull = ({ count }: FigureLine): boolean => count > 1 || most === 1
  const inside = labels.map((label) => {
    const own = label ? figures.filter(({ line }) => isWithin(lines, label, line)) : []
    return own.some(isFull) ? own.filter(isFull) : own
  })
  const claims = new Map<number, number>()
  for (const { line } of inside.flat()) claims.set(line, (claims.get(line) ?? 0) + 1)
  const bound = inside.map((found): number | null => {
    const [only] = found
    return only !== undefined && found.length === 1 && claims.get(only.line) === 1
      ? only.line
      : null
  })
  if (!isAscending(bound.filter((line) => line !== null)))
    return { bound: labels.map(() => null), isComplete: false }
  const full = figures.filter(isFull).map(({ line }) => line)
  const filled = filledBetween(labels, bound, full)
  return { bound: filled, isComplete: full.every((line) => filled.includes(line)) }
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
  figures: readonly number[],
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
    const [above, below] = [filled[start - 1], filled[end]]
    // At the table's ends nothing closes the count.
    const between =
      typeof above !== 'number' || typeof below !== 'number'
        ? []
        : figures.filter((line) => line > above && line < below)
    const isSure = labels.slice(start, end).every((label) => label !== null)
    if (isSure && between.length === end - start)
      for (let i = start; i < end; i++) filled[i] = between[i - start] ?? null
    start = end
  }
  return filled
}
