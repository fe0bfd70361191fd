import { remember } from '../remember.ts'
import { GROUP_KEYS, withoutGroups, type FormRow } from '../labels/form-rows.ts'
import { labelKey } from '../labels/label-key.ts'
import { similarity } from '../labels/similarity.ts'
import type { Token } from '../grids/token.ts'

/** Tokens `start` to `end` (inclusive) are the label of `row`, or of a merged cell (null). */
export interface LabelMatch {
  readonly row: FormRow | null
  readonly start: number
  readonly end: number
}

const LONGEST = 5
const ALIKE = 0.72
const CLEARLY = 0.12

/** Looks labels up by key; built once for each edition's table. */
export interface LabelIndex {
  readonly rows: readonly FormRow[]
  readonly byKey: ReadonlyMap<string, readonly FormRow[]>
  /** The row that a misspelt label most likely names, or null. */
  readonly closest: (label: string) => FormRow | null
}

export const labelIndex = (rows: readonly FormRow[]): LabelIndex => {
  const byKey = new Map<string, FormRow[]>()
  for (const row of rows)
    for (const key of row.keys) byKey.set(key, [...(byKey.get(key) ?? []), row])
  return { rows, byKey, closest: remember((label) => closestRow(label, rows)) }
}

// «其他» and «总计» are headings of columns too: they name a row only where that row is due.
const isDue = (row: FormRow, last: number): boolean => row.index > last && row.index <= last + 6

/**
 * The labels among one row of tokens, left to right, longest first; `last` is the index of the
 * form's row met before. Labels broken over several tokens are put together.
 */
export const findLabels = (
  tokens: readonly Token[],
  index: LabelIndex,
  last: number,
): readonly LabelMatch[] => {
  const found: LabelMatch[] = []
  let at = last
  for (let i = 0; i < tokens.length; i++) {
    const match = longestAt(tokens, i, index, at)
    if (!match) continue
    found.push(match)
    if (match.row) at = match.row.index
    i = match.end
  }
  return found
}

const longestAt = (
  tokens: readonly Token[],
  start: number,
  index: LabelIndex,
  last: number,
): LabelMatch | null => {
  let best: LabelMatch | null = null
  let raw = ''
  for (let end = start; end < tokens.length && end < start + LONGEST; end++) {
    const token = tokens[end]
    if (!token || (token.kind !== 'text' && token.kind !== 'stop')) break
    raw += token.text
    const key = labelKey(raw)
    if (key === '' || key.length > 60) continue
    const rows = index.byKey.get(withoutGroups(key, (k) => index.byKey.has(k) || GROUP_KEYS.has(k)))
    if (rows) {
      const row = rows.find((r) => r.index > last) ?? rows[0]
      if (row && (!isShort(row) || isDue(row, last))) best = { row, start, end }
    } else if (GROUP_KEYS.has(key) && !best?.row) best = { row: null, start, end }
  }
  return best
}

const isShort = (row: FormRow): boolean => row.keys.some((key) => key === '其他' || key === '总计')

// The closest row, if it is close and no other is nearly as close.
const closestRow = (label: string, among: readonly FormRow[]): FormRow | null => {
  const key = withoutGroups(labelKey(label), () => false)
  if (key.length < 3) return null
  let best: FormRow | null = null
  let bestScore = 0
  let second = 0
  for (const row of among) {
    const score = Math.max(...row.keys.map((k) => similarity(key, k)))
    if (score > bestScore) {
      second = bestScore
      bestScore = score
      best = row
    } else second = Math.max(second, score)
  }
  return best && bestScore >= ALIKE && bestScore - second >= CLEARLY ? best : null
}
