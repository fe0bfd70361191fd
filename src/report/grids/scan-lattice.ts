import type { Rule, Rules } from '../readers/pdf-rules.ts'
import type { Ink } from '../readers/scan-ink.ts'
import type { Area } from '../readers/scan-lines.ts'
import { cluster, isBorder, tablesOf } from './pdf-lines.ts'
import { squaresOf } from './pdf-squares.ts'

/** Between pixels of a picture, y downwards, and points of a page, y upwards. */
export interface Scale {
  readonly height: number
  /** Points to a pixel. */
  readonly size: number
}

/** A table of a picture: its borders in points, and the cells between them in pixels. */
export interface Lattice {
  readonly rules: Rules
  readonly area: Area
  readonly cells: readonly Area[]
}

const BORDER = 0.6

/**
 * The tables of a picture. Where a border stands between two cells is decided by the ink along
 * it, so that a hairline in pieces is a border, and words that cross none.
 */
export const latticesOf = (ink: Ink, found: Rules, scale: Scale): readonly Lattice[] =>
  tablesOf(found).flatMap((table): readonly Lattice[] => {
    const xs = cluster(table.vertical.map((rule) => rule.at))
    const ys = [...cluster(table.horizontal.map((rule) => rule.at))].reverse()
    if (xs.length < 2 || ys.length < 2) return []
    const rules = bordersOf(ink, xs, ys, scale)
    if (!isFramed(rules, xs, ys)) return []
    const { wide, high, cellOf } = squaresOf(rules, xs, ys)
    const [px, py] = [
      xs.map((x) => Math.round(x / scale.size)),
      ys.map((y) => Math.round(scale.height - y / scale.size)),
    ]
    const areas = new Map<number, [number, number, number, number]>()
    for (let r = 0; r < high; r++)
      for (let c = 0; c < wide; c++) {
        const cell = cellOf[r * wide + c] ?? r * wide + c
        const own = [px[c] ?? 0, py[r] ?? 0, px[c + 1] ?? 0, py[r + 1] ?? 0] as const
        const known = areas.get(cell) ?? [...own]
        areas.set(cell, [
          Math.min(known[0], own[0]),
          Math.min(known[1], own[1]),
          Math.max(known[2], own[2]),
          Math.max(known[3], own[3]),
        ])
      }
    const area: Area = [px[0] ?? 0, py[0] ?? 0, px.at(-1) ?? 0, py.at(-1) ?? 0]
    return [{ rules, area, cells: [...areas.values()].map((cell) => withoutBorder(ink, cell)) }]
  })

/** Whether lines run around it: the strokes of large letters cross too, but frame nothing. */
const isFramed = (rules: Rules, xs: readonly number[], ys: readonly number[]): boolean => {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)]
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)]
  const sides = [
    isBorder(rules.horizontal, top, left, right),
    isBorder(rules.horizontal, bottom, left, right),
    isBorder(rules.vertical, left, bottom, top),
    isBorder(rules.vertical, right, bottom, top),
  ]
  return sides.filter((side) => side).length >= 2
}

const bordersOf = (ink: Ink, xs: readonly number[], ys: readonly number[], scale: Scale): Rules => {
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  const pixelX = (x: number): number => Math.round(x / scale.size)
  const pixelY = (y: number): number => Math.round(scale.height - y / scale.size)
  ys.forEach((y, r) =>
    xs.forEach((x, c) => {
      const [right, below] = [xs[c + 1], ys[r + 1]]
      if (right !== undefined && hasBorder(ink, pixelX(x), pixelX(right), pixelY(y), false))
        horizontal.push({ at: y, from: x, to: right })
      if (below !== undefined && hasBorder(ink, pixelY(y), pixelY(below), pixelX(x), true))
        vertical.push({ at: x, from: below, to: y })
    }),
  )
  return { horizontal, vertical }
}

const PARTS = 6
const PART = 0.35

/** Whether a line runs from one place to another: thin, and with ink in every part of the way. */
const hasBorder = (ink: Ink, from: number, to: number, at: number, isUpright: boolean): boolean => {
  // The ends belong to the lines that cross.
  const [first, last] = [from + 4, to - 3]
  const counts = Array<number>(PARTS).fill(0)
  const sizes = Array<number>(PARTS).fill(0)
  for (let i = first; i < last; i++) {
    const part = Math.floor(((i - first) * PARTS) / (last - first))
    sizes[part] = (sizes[part] ?? 0) + 1
    if (isThinAt(ink, i, at, isUpright)) counts[part] = (counts[part] ?? 0) + 1
  }
  const inked = counts.reduce((sum, count) => sum + count, 0)
  return (
    inked >= (last - first) * BORDER &&
    counts.every((count, part) => count >= (sizes[part] ?? 0) * PART)
  )
}

const THIN_SHARE = 160

/** Whether a thin line crosses a place, give or take two pixels; letters are not thin all along. */
const isThinAt = (ink: Ink, i: number, at: number, isUpright: boolean): boolean => {
  const { width, height, dark } = ink
  const [step, size, before] = isUpright ? [1, width, i * width] : [width, height, i]
  for (const off of [0, -1, 1, -2, 2]) {
    const place = at + off
    if (place < 0 || place >= size || dark[before + place * step] !== 1) continue
    let [low, high] = [place, place]
    while (low > 0 && dark[before + (low - 1) * step] === 1) low--
    while (high + 1 < size && dark[before + (high + 1) * step] === 1) high++
    return high - low + 1 <= Math.min(width, height) / THIN_SHARE
  }
  return false
}

/** How far a border may lie from where its line runs, and how thick it may be, in pixels. */
const OFF = 5
const THICKEST = 10
const MOSTLY = 0.5

/** A cell without its borders: sides are moved in while most of them is ink. */
const withoutBorder = ({ width, dark }: Ink, [x0, y0, x1, y1]: Area): Area => {
  const column = (x: number): number => {
    let count = 0
    for (let y = y0; y < y1; y++) count += dark[y * width + x] ?? 0
    return count / Math.max(1, y1 - y0)
  }
  const row = (y: number): number => {
    let count = 0
    for (let x = x0; x < x1; x++) count += dark[y * width + x] ?? 0
    return count / Math.max(1, x1 - x0)
  }
  const inwards = (share: (at: number) => number, from: number, step: 1 | -1): number => {
    let i = 0
    while (i < OFF && share(from + i * step) < MOSTLY) i++
    if (i === OFF) return from + 2 * step
    while (i < THICKEST && share(from + i * step) >= MOSTLY) i++
    return from + (i + 1) * step
  }
  const left = inwards(column, x0, 1)
  const right = inwards(column, x1, -1)
  const top = inwards(row, y0, 1)
  const bottom = inwards(row, y1, -1)
  return [left, top, Math.max(left, right), Math.max(top, bottom)]
}
