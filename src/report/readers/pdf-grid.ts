import type { Grid, GridCell } from '../report-document.ts'
import { joinedText, type PdfText } from './pdf-text.ts'
import type { Rule, Rules } from './pdf-rules.ts'

/** A table rebuilt from its ruling lines, and the texts that stand in it. */
export interface PdfGrid {
  readonly grid: Grid
  readonly top: number
  readonly bottom: number
  readonly columns: readonly number[]
  readonly texts: ReadonlySet<PdfText>
}

const NEAR = 2.5
const LEAST_CELLS = 2

const cluster = (values: readonly number[]): readonly number[] => {
  const sorted = [...values].sort((a, b) => a - b)
  const groups: number[][] = []
  for (const value of sorted) {
    const group = groups.at(-1)
    if (group && value - (group.at(-1) ?? value) <= NEAR) group.push(value)
    else groups.push([value])
  }
  return groups.map((group) => group.reduce((sum, v) => sum + v, 0) / group.length)
}

const touches = (h: Rule, v: Rule): boolean =>
  v.at >= h.from - NEAR && v.at <= h.to + NEAR && h.at >= v.from - NEAR && h.at <= v.to + NEAR

/** Rules that touch belong to one table. */
const tablesOf = (rules: Rules): readonly Rules[] => {
  const open = new Set(rules.vertical)
  const tables: Rules[] = []
  const unused = new Set(rules.horizontal)
  while (open.size > 0) {
    const [first] = open
    if (!first) break
    open.delete(first)
    const vertical = [first]
    const horizontal: Rule[] = []
    for (let i = 0, j = 0; i < vertical.length || j < horizontal.length;) {
      const v = vertical[i++]
      if (v)
        for (const h of unused)
          if (touches(h, v)) {
            unused.delete(h)
            horizontal.push(h)
          }
      const h = horizontal[j]
      if (!h) continue
      j++
      for (const other of open)
        if (touches(h, other)) {
          open.delete(other)
          vertical.push(other)
        }
    }
    tables.push({ horizontal, vertical })
  }
  return tables
}

const covers = (rules: readonly Rule[], at: number, from: number, to: number): boolean => {
  const middle = (from + to) / 2
  return rules.some(
    (rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= middle && rule.to >= middle,
  )
}

/** The tables of a page, top first: squares between rules, opened where no rule parts them. */
export const gridsOf = (
  rules: Rules,
  texts: readonly PdfText[],
  page: number,
): readonly PdfGrid[] => {
  const grids: PdfGrid[] = []
  for (const table of tablesOf(rules)) {
    const xs = cluster(table.vertical.map((v) => v.at))
    const ys = [...cluster(table.horizontal.map((h) => h.at))].reverse()
    if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < LEAST_CELLS) continue
    grids.push(gridOf(table, xs, ys, texts, page))
  }
  return grids.sort((a, b) => b.top - a.top)
}

const gridOf = (
  table: Rules,
  xs: readonly number[],
  ys: readonly number[],
  texts: readonly PdfText[],
  page: number,
): PdfGrid => {
  const [wide, high] = [xs.length - 1, ys.length - 1]
  const owner = Array.from({ length: wide * high }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (owner[at] !== at) at = owner[at] ?? at
    return at
  }
  for (let r = 0; r < high; r++)
    for (let c = 0; c < wide; c++) {
      const [top, bottom] = [ys[r] ?? 0, ys[r + 1] ?? 0]
      const [left, right] = [xs[c] ?? 0, xs[c + 1] ?? 0]
      const square = r * wide + c
      if (c + 1 < wide && !covers(table.vertical, right, bottom, top))
        owner[root(square + 1)] = root(square)
      if (r + 1 < high && !covers(table.horizontal, bottom, left, right))
        owner[root(square + wide)] = root(square)
    }
  const inside = new Map<number, PdfText[]>()
  const used = new Set<PdfText>()
  for (const text of texts) {
    const c = between(xs, text.x + text.width / 2, 1)
    const r = between(ys, text.y + text.height / 3, -1)
    if (c < 0 || r < 0) continue
    const key = root(r * wide + c)
    inside.set(key, [...(inside.get(key) ?? []), text])
    used.add(text)
  }
  const cells = new Map<number, GridCell>()
  const rows = Array.from({ length: high }, (_, r) =>
    Array.from({ length: wide }, (__, c): GridCell => {
      const key = root(r * wide + c)
      const known = cells.get(key)
      if (known) return known
      const made = { text: joinedText(inside.get(key) ?? []), line: null, page }
      cells.set(key, made)
      return made
    }),
  )
  return {
    grid: { kind: 'grid', rows },
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    columns: xs,
    texts: used,
  }
}

const between = (edges: readonly number[], value: number, direction: 1 | -1): number =>
  edges.findIndex((edge, i) => {
    const next = edges[i + 1]
    if (next === undefined) return false
    return direction === 1 ? value >= edge && value < next : value <= edge && value > next
  })
