import { isNoteMark, STRUCK } from './live-text.ts'
import type { PdfGlyph } from './pdf-glyphs.ts'
import type { Rule, Rules } from './pdf-rules.ts'
import type { PdfText } from './pdf-text.ts'

interface Run {
  readonly glyphs: PdfGlyph[]
  readonly left: number
  readonly right: number
  readonly y: number
  readonly height: number
}

const runsOf = (glyphs: readonly PdfGlyph[]): readonly Run[] => {
  const runs = new Map<number, PdfGlyph[]>()
  for (const glyph of glyphs) {
    if (glyph.turned) continue
    const known = runs.get(glyph.run ?? -1)
    if (known) known.push(glyph)
    else runs.set(glyph.run ?? -1, [glyph])
  }
  return [...runs.values()].map((own) => ({
    glyphs: own,
    left: Math.min(...own.map(({ x }) => x)),
    right: Math.max(...own.map(({ x, width }) => x + width)),
    y: own[0]?.y ?? 0,
    height: own[0]?.height ?? 0,
  }))
}

const SMALLER = 0.85
const RAISED = 0.12
const HIGHEST = 1
const BESIDE = 0.6

/** The characters without the marks of notes: small ones raised right beside larger ones. */
export const withoutNoteMarks = (glyphs: readonly PdfGlyph[]): readonly PdfGlyph[] => {
  const size = [...glyphs.map(({ height }) => height)].sort((a, b) => a - b)
  const largest = size.at(-1) ?? 0
  if ((size[0] ?? 0) > largest * SMALLER) return glyphs
  const runs = runsOf(glyphs)
  const marks = new Set<PdfGlyph>()
  for (const small of runs) {
    const text = small.glyphs.map((glyph) => glyph.text).join('')
    if (!isNoteMark(text)) continue
    const isMark = runs.some((other) => {
      if (small.height > other.height * SMALLER) return false
      const rise = (small.y - other.y) / other.height
      const gap = Math.min(Math.abs(small.left - other.right), Math.abs(other.left - small.right))
      return rise >= RAISED && rise <= HIGHEST && gap <= other.height * BESIDE
    })
    if (isMark) for (const glyph of small.glyphs) marks.add(glyph)
  }
  return marks.size === 0 ? glyphs : glyphs.filter((glyph) => !marks.has(glyph))
}

const LOWEST_STRIKE = 0.14
const HIGHEST_STRIKE = 0.6
const OVERHANG = 0.7

/**
 * The characters and ruling lines without what a line crosses out: it runs through the middle of
 * its words and ends with them, which a table's lines never do. One character says that there was
 * something.
 */
export const withoutStruck = (
  glyphs: readonly PdfGlyph[],
  rules: Rules,
): { readonly glyphs: readonly PdfText[]; readonly rules: Rules } => {
  const level = [...glyphs].filter((glyph) => !glyph.turned).sort((a, b) => a.y - b.y)
  const tallest = level.reduce((most, { height }) => Math.max(most, height), 0)
  const struck = new Set<PdfGlyph>()
  const strokes = new Set<Rule>()
  const shown = new Map<PdfGlyph, PdfText>()
  for (const rule of rules.horizontal) {
    const own = crossedBy(rule, level, tallest)
    const [first] = own
    if (!first) continue
    strokes.add(rule)
    if (own.every((glyph) => struck.has(glyph))) continue
    for (const glyph of own) struck.add(glyph)
    shown.set(first, { ...first, text: STRUCK })
  }
  if (strokes.size === 0) return { glyphs, rules }
  return {
    glyphs: glyphs.flatMap((glyph): readonly PdfText[] => {
      if (!struck.has(glyph)) return [glyph]
      const mark = shown.get(glyph)
      return mark ? [mark] : []
    }),
    rules: { ...rules, horizontal: rules.horizontal.filter((rule) => !strokes.has(rule)) },
  }
}

const crossedBy = (
  { at, from, to }: Rule,
  level: readonly PdfGlyph[],
  tallest: number,
): readonly PdfGlyph[] => {
  const own: PdfGlyph[] = []
  for (let i = lowest(level, at - tallest); i < level.length; i++) {
    const glyph = level[i]
    if (!glyph || glyph.y > at) break
    const height = (at - glyph.y) / glyph.height
    const middle = glyph.x + glyph.width / 2
    if (height >= LOWEST_STRIKE && height <= HIGHEST_STRIKE && middle > from && middle < to)
      own.push(glyph)
  }
  if (own.length === 0) return own
  const most = (own[0]?.height ?? 0) * OVERHANG
  const [left, right] = own.reduce(
    ([low, high], { x, width }) => [Math.min(low, x), Math.max(high, x + width)] as const,
    [Infinity, -Infinity] as const,
  )
  return from >= left - most && to <= right + most ? own.sort((a, b) => a.x - b.x) : []
}

const lowest = (level: readonly PdfGlyph[], y: number): number => {
  let [low, high] = [0, level.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((level[middle]?.y ?? 0) < y) low = middle + 1
    else high = middle
  }
  return low
}
