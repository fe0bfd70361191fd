import type { Rule, Rules } from '../readers/pdf-rules.ts'

/** How far apart, in points, two pieces of one ruling line may be drawn. */
export const NEAR = 2.5
const GAP = 3

/** Values as lines: those drawn almost at one place are one. Ascending. */
export const cluster = (values: readonly number[]): readonly number[] => {
  const groups: number[][] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1)
    if (group && value - (group.at(-1) ?? value) <= NEAR) group.push(value)
    else groups.push([value])
  }
  return groups.map((group) => group.reduce((sum, v) => sum + v, 0) / group.length)
}

/**
 * Pieces of one line as one rule. Browsers and word processors draw the borders of each cell for
 * themselves: a border between two merged cells may touch no line that crosses it.
 */
const merged = (rules: readonly Rule[]): readonly Rule[] => {
  const level: Rule[][] = []
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const open = level.at(-1)
    if (open && rule.at - (open[0]?.at ?? rule.at) <= NEAR) open.push(rule)
    else level.push([rule])
  }
  return level.flatMap((pieces) => {
    const whole: { at: number; from: number; to: number }[] = []
    for (const piece of pieces.sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1)
      if (last && piece.from - last.to <= GAP) last.to = Math.max(last.to, piece.to)
      else whole.push({ ...piece })
    }
    return whole
  })
}

// A drawing, or a page made to stall its reader: no report's table has a tenth of these.
const MOST_RULES = 3000

const touches = (h: Rule, v: Rule): boolean =>
  v.at >= h.from - NEAR && v.at <= h.to + NEAR && h.at >= v.from - NEAR && h.at <= v.to + NEAR

/** The rules of each table of a page: rules that touch, directly or through others. */
export const tablesOf = (rules: Rules): readonly Rules[] => {
  const vertical = merged(rules.vertical)
  const horizontal = merged(rules.horizontal)
  if (vertical.length + horizontal.length > MOST_RULES) return []
  const parent = Array.from({ length: vertical.length + horizontal.length }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] ?? at
    return at
  }
  vertical.forEach((v, i) =>
    horizontal.forEach((h, j) => {
      if (touches(h, v)) parent[root(vertical.length + j)] = root(i)
    }),
  )
  const tables = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>()
  const tableOf = (i: number) => {
    const key = root(i)
    const table = tables.get(key) ?? { horizontal: [], vertical: [] }
    tables.set(key, table)
    return table
  }
  vertical.forEach((v, i) => tableOf(i).vertical.push(v))
  horizontal.forEach((h, j) => tableOf(vertical.length + j).horizontal.push(h))
  return [...tables.values()].filter((t) => t.vertical.length > 0 && t.horizontal.length > 0)
}

const ENOUGH = 0.6

/** Whether rules at `at` cover most of the way between two places: whether a border stands there. */
export const isBorder = (rules: readonly Rule[], at: number, from: number, to: number): boolean => {
  let covered = 0
  for (const rule of rules)
    if (Math.abs(rule.at - at) <= NEAR)
      covered += Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from))
  return covered >= (to - from) * ENOUGH
}
